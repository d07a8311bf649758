package org.peertoolkit.examples.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;

/** Answers in one line that a person can read: {@code sup-01: 1, sup-03: don't know; stage: planning}. */
public final class AnswersLine {

    private AnswersLine() {}

    /** The answers by question, then what was said about the organization. */
    public static String of(Responses responses) {
        List<String> answers = new ArrayList<>();
        responses.answers().forEach((question, answer) -> answers.add(question + ": " + word(answer)));
        List<String> profile = new ArrayList<>();
        responses
                .profile()
                .choices()
                .forEach((item, choices) -> profile.add(item + ": "
                        + String.join(
                                " and ",
                                choices.stream().map(choice -> choice.value()).toList())));
        List<String> both = new ArrayList<>();
        if (!answers.isEmpty()) {
            both.add(String.join(", ", answers));
        }
        if (!profile.isEmpty()) {
            both.add(String.join(", ", profile));
        }
        return both.isEmpty() ? "no answers" : String.join("; ", both);
    }

    private static String word(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return Integer.toString(rated.level());
        }
        return answer instanceof Answer.DontKnow ? "don't know" : "not applicable";
    }
}
