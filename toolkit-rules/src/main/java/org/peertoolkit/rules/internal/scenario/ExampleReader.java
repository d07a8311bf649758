package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.internal.yaml.Fields;
import org.peertoolkit.rules.internal.yaml.Node;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.Expected;

/** Makes examples of the pieces of a file. */
final class ExampleReader {

    static final String DONT_KNOW = "dont-know";
    static final String NOT_APPLICABLE = "not-applicable";
    private static final String WHY = "It does not apply in this example.";

    private final ExpectationReader expectations;
    private final Catalog catalog;
    private final List<Problem> problems;

    ExampleReader(Collection<RuleId> rules, Catalog catalog, List<Problem> problems) {
        this.expectations = new ExpectationReader(rules, catalog, problems);
        this.catalog = catalog;
        this.problems = problems;
    }

    /** The examples of a file; those with problems are left out. */
    List<Example> examples(Node file) {
        List<Example> examples = new ArrayList<>();
        Fields fields = new Fields(file, "", problems, List.of("examples"));
        for (Node item : fields.sequence("examples")) {
            int before = problems.size();
            Example example = example(item);
            if (problems.size() == before) {
                examples.add(example);
            }
        }
        return examples;
    }

    private Example example(Node item) {
        Fields fields = new Fields(item, "", problems, List.of("name", "rule", "given", "expect", "reasons", "serves"));
        String name = fields.text("name");
        boolean aboutARule = fields.has("rule");
        RuleId rule = aboutARule ? expectations.rule(fields) : null;
        Fields situation = fields.group("given", List.of("profile", "answers", "disagreement", "earlier"));
        Responses given = given(situation);
        Comparisons comparisons = new ComparisonReader(catalog, problems).comparisons(situation);
        SortedMap<PracticeId, Expected> expect = expectations.expect(fields, aboutARule);
        SortedMap<PracticeId, SortedSet<RuleId>> reasons = expectations.reasons(fields);
        SortedSet<QuestionId> serves = expectations.serves(fields);
        Example example = new Example(name, rule, given, comparisons, expect, reasons, serves, item.place());
        if (item instanceof Node.Group && !aboutARule && !expectations.isAnythingWritten(fields)) {
            problems.add(Problem.of(
                    "nothing-expected",
                    item.place(),
                    "",
                    "the example names no rule and expects nothing.",
                    "Add \"rule\" and \"expect\"; or, for all rules together, say in \"expect\", \"reasons\" or"
                            + " \"serves\" what you expect."));
        }
        return example;
    }

    private Responses given(Fields given) {
        ResponsesBuilder builder = Responses.to(catalog);
        given.optionalGroup("profile").forEach(field -> profile(field, builder.at(field.place())));
        given.optionalGroup("answers")
                .forEach(field -> answer(field, builder.at(field.value().place())));
        builder.problems().forEach(problem -> problems.add(within("given.", problem)));
        return builder.problems().isEmpty()
                ? builder.build()
                : Responses.to(catalog).build();
    }

    private void profile(Node.Field field, ResponsesBuilder builder) {
        List<Node> choices = field.value() instanceof Node.Sequence several ? several.items() : List.of(field.value());
        List<String> taken = new ArrayList<>();
        for (Node choice : choices) {
            if (choice instanceof Node.Text text && !text.value().isEmpty()) {
                taken.add(text.value());
            } else {
                wrong(choice, "given.profile." + field.name(), "Write a choice, or several in [ ].");
            }
        }
        builder.profile(field.name(), taken.toArray(String[]::new));
    }

    private void answer(Node.Field field, ResponsesBuilder builder) {
        String word = field.value() instanceof Node.Text text ? text.value() : "";
        if (word.matches("[0-9]{1,9}")) {
            builder.level(field.name(), Integer.parseInt(word));
        } else if (word.equals(DONT_KNOW)) {
            builder.dontKnow(field.name());
        } else if (word.equals(NOT_APPLICABLE)) {
            builder.notApplicable(field.name(), WHY);
        } else {
            String what = word.isEmpty()
                    ? field.value().kind() + " stands here."
                    : "there is no answer \"%s\".".formatted(word);
            problems.add(Problem.unknownName(
                    "unknown-answer",
                    field.value().place(),
                    "given.answers." + field.name(),
                    what,
                    word,
                    List.of(DONT_KNOW, NOT_APPLICABLE),
                    "Write a level such as 1, or %s, or %s.".formatted(DONT_KNOW, NOT_APPLICABLE)));
        }
    }

    private void wrong(Node node, String field, String remedy) {
        Place place = node.place();
        problems.add(Problem.of("other-kind", place, field, "%s stands here.".formatted(node.kind()), remedy));
    }

    private static Problem within(String group, Problem problem) {
        return new Problem(
                problem.code(),
                problem.place(),
                group + problem.field(),
                problem.what(),
                problem.nearest(),
                problem.remedy());
    }
}
