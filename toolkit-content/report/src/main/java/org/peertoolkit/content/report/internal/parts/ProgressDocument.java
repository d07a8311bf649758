package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.progress.DomainChange;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.progress.Step;

/** How an organization moved, as a document. */
public final class ProgressDocument {

    private final Progress progress;
    private final Prose prose;

    private ProgressDocument(Progress progress, Catalog catalog) {
        this.progress = progress;
        this.prose = new Prose(catalog);
    }

    public static Document of(Progress progress, Catalog catalog) {
        return new ProgressDocument(progress, catalog).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "report", prose.say("progress.title")));
        blocks.add(new Block.Paragraph(Text.of(prose.catalog().title()), Block.Tone.LEAD));
        blocks.add(prose.paragraph("progress.compared"));
        blocks.add(new Block.Items(
                true,
                progress.standings().stream()
                        .map(standing -> List.<Block>of(Prose.paragraph(described(standing))))
                        .toList()));
        Opening.translation(prose).ifPresent(blocks::add);
        blocks.add(prose.part(
                "how-to-read",
                "reading.headingOfChange",
                List.of(prose.paragraph("progress.reading"), prose.paragraph("progress.readingPractices"))));
        ProgressPictures pictures = new ProgressPictures(prose);
        if (progress.steps().size() > 1) {
            blocks.add(prose.part(
                    "overview",
                    "progress.overview",
                    List.of(
                            pictures.picture(
                                    progress.whole(),
                                    name(prose, progress.whole().before())),
                            table())));
        }
        int number = 0;
        for (Step step : progress.steps()) {
            number++;
            blocks.add(new ProgressStep(step, number, prose).part(pictures));
        }
        blocks.add(new ProgressPractices(progress.steps().get(progress.steps().size() - 1), prose).stillOpen());
        return prose.document(
                prose.plain("progress.title"),
                prose.plain("progress.subject", "content", prose.catalog().title()),
                blocks);
    }

    private Text described(Standing standing) {
        Text name = standing.date() == null
                ? prose.say("progress.named", "name", standing.name())
                : prose.say("progress.namedOfDay", "day", standing.date(), "name", standing.name());
        return standing.panel() ? prose.say("progress.bySeveral", "assessment", name) : name;
    }

    /** The day of an assessment, or its name where the day is not known. */
    static Text name(Prose prose, Standing standing) {
        return standing.date() == null ? Text.of(standing.name()) : prose.say("day", "day", standing.date());
    }

    /** Each area over all assessments. */
    private Block table() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(prose.column("standing.area", 5));
        progress.standings().forEach(standing -> columns.add(new Block.Column(name(prose, standing), 2, true)));
        Set<DomainId> ids = new LinkedHashSet<>();
        List<List<Text>> rows = new ArrayList<>();
        for (DomainChange change : progress.whole().domains()) {
            if (ids.add(change.domain())) {
                List<Text> cells = new ArrayList<>();
                cells.add(Text.of(change.title()));
                progress.standings().forEach(standing -> cells.add(score(percent(standing, change.domain()))));
                rows.add(cells);
            }
        }
        return new Block.Table(prose.say("progress.overviewCaption"), columns, rows, true, false);
    }

    private Text score(@Nullable Integer percent) {
        return percent == null ? prose.say("standing.noScore") : prose.say("number", "number", percent);
    }

    private static @Nullable Integer percent(Standing standing, DomainId id) {
        return standing.domains().stream()
                .filter(domain -> domain.id().equals(id))
                .findFirst()
                .map(domain -> domain.percent())
                .orElse(null);
    }
}
