package org.peertoolkit.examples.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.peertoolkit.core.Batch;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.diff.Replay;

/**
 * Every stored set of answers assessed anew, or told what a change of rules would do to it, on Apache Spark.
 *
 * <pre>
 * Reassess assess ANSWERS OUT [RULES]
 * Reassess replay ANSWERS OUT OLD-RULES NEW-RULES
 * </pre>
 */
public final class Reassess {

    private Reassess() {}

    /** Runs one of both on the Spark that it was submitted to. */
    public static void main(String[] arguments) throws IOException {
        boolean assess = arguments.length >= 3 && arguments.length <= 4 && arguments[0].equals("assess");
        boolean replay = arguments.length == 5 && arguments[0].equals("replay");
        if (!assess && !replay) {
            throw new IllegalArgumentException(
                    "Use: assess ANSWERS OUT [RULES], or: replay ANSWERS OUT OLD-RULES NEW-RULES");
        }
        try (SparkSession spark =
                SparkSession.builder().appName("Peer Toolkit: " + arguments[0]).getOrCreate()) {
            Dataset<String> answers = spark.read().textFile(arguments[1]);
            if (assess) {
                RuleTexts rules = arguments.length == 4 ? RuleTexts.of(Path.of(arguments[3])) : RuleTexts.bundled();
                assess(answers, rules).write().text(arguments[2]);
            } else {
                replay(answers, RuleTexts.of(Path.of(arguments[3])), RuleTexts.of(Path.of(arguments[4])))
                        .write()
                        .json(arguments[2]);
            }
        }
    }

    /**
     * A line for each line of answers, as {@link Batch} writes it. A line that cannot be used says so with its number, counted
     * through all files in the order in which Spark reads them; to count, Spark reads the files once more.
     */
    public static Dataset<String> assess(Dataset<String> answers, RuleTexts rules) {
        JavaRDD<String> assessed = answers.toJavaRDD()
                .zipWithIndex()
                .map(line -> Batch.of(rules.toolkit())
                        .line("answers", line._2() + 1, line._1().getBytes(StandardCharsets.UTF_8))
                        .json());
        return answers.sparkSession().createDataset(assessed.rdd(), Encoders.STRING());
    }

    /**
     * How many organizations gain and lose each practice under a change of rules: columns {@code practice}, {@code change} and
     * {@code count}, in alphabetical order. Lines that cannot be used are left out.
     */
    public static Dataset<Row> replay(Dataset<String> answers, RuleTexts before, RuleTexts after) {
        FlatMapFunction<String, String> moves = line -> moves(line, before.toolkit(), after.toolkit());
        return answers.flatMap(moves, Encoders.STRING())
                .selectExpr("split(value, ' ')[0] as practice", "split(value, ' ')[1] as change")
                .groupBy("practice", "change")
                .count()
                .orderBy("practice", "change");
    }

    private static Iterator<String> moves(String line, ReadinessToolkit before, ReadinessToolkit after) {
        Responses responses;
        try {
            responses = ResponsesJson.read("answers", line, before.catalog());
        } catch (InvalidInputException unusable) {
            return List.<String>of().iterator();
        }
        List<String> moves = new ArrayList<>();
        for (Replay.Affected affected :
                Replay.of(before, after, Map.of("one", responses)).affected()) {
            affected.moves().forEach(move -> moves.add(move.practice() + " " + change(move)));
        }
        return moves.iterator();
    }

    private static String change(Replay.Move move) {
        if (move.before() == null) {
            return "gained";
        }
        if (move.after() == null) {
            return "lost";
        }
        return move.after().compareTo(move.before()) < 0 ? "more-urgent" : "less-urgent";
    }
}
