package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.response.Answer;

/** Why something is recommended: the reason of a rule, and what the rule looked at. */
final class ReasonText {

    private final Prose prose;
    private final Catalog catalog;

    ReasonText(Prose prose) {
        this.prose = prose;
        this.catalog = prose.catalog();
    }

    List<Block> of(Reason reason) {
        List<Text> grounds = new ArrayList<>();
        reason.answers().forEach((id, answer) -> grounds.add(answered(question(id), answer)));
        reason.unanswered()
                .forEach(id -> grounds.add(prose.say("reason.unanswered", "question", prose.statement(question(id)))));
        reason.disagreement()
                .forEach((id, spread) -> grounds.add(
                        prose.say("reason.apart", "question", prose.statement(question(id)), "count", spread)));
        reason.earlier()
                .forEach((id, level) -> grounds.add(prose.say(
                        "reason.earlier",
                        "question",
                        prose.statement(question(id)),
                        "answer",
                        prose.answer(question(id), Answer.level(level)))));
        reason.scores()
                .forEach((domain, percent) -> grounds.add(prose.say(
                        "reason.score",
                        "area",
                        catalog.domain(domain).orElseThrow().title(),
                        "percent",
                        percent)));
        reason.profile()
                .forEach((id, taken) -> catalog.profileItem(id)
                        .ifPresent(item -> grounds.add(
                                prose.say("reason.profile", "choices", Opening.choices(prose, item, taken)))));
        return List.of(
                Prose.paragraph(prose.say(
                        "reason.line",
                        "because",
                        prose.marked(reason.because(), language(reason)),
                        "rule",
                        Prose.code(reason.rule().value()))),
                new Block.Items(
                        false,
                        grounds.stream()
                                .map(ground -> List.<Block>of(Prose.small(ground)))
                                .toList()));
    }

    private Text answered(Question question, Answer answer) {
        Text words = prose.answer(question, answer);
        String note = answer.note();
        return note == null
                ? prose.say("reason.answer", "question", prose.statement(question), "answer", words)
                : prose.say(
                        "reason.answerWithNote", "question", prose.statement(question), "answer", words, "note", note);
    }

    private Language language(Reason reason) {
        Language own = reason.language();
        return own == null ? catalog.language() : own;
    }

    private Question question(QuestionId id) {
        return catalog.question(id).orElseThrow();
    }
}
