package org.peertoolkit.examples.cli.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Ground;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;

/** What a result rests on and what would change it, in the words of the questions and their levels. */
final class ExplanationWords {

    private final Catalog catalog;
    private final AnswerSheet sheet;

    ExplanationWords(AnswerSheet sheet) {
        this.catalog = sheet.catalog();
        this.sheet = sheet;
    }

    /** A ground as a sentence or two, with the words of the level. */
    String whole(Ground ground) {
        if (ground instanceof Ground.Answered answered && answered.answer() instanceof Answer.Rated rated) {
            Question question = question(answered.question());
            return "\"%s\" Your answer: %s: %s"
                    .formatted(question.statement(), Words.answer(question, rated), anchor(question, rated.level()));
        }
        return brief(ground);
    }

    /** A ground as a sentence or two. */
    String brief(Ground ground) {
        if (ground instanceof Ground.Answered answered) {
            return answered(question(answered.question()), answered.answer());
        }
        if (ground instanceof Ground.Scored scored) {
            String area = catalog.domain(scored.domain()).orElseThrow().title();
            return scored.percent() == null
                    ? "There is no score for %s.".formatted(area)
                    : "The score for %s is %s percent.".formatted(area, scored.percent());
        }
        if (ground instanceof Ground.Chosen chosen) {
            return chosen(catalog.profileItem(chosen.item()).orElseThrow(), chosen.choice(), chosen.taken());
        }
        if (ground instanceof Ground.Apart apart) {
            String statement = question(apart.question()).statement();
            return apart.spread() == null
                    ? "It is not known how far people lie apart on \"%s\"".formatted(statement)
                    : "The people who answered lie %s apart on \"%s\""
                            .formatted(apart.spread() == 1 ? "1 level" : apart.spread() + " levels", statement);
        }
        Ground.Before before = (Ground.Before) ground;
        Question question = question(before.question());
        return before.level() == null
                ? "\"%s\" The answer last time is not known.".formatted(question.statement())
                : "\"%s\" The answer last time: %s."
                        .formatted(question.statement(), Words.answer(question, Answer.level(before.level())));
    }

    private String answered(Question question, @Nullable Answer answer) {
        if (answer != null) {
            return "\"%s\" Your answer: %s."
                    .formatted(question.statement(), Words.withoutFullStop(Words.answer(question, answer)));
        }
        boolean asked = sheet.asked().questions().contains(question);
        return "\"%s\" %s"
                .formatted(
                        question.statement(),
                        asked ? "It has no answer yet." : "It is not part of the quick check, and has no answer.");
    }

    private static String chosen(ProfileItem item, @Nullable ChoiceId choice, boolean taken) {
        if (choice == null) {
            return "About your organization: nothing was said to \"%s\"".formatted(item.text());
        }
        String text = Words.withoutFullStop(item.choice(choice).orElseThrow().text());
        return taken
                ? "About your organization: %s.".formatted(text)
                : "About your organization: \"%s\" was not chosen.".formatted(text);
    }

    /** Whether a question has an answer. */
    boolean hasAnswer(QuestionId question) {
        return sheet.answer(question).isPresent();
    }

    /** A question in quotes, as it stands within a sentence. */
    String quoted(QuestionId question) {
        return "\"%s\"".formatted(Words.withoutFullStop(question(question).statement()));
    }

    /** What would be otherwise about the answer to a question, after its name. */
    String change(QuestionId id, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return "had no answer";
        }
        if (answer.get() instanceof Answer.Rated rated) {
            return "were at level %s (%s)"
                    .formatted(rated.level(), question(id).scale().labels().get(rated.level() - 1));
        }
        return answer.get() instanceof Answer.DontKnow ? "were answered with \"don't know\"" : "did not apply";
    }

    /** What the level of a changed answer says; empty when it is no level. */
    String meaning(QuestionId id, Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.Rated rated
                ? " Level %s says: %s".formatted(rated.level(), anchor(question(id), rated.level()))
                : "";
    }

    private static String anchor(Question question, int level) {
        return Words.sentence(question.anchors().get(level - 1));
    }

    private Question question(QuestionId id) {
        return catalog.question(id).orElseThrow();
    }
}
