package org.peertoolkit.rules.internal.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.internal.yaml.Fields;
import org.peertoolkit.rules.internal.yaml.Node;
import org.peertoolkit.rules.scenario.Expected;

/** Reads what an example expects: of a rule, of practices, of reasons and of what is served. */
final class ExpectationReader {

    private static final String PRIORITIES = "Write HIGH, MEDIUM or LOW.";
    private static final String PRIORITIES_OR_NONE = "Write HIGH, MEDIUM, LOW, any or none.";

    private final Map<String, RuleId> rules = new LinkedHashMap<>();
    private final Map<String, PracticeId> practices = new LinkedHashMap<>();
    private final Map<String, QuestionId> questions = new LinkedHashMap<>();
    private final List<Problem> problems;

    ExpectationReader(Collection<RuleId> rules, Catalog catalog, List<Problem> problems) {
        rules.forEach(rule -> this.rules.put(rule.value(), rule));
        catalog.practices().forEach(practice -> practices.put(practice.id().value(), practice.id()));
        catalog.questions().forEach(question -> questions.put(question.id().value(), question.id()));
        this.problems = problems;
    }

    /** The rule that an example is about; any other where what is written is none. */
    RuleId rule(Fields fields) {
        String id = fields.text("rule");
        Optional<RuleId> rule = Optional.empty();
        if (!id.isEmpty()) {
            rule = known(new Node.Text(id, fields.place("rule")), "rule", Kind.RULE, rules);
        }
        return rule.orElseGet(() -> new RuleId("none"));
    }

    /** Whether an example says anything about what is expected, right or wrong. */
    boolean isAnythingWritten(Fields fields) {
        return List.of("expect", "reasons", "serves").stream()
                .flatMap(name -> fields.value(name).stream())
                .anyMatch(node ->
                        !(node instanceof Node.Group group) || !group.fields().isEmpty());
    }

    /** What is expected of practices. An example about a rule has to say it. */
    SortedMap<PracticeId, Expected> expect(Fields fields, boolean aboutARule) {
        SortedMap<PracticeId, Expected> expect = new TreeMap<>();
        for (Node.Field field : aboutARule ? fields.anyGroup("expect") : fields.optionalGroup("expect")) {
            Optional<PracticeId> practice = practice(field, "expect");
            Optional<Expected> expected = expected(field, aboutARule);
            if (practice.isPresent() && expected.isPresent()) {
                expect.put(practice.get(), expected.get());
            }
        }
        return expect;
    }

    /** For some practices, the rules that recommend it; empty when the example says nothing about them. */
    SortedMap<PracticeId, SortedSet<RuleId>> reasons(Fields fields) {
        SortedMap<PracticeId, SortedSet<RuleId>> reasons = new TreeMap<>();
        for (Node.Field field : fields.optionalGroup("reasons")) {
            SortedSet<RuleId> named = names(field.value(), "reasons." + field.name(), Kind.RULE, rules);
            practice(field, "reasons").ifPresent(practice -> reasons.put(practice, named));
        }
        return reasons;
    }

    /** The questions that are to be served; empty when the example says nothing about them. */
    SortedSet<QuestionId> serves(Fields fields) {
        return fields.value("serves")
                .map(value -> names(value, "serves", Kind.QUESTION, questions))
                .orElseGet(TreeSet::new);
    }

    private enum Kind {
        RULE("rule", "Use the id of a rule in these rule files.", "Write the id of a rule, or several in [ ]."),
        QUESTION(
                "question",
                "Use the id of a question that this content has.",
                "Write the id of a question, or several in [ ]."),
        PRACTICE("practice", "Use the id of a practice that this content has.", "");

        private final String word;
        private final String remedy;
        private final String form;

        Kind(String word, String remedy, String form) {
            this.word = word;
            this.remedy = remedy;
            this.form = form;
        }
    }

    private <T extends Comparable<T>> SortedSet<T> names(Node value, String path, Kind kind, Map<String, T> known) {
        List<Node> items = value instanceof Node.Sequence several ? several.items() : List.of(value);
        SortedSet<T> names = new TreeSet<>();
        if (items.isEmpty()) {
            wrong(value, path, kind.form);
        }
        for (Node item : items) {
            if (item instanceof Node.Text text && !text.value().isEmpty()) {
                known(text, path, kind, known).ifPresent(names::add);
            } else {
                wrong(item, path, kind.form);
            }
        }
        return names;
    }

    private Optional<PracticeId> practice(Node.Field field, String path) {
        return known(new Node.Text(field.name(), field.place()), path, Kind.PRACTICE, practices);
    }

    private <T> Optional<T> known(Node.Text name, String path, Kind kind, Map<String, T> known) {
        T found = known.get(name.value());
        if (found == null) {
            problems.add(Problem.unknownName(
                    "unknown-" + kind.word,
                    name.place(),
                    path,
                    "there is no %s \"%s\".".formatted(kind.word, name.value()),
                    name.value(),
                    known.keySet(),
                    kind.remedy));
        }
        return Optional.ofNullable(found);
    }

    private Optional<Expected> expected(Node.Field field, boolean aboutARule) {
        String path = "expect." + field.name();
        String remedy = aboutARule ? PRIORITIES : PRIORITIES_OR_NONE;
        if (!(field.value() instanceof Node.Text text) || text.value().isEmpty()) {
            wrong(field.value(), path, remedy);
            return Optional.empty();
        }
        Optional<Expected> expected = Arrays.stream(Expected.values())
                .filter(one -> one.word().equals(text.value()))
                .findFirst();
        if (expected.isEmpty()) {
            List<String> words = Arrays.stream(Expected.values())
                    .limit(aboutARule ? 3 : Expected.values().length)
                    .map(Expected::word)
                    .toList();
            String what = "there is no priority \"%s\".".formatted(text.value());
            problems.add(
                    Problem.unknownName("unknown-priority", text.place(), path, what, text.value(), words, remedy));
        } else if (aboutARule && (expected.get() == Expected.ANY || expected.get() == Expected.NONE)) {
            problems.add(Problem.of(
                    "unknown-priority",
                    text.place(),
                    path,
                    "\"%s\" is only for examples that name no rule.".formatted(text.value()),
                    "Write HIGH, MEDIUM or LOW, and leave out what the rule does not recommend."));
            return Optional.empty();
        }
        return expected;
    }

    private void wrong(Node node, String field, String remedy) {
        problems.add(Problem.of("other-kind", node.place(), field, "%s stands here.".formatted(node.kind()), remedy));
    }
}
