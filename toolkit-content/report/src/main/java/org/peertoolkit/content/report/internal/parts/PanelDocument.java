package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.internal.picture.SpreadPicture;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.panel.QuestionFigures;
import org.peertoolkit.core.panel.Tally;

/** What several people of one organization said, question by question, as far as the floor lets it be shown. */
public final class PanelDocument {

    private final Prose prose;
    private final PanelFigures panel;
    private final PanelParts parts;

    private PanelDocument(PanelFigures panel, Prose prose) {
        this.panel = panel;
        this.prose = prose;
        this.parts = new PanelParts(panel, prose);
    }

    /**
     * @throws IllegalArgumentException if one person answered
     */
    public static Document of(Assessment assessment) {
        PanelFigures panel = assessment.panel();
        if (panel == null) {
            throw new IllegalArgumentException(
                    "One person answered, so there is nothing to say about how people agree. Use Report.of.");
        }
        Prose prose = new Prose(assessment.answers().catalog());
        PanelDocument document = new PanelDocument(panel, prose);
        Opening opening = new Opening(assessment, prose);
        Scores scores = new Scores(assessment, prose);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(opening.title("panel.title"));
        blocks.addAll(opening.warnings());
        opening.organization().ifPresent(blocks::add);
        blocks.addAll(document.parts());
        blocks.add(scores.standing());
        blocks.add(new PlanPart(assessment, prose).receipt());
        return prose.document(
                prose.plain("panel.title"),
                prose.plain(
                        "panel.subject",
                        "content",
                        assessment.answers().catalog().title()),
                blocks);
    }

    private List<Block> parts() {
        List<Block> blocks = new ArrayList<>();
        List<Block> who = new ArrayList<>(parts.who());
        who.add(parts.howToRead());
        blocks.add(prose.part("people", "panel.who", who));
        List<Block> apart = new ArrayList<>(parts.apart());
        blocks.add(prose.part("agreement", "apart.heading", apart));
        prose.catalog().domains().forEach(domain -> domain(domain, blocks));
        List<Block> rest = new ArrayList<>(parts.hidden());
        rest.addAll(parts.notes());
        if (!rest.isEmpty()) {
            blocks.add(prose.part("notes", "panel.more", rest));
        }
        return blocks;
    }

    private void domain(Domain domain, List<Block> to) {
        Map<Question, Tally> shown = new LinkedHashMap<>();
        for (QuestionFigures figures : panel.questions()) {
            Question question = prose.catalog().question(figures.question()).orElseThrow();
            Tally everyone = figures.everyone();
            if (everyone != null && question.domain().equals(domain.id())) {
                shown.put(question, everyone);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(picture(domain, shown));
        blocks.addAll(tables(domain, shown));
        groups(domain, shown, blocks);
        to.add(prose.part("domain-" + domain.id(), Text.of(domain.title()), blocks));
    }

    private Block picture(Domain domain, Map<Question, Tally> shown) {
        List<SpreadPicture.Row> rows = new ArrayList<>();
        int together = 0;
        int widest = 0;
        for (Map.Entry<Question, Tally> entry : shown.entrySet()) {
            Tally tally = entry.getValue();
            rows.add(new SpreadPicture.Row(entry.getKey().id().value(), tally.levels(), tally.median()));
            Integer spread = tally.spread();
            together += spread != null && spread == 0 ? 1 : 0;
            widest = Math.max(widest, spread == null ? 0 : spread);
        }
        return new Block.Figure(
                SpreadPicture.of(rows, prose.language().direction()),
                prose.plain(
                        "panel.alternative",
                        "area",
                        domain.title(),
                        "count",
                        shown.size(),
                        "same",
                        together,
                        "widest",
                        widest),
                prose.say("panel.figure"));
    }

    /** A table for each number of levels: questions with other scales stand in a table of their own. */
    private List<Block> tables(Domain domain, Map<Question, Tally> shown) {
        Map<List<String>, List<Map.Entry<Question, Tally>>> byScale = new LinkedHashMap<>();
        shown.entrySet()
                .forEach(entry -> byScale.computeIfAbsent(entry.getKey().scale().labels(), any -> new ArrayList<>())
                        .add(entry));
        List<Block> tables = new ArrayList<>();
        byScale.forEach((labels, entries) -> {
            List<Block.Column> columns = new ArrayList<>();
            columns.add(prose.column("answers.question", 9));
            for (int level = 1; level <= labels.size(); level++) {
                columns.add(new Block.Column(prose.say("number", "number", level), 1, true));
            }
            columns.add(prose.column("panel.noLevel", 4));
            columns.add(prose.numbers("panel.median", 2));
            columns.add(prose.numbers("panel.agreement", 2));
            tables.add(Prose.small(levels(labels)));
            tables.add(new Block.Table(
                    prose.say("panel.caption", "area", domain.title()),
                    columns,
                    entries.stream()
                            .map(entry -> row(entry.getKey(), entry.getValue()))
                            .toList(),
                    true,
                    false));
        });
        return tables;
    }

    /** What the numbers above the columns are called. */
    private Text levels(List<String> labels) {
        List<Text> named = new ArrayList<>();
        for (int level = 1; level <= labels.size(); level++) {
            named.add(prose.say("answer.level", "level", level, "label", labels.get(level - 1)));
        }
        return prose.list(named);
    }

    private List<Text> row(Question question, Tally tally) {
        List<Text> cells = new ArrayList<>();
        cells.add(parts.line(question));
        tally.levels().forEach(count -> cells.add(number(count)));
        List<Text> others = parts.withoutLevel(tally);
        cells.add(others.isEmpty() ? prose.say("none") : prose.list(others));
        cells.add(number(tally.median()));
        cells.add(number(tally.agreement()));
        return cells;
    }

    /** The middles of the groups that may be shown, where there are two or more. */
    private void groups(Domain domain, Map<Question, Tally> shown, List<Block> to) {
        List<String> names = List.copyOf(panel.groups().keySet());
        if (names.size() < 2) {
            return;
        }
        Map<Question, Map<String, Tally>> byQuestion = new LinkedHashMap<>();
        for (QuestionFigures figures : panel.questions()) {
            Question question = prose.catalog().question(figures.question()).orElseThrow();
            if (shown.containsKey(question)) {
                byQuestion.put(question, new TreeMap<>(figures.groups()));
            }
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(prose.column("answers.question", 6));
        names.forEach(name -> columns.add(new Block.Column(Text.of(name), 2, true)));
        List<List<Text>> rows = new ArrayList<>();
        byQuestion.forEach((question, groups) -> {
            List<Text> cells = new ArrayList<>();
            cells.add(parts.line(question));
            for (String name : names) {
                Tally tally = groups.get(name);
                cells.add(tally == null ? prose.say("panel.notShown") : number(tally.median()));
            }
            rows.add(cells);
        });
        to.add(new Block.Table(prose.say("panel.groupsCaption", "area", domain.title()), columns, rows, true, false));
    }

    private Text number(@Nullable Integer value) {
        return value == null ? prose.say("none") : prose.say("number", "number", value);
    }
}
