package org.peertoolkit.examples.cli.text;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Flip;
import org.peertoolkit.core.explanation.Ground;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;

/** The nearest change that turns a practice around. */
final class FlipText {

    private final ExplanationWords words;
    private final Page page;
    private final boolean whole;

    /**
     * @param whole whether the words of the levels are told too
     */
    FlipText(ExplanationWords words, Page page, boolean whole) {
        this.words = words;
        this.page = page;
        this.whole = whole;
    }

    void write(int indent, Explanation explanation) {
        Flip flip = explanation.flip();
        if (flip == null) {
            page.paragraph(
                    indent,
                    "No other answers would %s while your organization stays what it is."
                            .formatted(explanation.isRecommended() ? "end that" : "lead to it"));
        } else if (flip.changes().size() == 1) {
            page.paragraph(indent, one(explanation, flip));
        } else {
            several(indent, explanation, flip);
        }
    }

    private String one(Explanation explanation, Flip flip) {
        Map.Entry<QuestionId, Optional<Answer>> change =
                flip.changes().entrySet().iterator().next();
        QuestionId question = change.getKey();
        String otherwise = words.change(question, change.getValue());
        String meaning = whole ? words.meaning(question, change.getValue()) : "";
        if (explanation.isRecommended()) {
            return "It rests on a single answer: if %s %s, it would no longer be recommended.%s"
                    .formatted(name(question, explanation), otherwise, meaning);
        }
        return words.hasAnswer(question)
                ? "It would be recommended if %s %s.%s%s"
                        .formatted(name(question, explanation), otherwise, then(flip.priority()), meaning)
                : "What is missing: an answer to %s. If it %s, this would be recommended.%s%s"
                        .formatted(words.quoted(question), otherwise, then(flip.priority()), meaning);
    }

    private void several(int indent, Explanation explanation, Flip flip) {
        int count = flip.changes().size();
        page.paragraph(
                indent,
                explanation.isRecommended()
                        ? "It rests on more than one answer: at least %s would have to change before it is no longer recommended. For example, if:"
                                .formatted(count)
                        : "What is missing: at least %s answers would have to change before it is recommended.%s For example, if:"
                                .formatted(count, then(flip.priority())));
        flip.changes()
                .forEach((question, answer) -> page.item(
                        indent + 2,
                        "-",
                        "%s %s.%s"
                                .formatted(
                                        words.quoted(question),
                                        words.change(question, answer),
                                        whole ? words.meaning(question, answer) : "")));
    }

    /** A question that was the only ground just above need not be said again. */
    private String name(QuestionId question, Explanation explanation) {
        boolean justSaid = explanation.grounds().size() == 1
                && explanation.grounds().get(0) instanceof Ground.Answered answered
                && answered.question().equals(question);
        return justSaid ? "that" : words.quoted(question);
    }

    private static String then(@Nullable Priority priority) {
        return priority == null ? "" : " %s.".formatted(Words.priority(priority));
    }
}
