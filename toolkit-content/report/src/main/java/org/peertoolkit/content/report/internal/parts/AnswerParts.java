package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.toolkit.ToolkitSection;

/** What was answered, and the three kinds of questions without a level, which mean three different things. */
final class AnswerParts {

    private final Assessment assessment;
    private final AnswerSheet sheet;
    private final Prose prose;

    AnswerParts(Assessment assessment, Prose prose) {
        this.assessment = assessment;
        this.sheet = assessment.answers();
        this.prose = prose;
    }

    Block given() {
        List<Block> blocks = new ArrayList<>();
        for (Domain domain : sheet.asked().domains()) {
            List<List<Text>> rows = sheet.asked().questions(domain).stream()
                    .filter(question -> sheet.answer(question.id()).isPresent())
                    .map(question -> row(question, sheet.answer(question.id()).orElseThrow()))
                    .toList();
            if (!rows.isEmpty()) {
                blocks.add(new Block.Heading(3, "answers-" + domain.id(), Text.of(domain.title())));
                blocks.add(new Block.Table(
                        prose.say("answers.caption", "area", domain.title()),
                        List.of(prose.column("answers.question", 5), prose.column("answers.answer", 6)),
                        rows,
                        true,
                        false));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(prose.paragraph("answers.none"));
        }
        return prose.part("answers", "answers.heading", blocks);
    }

    private List<Text> row(Question question, Answer answer) {
        List<Text> said = new ArrayList<>();
        said.add(prose.strong(prose.answer(question, answer)));
        if (answer instanceof Answer.Rated rated) {
            said.add(prose.of(question, question.anchors().get(rated.level() - 1)));
        }
        if (answer.note() != null) {
            said.add(prose.say("answer.note", "note", answer.note()));
        }
        return List.of(
                prose.say(
                        "answers.line",
                        "question",
                        prose.statement(question),
                        "id",
                        Prose.code(question.id().value())),
                Prose.lines(said));
    }

    List<Block> open() {
        return List.of(
                list("not-applicable", "open.notApplicable", ToolkitSection::notApplicable),
                list("dont-know", "open.dontKnow", ToolkitSection::dontKnow),
                list("unanswered", "open.unanswered", ToolkitSection::unanswered));
    }

    private Block list(String anchor, String name, Function<ToolkitSection, List<Question>> questions) {
        List<List<Block>> items = assessment.toolkit().sections().stream()
                .map(questions)
                .flatMap(List::stream)
                .map(question -> List.<Block>of(Prose.paragraph(line(question))))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(prose.paragraph(name + (items.isEmpty() ? ".none" : ".meaning")));
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(false, items));
        }
        return prose.part(anchor, name + ".heading", blocks);
    }

    private Text line(Question question) {
        List<Text> lines = new ArrayList<>();
        lines.add(prose.say(
                "answers.line",
                "question",
                prose.statement(question),
                "id",
                Prose.code(question.id().value())));
        Answer answer = sheet.answer(question.id()).orElse(null);
        if (answer instanceof Answer.NotApplicable not) {
            lines.add(prose.say("open.reason", "why", not.why()));
        }
        if (answer != null && answer.note() != null) {
            lines.add(prose.say("answer.note", "note", answer.note()));
        }
        return Prose.lines(lines);
    }
}
