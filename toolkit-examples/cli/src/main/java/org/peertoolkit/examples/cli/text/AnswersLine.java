package org.peertoolkit.examples.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;

/**
 * Answers in one line that a person can read: {@code sup-01: 1, sup-03: don't know; stage: planning; respondents 2 levels
 * apart on sup-01; sup-01 before: 3}.
 */
public final class AnswersLine {

    private AnswersLine() {}

    /** The answers by question, then what was said about the organization, then what the answers are compared with. */
    public static String of(Responses responses, Comparisons comparisons) {
        return of(responses, comparisons, Integer.MAX_VALUE);
    }

    /**
     * The same with a limit.
     *
     * @param most how many answers are told; the others are only counted
     */
    public static String of(Responses responses, Comparisons comparisons, int most) {
        List<String> groups = new ArrayList<>();
        groups.add(answers(responses, most));
        groups.add(profile(responses));
        comparisons
                .disagreement()
                .forEach((question, levels) -> groups.add("respondents %s apart on %s"
                        .formatted(levels == 1 ? "1 level" : levels + " levels", question)));
        comparisons.earlier().forEach((question, level) -> groups.add("%s before: %s".formatted(question, level)));
        groups.removeIf(String::isEmpty);
        return groups.isEmpty() ? "no answers" : String.join("; ", groups);
    }

    private static String answers(Responses responses, int most) {
        List<String> answers = new ArrayList<>();
        responses.answers().forEach((question, answer) -> answers.add(question + ": " + word(answer)));
        if (answers.size() <= most) {
            return String.join(", ", answers);
        }
        int more = answers.size() - most;
        return "%s and %s more"
                .formatted(String.join(", ", answers.subList(0, most)), more == 1 ? "1 answer" : more + " answers");
    }

    private static String profile(Responses responses) {
        List<String> profile = new ArrayList<>();
        responses
                .profile()
                .choices()
                .forEach((item, choices) -> profile.add(item + ": "
                        + String.join(
                                " and ",
                                choices.stream().map(choice -> choice.value()).toList())));
        return String.join(", ", profile);
    }

    private static String word(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return Integer.toString(rated.level());
        }
        return answer instanceof Answer.DontKnow ? "don't know" : "not applicable";
    }
}
