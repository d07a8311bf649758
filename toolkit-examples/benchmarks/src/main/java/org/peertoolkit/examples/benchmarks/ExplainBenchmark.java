package org.peertoolkit.examples.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.explain.Explainer;

/**
 * What it costs to explain every practice of a full assessment, beside the assessment itself. Each call has answers of its
 * own, drawn at random, so that nothing is gained by repeating the same ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class ExplainBenchmark {

    private static final int SHEETS = 5000;

    private ReadinessToolkit toolkit;
    private Explainer explainer;
    private List<Responses> sheets;
    private int next;

    /** Loads what comes with the toolkit and draws answers. */
    @Setup(Level.Trial)
    public void draw() {
        Catalog catalog = BundledContent.load();
        RuleBook rules = RuleBook.bundled();
        toolkit = ReadinessToolkit.of(catalog, rules.engine(catalog));
        explainer = rules.explainer(catalog);
        Random random = new Random(7);
        sheets = IntStream.range(0, SHEETS)
                .mapToObj(i -> responses(catalog, random))
                .toList();
    }

    private static Responses responses(Catalog catalog, Random random) {
        ResponsesBuilder builder = Responses.to(catalog);
        for (Question question : catalog.questions()) {
            builder.level(
                    question.id().value(), 1 + random.nextInt(question.scale().top()));
        }
        return builder.build();
    }

    private Responses next() {
        next = (next + 1) % SHEETS;
        return sheets.get(next);
    }

    /** One assessment. */
    @Benchmark
    public Assessment assess() {
        return toolkit.assess(next());
    }

    /** The explanations of every practice for one assessment. */
    @Benchmark
    public List<Explanation> explain() {
        return explainer.explain(next());
    }
}
