package org.peertoolkit.rules.internal.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.internal.yaml.Node;
import org.peertoolkit.rules.internal.yaml.YamlText;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;

/** Reads the example files of a directory. */
public final class ExampleFiles {

    /** How the names of example files end. */
    public static final String ENDING = ".examples.yaml";

    private static final String RULES = ".drl";

    private final ExampleReader reader;
    private final List<Problem> problems;
    private final List<Example> examples = new ArrayList<>();

    private ExampleFiles(Collection<RuleId> rules, Catalog catalog, List<Problem> problems) {
        this.problems = problems;
        this.reader = new ExampleReader(rules, catalog, problems);
    }

    /**
     * The examples, by file name, then in the order of the file.
     *
     * @throws InvalidInputException with every problem of every file
     */
    public static List<Example> read(Path directory, List<Rule> rules, Catalog catalog) {
        List<Problem> problems = new ArrayList<>();
        List<Example> examples = read(directory, rules.stream().map(Rule::id).toList(), catalog, problems);
        InvalidInputException.throwIfAny("The examples cannot be used", problems);
        return examples;
    }

    /**
     * The examples that are in order, by file name, then in the order of the file.
     *
     * @param rules the rules that they may be about
     * @param problems where what is wrong with the others is added
     */
    public static List<Example> read(
            Path directory, Collection<RuleId> rules, Catalog catalog, List<Problem> problems) {
        ExampleFiles files = new ExampleFiles(rules, catalog, problems);
        files.read(directory);
        files.checkNames();
        return files.examples;
    }

    /** The name of the file in which examples belong that are about the rules of another file. */
    public static String nameBeside(String ruleFile) {
        return ruleFile.endsWith(RULES)
                ? ruleFile.substring(0, ruleFile.length() - RULES.length()) + ENDING
                : ruleFile + ENDING;
    }

    private void read(Path directory) {
        List<Path> found;
        try (Stream<Path> entries = Files.list(directory)) {
            found = entries.filter(file -> name(file).endsWith(ENDING))
                    .sorted(Comparator.comparing(ExampleFiles::name))
                    .toList();
        } catch (IOException unreadable) {
            report(
                    directory.toString(),
                    "unreadable-folder",
                    "the folder cannot be read.",
                    "Name a folder that exists.");
            return;
        }
        if (found.isEmpty()) {
            report(
                    directory.toString(),
                    "no-example-files",
                    "the folder holds no examples.",
                    "Write some in files that end in \"%s\".".formatted(ENDING));
        }
        found.forEach(this::readFile);
    }

    private void readFile(Path file) {
        String name = name(file);
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            Node node = YamlText.read(name, text, problems);
            if (node != null) {
                examples.addAll(reader.examples(node));
            }
        } catch (CharacterCodingException otherCoding) {
            report(name, "not-utf-8", "the file is not saved as UTF-8.", "Save it again with the encoding UTF-8.");
        } catch (IOException unreadable) {
            report(name, "unreadable-file", "the file cannot be read.", "Check that it may be read.");
        }
    }

    private void checkNames() {
        Map<String, Place> first = new HashMap<>();
        for (Example example : examples) {
            Place earlier = first.putIfAbsent(example.rule() + " " + example.name(), example.place());
            if (earlier != null) {
                problems.add(Problem.of(
                        "repeated-name",
                        example.place(),
                        "name",
                        "\"%s\" is already the name of %s example at %s."
                                .formatted(example.name(), example.rule() == null ? "the" : "this rule's", earlier),
                        "Tell in the name what is different."));
            }
        }
    }

    private void report(String source, String code, String what, String remedy) {
        problems.add(Problem.of(code, new Place(source, 1, 1), "", what, remedy));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
