package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.progress.Cause;
import org.peertoolkit.core.progress.PracticeChange;
import org.peertoolkit.core.progress.PracticeChange.Status;
import org.peertoolkit.core.progress.Step;
import org.peertoolkit.core.recommendation.Priority;

/** What became of each practice from one assessment to the next. */
final class ProgressPractices {

    private final Step step;
    private final Prose prose;
    private final Catalog catalog;

    ProgressPractices(Step step, Prose prose) {
        this.step = step;
        this.prose = prose;
        this.catalog = prose.catalog();
    }

    Block list(Status status, String anchor, String heading, String none) {
        List<PracticeChange> changes = step.practices(status);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, anchor, prose.say(heading, "count", changes.size())));
        blocks.add(changes.isEmpty() ? prose.paragraph(none) : list(changes));
        return new Block.Group(null, blocks);
    }

    private Block list(List<PracticeChange> changes) {
        return new Block.Items(
                false,
                changes.stream()
                        .map(change -> List.<Block>of(Prose.paragraph(practice(change))))
                        .toList());
    }

    private Text practice(PracticeChange change) {
        Text title = catalog.practice(change.practice().id())
                .map((Practice known) -> prose.of(known, known.title()))
                .orElseGet(() -> Text.of(change.practice().title()));
        String area = catalog.domain(change.practice().domain())
                .map(Domain::title)
                .orElse(change.practice().domain().value());
        Priority before = change.before();
        if (change.status() == Status.STILL_OPEN) {
            return before == null || before == change.after()
                    ? prose.say("progress.practice", "practice", title, "area", area)
                    : prose.say(
                            "progress.practiceWas",
                            "practice",
                            title,
                            "area",
                            area,
                            "priority",
                            prose.word("priority", before));
        }
        return prose.say(
                change.cause() == Cause.RULES ? "progress.practiceByRules" : "progress.practice",
                "practice",
                title,
                "area",
                area);
    }

    /** The practices that were recommended then and are now, by priority. */
    Block stillOpen() {
        List<PracticeChange> open = step.practices(Status.STILL_OPEN);
        List<Block> blocks = new ArrayList<>();
        blocks.add(prose.paragraph(open.isEmpty() ? "progress.nothingOpen" : "progress.openIntro"));
        for (Priority priority : Priority.values()) {
            List<PracticeChange> those =
                    open.stream().filter(change -> change.after() == priority).toList();
            if (!those.isEmpty()) {
                blocks.add(new Block.Heading(3, "open-" + Prose.nameOf(priority), prose.word("priority", priority)));
                blocks.add(list(those));
            }
        }
        return prose.part("still-open", prose.say("progress.open", "count", open.size()), blocks);
    }
}
