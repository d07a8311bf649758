package org.peertoolkit.examples.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.catalog.WorksheetId;
import org.peertoolkit.core.toolkit.Advice;

/** Lays out pages to fill in and guides. */
public final class WorksheetPages {

    private final Catalog catalog;

    public WorksheetPages(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * All of them.
     *
     * @param recommended those that the results recommend, the most urgent first
     * @param others the others, in the order of the content
     */
    public record All(List<Entry> recommended, List<Entry> others) {}

    /**
     * One of them.
     *
     * @param kind the name of the word for what it is
     * @param reasons the practices that it helps with and that are recommended; empty when none is
     */
    public record Entry(
            String id,
            String kind,
            Passage title,
            Passage about,
            Passage who,
            int minutes,
            List<ResultsPage.Title> reasons) {}

    /**
     * One of them in full.
     *
     * @param blocks what it says, below its title
     */
    public record Sheet(String id, Passage title, List<Block> blocks) {}

    /**
     * The list.
     *
     * @param advice what the results recommend, in order; empty while there are none
     */
    public All all(List<Advice> advice) {
        Map<WorksheetId, List<ResultsPage.Title>> reasons = new LinkedHashMap<>();
        for (Advice each : advice) {
            ResultsPage.Title practice = new ResultsPage.Title(
                    each.practice().id().value(), Names.title(each.practice().id(), catalog));
            each.worksheets()
                    .forEach(sheet -> reasons.computeIfAbsent(sheet.id(), id -> new ArrayList<>())
                            .add(practice));
        }
        return new All(
                reasons.keySet().stream()
                        .map(id -> entry(catalog.worksheet(id).orElseThrow(), reasons.getOrDefault(id, List.of())))
                        .toList(),
                catalog.worksheets().stream()
                        .filter(sheet -> !reasons.containsKey(sheet.id()))
                        .map(sheet -> entry(sheet, List.of()))
                        .toList());
    }

    private Entry entry(Worksheet sheet, List<ResultsPage.Title> reasons) {
        Language language = catalog.languageOf(sheet.id());
        return new Entry(
                sheet.id().value(),
                Names.word("worksheets.kind", sheet.kind()),
                Passage.of(sheet.title(), language),
                Passage.of(sheet.about(), language),
                Passage.of(sheet.who(), language),
                sheet.minutes(),
                reasons);
    }

    /** One of them, as the report about it has it. */
    public Sheet sheet(Worksheet sheet) {
        List<Block> blocks = Report.of(sheet, catalog).document().blocks();
        // The title is the heading of the page already.
        return new Sheet(
                sheet.id().value(),
                Passage.of(sheet.title(), catalog.languageOf(sheet.id())),
                blocks.subList(1, blocks.size()));
    }
}
