package org.peertoolkit.rules.internal.prose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Level;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.internal.read.ReferenceCheck;
import org.peertoolkit.rules.internal.read.RuleFile.ReadRule;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;

/** When a rule speaks, in English. */
public final class Sentences {

    private Sentences() {}

    /** What a rule names and some content does not have; a sentence about such a rule would lack words. */
    public static List<Problem> problems(Rule rule, Catalog catalog) {
        Map<ResourceId, Place> sources = new LinkedHashMap<>();
        rule.sources().forEach(source -> sources.put(source, rule.place()));
        return ReferenceCheck.problems(List.of(new ReadRule(rule, sources)), catalog);
    }

    /** What must all be so for a rule to speak, each without a full stop. */
    public static List<String> conditions(Rule rule, Catalog catalog) {
        return English.parts(new Claims(catalog).clause(rule.condition()));
    }

    /** When a rule speaks, as one sentence. */
    public static String of(List<String> conditions) {
        int last = conditions.size() - 1;
        return "This rule speaks when %s."
                .formatted(
                        last == 0
                                ? conditions.get(0)
                                : String.join(", ", conditions.subList(0, last)) + ", and " + conditions.get(last));
    }

    /** The levels that a rule names of particular questions, in the order in which it names them. */
    public static Map<Question, Set<Level>> levels(Rule rule, Catalog catalog) {
        Map<QuestionId, Set<Integer>> named = new LinkedHashMap<>();
        collect(rule.condition(), catalog, named);
        Map<Question, Set<Level>> levels = new LinkedHashMap<>();
        named.forEach((id, numbers) -> catalog.question(id).ifPresent(question -> {
            Set<Level> own = new LinkedHashSet<>();
            numbers.forEach(number -> own.add(question.levels().get(number - 1)));
            levels.put(question, own);
        }));
        return levels;
    }

    private static void collect(Condition condition, Catalog catalog, Map<QuestionId, Set<Integer>> named) {
        if (condition instanceof Condition.Match match) {
            collect(match.pattern(), catalog, named);
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), catalog, named);
        } else {
            (condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts())
                    .forEach(part -> collect(part, catalog, named));
        }
    }

    private static void collect(FactPattern pattern, Catalog catalog, Map<QuestionId, Set<Integer>> named) {
        if (pattern.kind() != FactKind.ANSWER && pattern.kind() != FactKind.EARLIER) {
            return;
        }
        for (List<FactTest> way : FactTestParts.ways(pattern.test())) {
            List<Question> meant = catalog.questions().stream()
                    .filter(question -> FactTestParts.pass(
                            way, FactField.QUESTION, question.id().value()))
                    .toList();
            if (Claims.isSome(meant, catalog.questions())) {
                continue;
            }
            for (Question question : meant) {
                Set<Integer> numbers =
                        Claims.numbers(way, FactField.LEVEL, 1, question.scale().top());
                if (numbers.size() < question.scale().top()) {
                    named.computeIfAbsent(question.id(), any -> new TreeSet<>()).addAll(numbers);
                }
            }
        }
    }
}
