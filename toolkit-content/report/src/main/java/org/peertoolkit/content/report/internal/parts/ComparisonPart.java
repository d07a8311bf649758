package org.peertoolkit.content.report.internal.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;

/** What the answers were compared with: where the organization stood before, and how far respondents lie apart. */
final class ComparisonPart {

    private final Assessment assessment;
    private final Prose prose;

    ComparisonPart(Assessment assessment, Prose prose) {
        this.assessment = assessment;
        this.prose = prose;
    }

    /** The levels of last time; empty when there are none. */
    Optional<Block> earlier() {
        Map<QuestionId, Integer> earlier = assessment.comparisons().earlier();
        List<List<Text>> rows = questions(earlier).stream()
                .map(question -> List.of(
                        line(question),
                        level(question, earlier.getOrDefault(question.id(), 1)),
                        assessment
                                .answers()
                                .answer(question.id())
                                .map(answer -> prose.answer(question, answer))
                                .orElseGet(() -> prose.say("answer.none"))))
                .toList();
        return part(
                "earlier",
                "earlier.heading",
                "earlier.intro",
                List.of(
                        prose.column("answers.question", 5),
                        prose.column("earlier.then", 3),
                        prose.column("earlier.now", 3)),
                rows,
                prose.say("earlier.caption"));
    }

    /** How far respondents lie apart, where it is known and nothing more is; empty otherwise. */
    Optional<Block> apart() {
        if (assessment.panel() != null) {
            return Optional.empty();
        }
        Map<QuestionId, Integer> apart = assessment.comparisons().disagreement();
        List<List<Text>> rows = questions(apart).stream()
                .map(question ->
                        List.of(line(question), prose.say("number", "number", apart.getOrDefault(question.id(), 0))))
                .toList();
        return part(
                "disagreement",
                "apart.heading",
                "apart.intro",
                List.of(prose.column("answers.question", 5), prose.numbers("apart.levels", 2)),
                rows,
                prose.say("apart.caption"));
    }

    private Optional<Block> part(
            String anchor,
            String heading,
            String intro,
            List<Block.Column> columns,
            List<List<Text>> rows,
            Text caption) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(prose.part(
                anchor,
                heading,
                List.of(prose.paragraph(intro), new Block.Table(caption, columns, rows, true, false))));
    }

    private List<Question> questions(Map<QuestionId, Integer> of) {
        return prose.catalog().questions().stream()
                .filter(question -> of.containsKey(question.id()))
                .toList();
    }

    private Text line(Question question) {
        return prose.say(
                "answers.line",
                "question",
                prose.statement(question),
                "id",
                Prose.code(question.id().value()));
    }

    private Text level(Question question, int level) {
        return question.scale().contains(level)
                ? prose.answer(question, Answer.level(level))
                : prose.say("number", "number", level);
    }
}
