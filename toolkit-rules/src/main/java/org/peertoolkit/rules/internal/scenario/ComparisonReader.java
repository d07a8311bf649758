package org.peertoolkit.rules.internal.scenario;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.rules.internal.yaml.Fields;
import org.peertoolkit.rules.internal.yaml.Node;

/** Reads what an example gives beyond one set of answers: how far respondents lie apart, and earlier levels. */
final class ComparisonReader {

    private final Catalog catalog;
    private final List<Problem> problems;

    ComparisonReader(Catalog catalog, List<Problem> problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** What the fields {@code disagreement} and {@code earlier} say; numbers with problems are left out. */
    Comparisons comparisons(Fields given) {
        return new Comparisons(numbers(given, "disagreement", 0), numbers(given, "earlier", 1));
    }

    /**
     * @param least the least number that makes sense; the greatest is as far above it as a scale has levels
     */
    private SortedMap<QuestionId, Integer> numbers(Fields given, String name, int least) {
        SortedMap<QuestionId, Integer> numbers = new TreeMap<>();
        for (Node.Field field : given.optionalGroup(name)) {
            Question question = catalog.questions().stream()
                    .filter(known -> known.id().value().equals(field.name()))
                    .findFirst()
                    .orElse(null);
            if (question == null) {
                unknown(name, field);
                continue;
            }
            int greatest = question.scale().top() - 1 + least;
            String word = field.value() instanceof Node.Text text ? text.value() : "";
            if (word.matches("[0-9]{1,9}") && Integer.parseInt(word) >= least && Integer.parseInt(word) <= greatest) {
                numbers.put(question.id(), Integer.parseInt(word));
            } else {
                problems.add(Problem.of(
                        "not-a-" + (least == 0 ? "spread" : "level"),
                        field.value().place(),
                        "given." + name + "." + field.name(),
                        word.isEmpty() ? field.value().kind() + " stands here." : "\"%s\" cannot be.".formatted(word),
                        "Write a whole number from %s to %s.".formatted(least, greatest)));
            }
        }
        return numbers;
    }

    private void unknown(String name, Node.Field field) {
        problems.add(Problem.unknownName(
                "unknown-question",
                field.place(),
                "given." + name + "." + field.name(),
                "there is no question %s.".formatted(Problem.quoted(field.name())),
                field.name(),
                catalog.questions().stream()
                        .map(question -> question.id().value())
                        .toList(),
                "Use the id of a question that this content has."));
    }
}
