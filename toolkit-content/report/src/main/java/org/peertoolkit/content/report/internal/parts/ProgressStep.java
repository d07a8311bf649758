package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.progress.Cause;
import org.peertoolkit.core.progress.DomainChange;
import org.peertoolkit.core.progress.PracticeChange.Status;
import org.peertoolkit.core.progress.QuestionChange;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.progress.Step;
import org.peertoolkit.core.response.Answer;

/** What changed from one assessment to the next. */
final class ProgressStep {

    private final Step step;
    private final int number;
    private final Prose prose;
    private final Catalog catalog;

    ProgressStep(Step step, int number, Prose prose) {
        this.step = step;
        this.number = number;
        this.prose = prose;
        this.catalog = prose.catalog();
    }

    Block part(ProgressPictures pictures) {
        Text from = ProgressDocument.name(prose, step.before());
        Text to = ProgressDocument.name(prose, step.after());
        List<Block> blocks = new ArrayList<>();
        step.notices()
                .forEach(notice ->
                        blocks.add(Opening.callout(Opening.notice(prose, "noticeOfChange", notice, values(from, to)))));
        blocks.add(pictures.picture(step, from));
        blocks.add(table(from, to));
        List<DomainChange> moved = step.domains().stream()
                .filter(change -> !change.questions().isEmpty() || !same(change))
                .toList();
        moved.forEach(change -> blocks.add(domain(change)));
        List<Text> still = step.domains().stream()
                .filter(change -> !moved.contains(change))
                .map(change -> Text.of(change.title()))
                .toList();
        if (!still.isEmpty()) {
            blocks.add(prose.paragraph("progress.still", "areas", prose.list(still)));
        }
        ProgressPractices practices = new ProgressPractices(step, prose);
        blocks.add(practices.list(
                Status.NO_LONGER, "step-" + number + "-gone", "progress.noLonger", "progress.nothingLeft"));
        blocks.add(practices.list(Status.NEW, "step-" + number + "-new", "progress.new", "progress.nothingNew"));
        return prose.part("step-" + number, prose.say("progress.step", "from", from, "to", to), blocks);
    }

    private Map<String, Object> values(Text from, Text to) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("before", from);
        values.put("after", to);
        values.put("unknown", wordsUnknown(step.before()) ? from : to);
        values.put("beforeContent", step.before().answered().toString());
        values.put("afterContent", step.after().answered().toString());
        values.put("beforeToolkit", step.before().receipt().toolkit());
        values.put("afterToolkit", step.after().receipt().toolkit());
        return values;
    }

    private static boolean wordsUnknown(Standing standing) {
        return standing.domains().stream()
                .flatMap(domain -> domain.asked().stream())
                .anyMatch(question -> question.version() == null || question.levels() == null);
    }

    private static boolean same(DomainChange change) {
        return change.points() != null && change.points() == 0 || change.why() == DomainChange.NoChange.NO_SCORE;
    }

    /** Each area with its scores, its change, and the parts that the change is made of: they add up to it. */
    private Block table(Text from, Text to) {
        List<Cause> causes = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            if (step.domains().stream().anyMatch(change -> change.part(cause).isPresent())) {
                causes.add(cause);
            }
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(prose.column("standing.area", 5));
        columns.add(new Block.Column(from, 2, true));
        columns.add(new Block.Column(to, 2, true));
        columns.add(prose.numbers("progress.change", 2));
        causes.forEach(cause -> columns.add(new Block.Column(prose.word("causeColumn", cause), 3, true)));
        List<List<Text>> rows = new ArrayList<>();
        for (DomainChange change : step.domains()) {
            List<Text> cells = new ArrayList<>();
            cells.add(Text.of(change.title()));
            cells.add(score(change.before()));
            cells.add(score(change.after()));
            Integer points = change.points();
            cells.add(points == null ? prose.say("none") : signed(points));
            causes.forEach(cause -> cells.add(
                    change.part(cause).map(part -> signed(part.points())).orElseGet(() -> prose.say("none"))));
            rows.add(cells);
        }
        return new Block.Table(prose.say("progress.caption", "from", from, "to", to), columns, rows, true, false);
    }

    private Text score(@Nullable Integer percent) {
        return percent == null ? prose.say("standing.noScore") : prose.say("number", "number", percent);
    }

    private Text signed(int points) {
        return points < 0
                ? prose.say("progress.minus", "points", -points)
                : points == 0 ? prose.say("number", "number", 0) : prose.say("progress.plus", "points", points);
    }

    private Block domain(DomainChange change) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "step-" + number + "-" + change.domain(), Text.of(change.title())));
        Integer points = change.points();
        blocks.add(Prose.paragraph(points == null ? noChange(change) : change(change, points)));
        if (change.parts().size() > 1 || change.parts().stream().anyMatch(part -> part.cause() != Cause.ANSWERS)) {
            blocks.add(new Block.Items(
                    false,
                    change.parts().stream()
                            .map(part -> List.<Block>of(Prose.paragraph(prose.say(
                                    "progress.part",
                                    "points",
                                    moved(part.points()),
                                    "cause",
                                    prose.word("cause", part.cause())))))
                            .toList()));
        }
        if (!change.questions().isEmpty()) {
            blocks.add(new Block.Table(
                    prose.say("progress.questions", "area", change.title()),
                    List.of(
                            prose.column("answers.question", 6),
                            prose.column("progress.then", 3),
                            prose.column("progress.now", 3)),
                    change.questions().stream().map(this::question).toList(),
                    true,
                    false));
        }
        return new Block.Group(null, blocks);
    }

    private Text change(DomainChange change, int points) {
        return prose.say(
                "progress.moved",
                "before",
                change.before() == null ? 0 : change.before(),
                "after",
                change.after() == null ? 0 : change.after(),
                "change",
                moved(points));
    }

    private Text moved(int points) {
        return points < 0
                ? prose.say("progress.down", "count", -points)
                : points == 0 ? prose.say("progress.noPoint") : prose.say("progress.up", "count", points);
    }

    private Text noChange(DomainChange change) {
        int before = change.before() == null ? 0 : change.before();
        int after = change.after() == null ? 0 : change.after();
        DomainChange.NoChange why = change.why();
        return switch (why == null ? DomainChange.NoChange.NOTHING_IN_COMMON : why) {
            case NO_SCORE -> prose.say("noChange.noScore");
            case NO_SCORE_BEFORE -> prose.say("noChange.noScoreBefore", "after", after);
            case NO_SCORE_NOW -> prose.say("noChange.noScoreNow", "before", before);
            case NOTHING_IN_COMMON -> prose.say("noChange.nothingInCommon", "before", before, "after", after);
        };
    }

    private List<Text> question(QuestionChange change) {
        Text question = catalog.question(change.question())
                .map(known -> prose.say(
                        "answers.line",
                        "question",
                        prose.statement(known),
                        "id",
                        Prose.code(known.id().value())))
                .orElseGet(() -> prose.say(
                        "progress.questionGone",
                        "id",
                        Prose.code(change.question().value())));
        if (!change.comparable() && change.before() != null && change.after() != null) {
            return List.of(question, prose.say("progress.otherWords"), prose.say("progress.notCompared"));
        }
        return List.of(question, level(change.before(), change), level(change.after(), change));
    }

    private Text level(@Nullable Integer level, QuestionChange change) {
        if (level == null) {
            return prose.say("progress.noLevel");
        }
        return catalog.question(change.question())
                .filter((Question question) -> question.scale().contains(level))
                .map(question -> prose.answer(question, Answer.level(level)))
                .orElseGet(() -> prose.say("progress.level", "level", level));
    }
}
