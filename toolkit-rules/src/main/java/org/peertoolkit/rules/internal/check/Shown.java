package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;

/** Answers and conditions in words. */
final class Shown {

    private static final int MOST = 4;

    private Shown() {}

    /** On which answers something is so: {@code when "sup-01" is 2}; {@code on some answers} where they are many. */
    static String when(Responses responses, Comparisons comparisons) {
        List<String> parts = new ArrayList<>();
        responses.answers().forEach((question, answer) -> parts.add("\"%s\" %s".formatted(question, word(answer))));
        responses
                .profile()
                .choices()
                .forEach((item, taken) -> parts.add("\"%s\" is %s"
                        .formatted(
                                item,
                                taken.stream()
                                        .map(choice -> "\"" + choice + "\"")
                                        .collect(Collectors.joining(" and ")))));
        comparisons
                .disagreement()
                .forEach((question, levels) -> parts.add("respondents lie %s apart on \"%s\""
                        .formatted(levels == 1 ? "1 level" : levels + " levels", question)));
        comparisons
                .earlier()
                .forEach((question, level) -> parts.add("\"%s\" was %s before".formatted(question, level)));
        if (parts.isEmpty() || parts.size() > MOST) {
            return "on some answers";
        }
        return "when " + list(parts);
    }

    private static String word(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return "is " + rated.level();
        }
        return answer instanceof Answer.DontKnow ? "is not known" : "does not apply";
    }

    /** {@code a, b and c}. */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** What a condition looks at, where it is one thing: {@code answer to "sup-01"}; otherwise {@code answers}. */
    static String subject(List<Condition> conditions) {
        List<String> subjects = conditions.stream()
                .flatMap(condition -> subjects(condition).stream())
                .distinct()
                .toList();
        return subjects.size() == 1 ? subjects.get(0) : "answers";
    }

    private static List<String> subjects(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return List.of(subject(match.pattern()));
        }
        if (condition instanceof Condition.Not not) {
            return subjects(not.part());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().flatMap(part -> subjects(part).stream()).toList();
    }

    private static String subject(FactPattern pattern) {
        String of = switch (pattern.kind()) {
            case DOMAIN_SCORE -> "score of \"%s\"";
            case PROFILE -> "choice of \"%s\"";
            case DISAGREEMENT -> "disagreement on \"%s\"";
            case EARLIER -> "earlier answer to \"%s\"";
            default -> "answer to \"%s\"";
        };
        List<FactTest> tests = pattern.test() instanceof FactTest.All all ? all.parts() : List.of(pattern.test());
        return tests.stream()
                .filter(Shown::namesSubject)
                .map(test -> of.formatted(((FactTest.Compare) test).value()))
                .findFirst()
                .orElse("answers");
    }

    /** Whether a test says which question, domain or profile item a fact is about. */
    static boolean namesSubject(FactTest test) {
        return test instanceof FactTest.Compare compare
                && compare.relation() == FactTest.Relation.EQUAL
                && (compare.field() == FactField.QUESTION
                        || compare.field() == FactField.DOMAIN
                        || compare.field() == FactField.ITEM);
    }
}
