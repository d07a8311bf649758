package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.internal.yaml.Fields;
import org.peertoolkit.rules.internal.yaml.Node;
import org.peertoolkit.rules.scenario.Example;

/** Makes examples of the pieces of a file. */
final class ExampleReader {

    private static final String DONT_KNOW = "dont-know";
    private static final String NOT_APPLICABLE = "not-applicable";
    private static final String WHY = "It does not apply in this example.";

    private final Map<String, RuleId> rules = new LinkedHashMap<>();
    private final Map<String, PracticeId> practices = new LinkedHashMap<>();
    private final Catalog catalog;
    private final List<Problem> problems;

    ExampleReader(Collection<RuleId> rules, Catalog catalog, List<Problem> problems) {
        rules.forEach(rule -> this.rules.put(rule.value(), rule));
        catalog.practices().forEach(practice -> practices.put(practice.id().value(), practice.id()));
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
        Fields fields = new Fields(item, "", problems, List.of("name", "rule", "given", "expect"));
        return new Example(
                fields.text("name"),
                rule(fields),
                given(fields.group("given", List.of("profile", "answers"))),
                expect(fields),
                item.place());
    }

    private RuleId rule(Fields fields) {
        String id = fields.text("rule");
        RuleId rule = rules.get(id);
        if (rule == null && !id.isEmpty()) {
            problems.add(Problem.unknownName(
                    "unknown-rule",
                    fields.place("rule"),
                    "rule",
                    "there is no rule \"%s\".".formatted(id),
                    id,
                    rules.keySet(),
                    "Use the id of a rule in these rule files."));
        }
        return rule == null ? new RuleId("none") : rule;
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

    private SortedMap<PracticeId, Priority> expect(Fields fields) {
        SortedMap<PracticeId, Priority> expect = new TreeMap<>();
        for (Node.Field field : fields.anyGroup("expect")) {
            PracticeId practice = practices.get(field.name());
            if (practice == null) {
                problems.add(Problem.unknownName(
                        "unknown-practice",
                        field.place(),
                        "expect",
                        "there is no practice \"%s\".".formatted(field.name()),
                        field.name(),
                        practices.keySet(),
                        "Use the id of a practice that this content has."));
            }
            Optional<Priority> priority = priority(field);
            if (practice != null && priority.isPresent()) {
                expect.put(practice, priority.get());
            }
        }
        return expect;
    }

    private Optional<Priority> priority(Node.Field field) {
        List<String> names =
                Arrays.stream(Priority.values()).map(Priority::name).toList();
        if (!(field.value() instanceof Node.Text text) || text.value().isEmpty()) {
            wrong(field.value(), "expect." + field.name(), "Write HIGH, MEDIUM or LOW.");
            return Optional.empty();
        }
        if (!names.contains(text.value())) {
            problems.add(Problem.unknownName(
                    "unknown-priority",
                    text.place(),
                    "expect." + field.name(),
                    "there is no priority \"%s\".".formatted(text.value()),
                    text.value(),
                    names,
                    "Write HIGH, MEDIUM or LOW."));
            return Optional.empty();
        }
        return Optional.of(Priority.valueOf(text.value()));
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
