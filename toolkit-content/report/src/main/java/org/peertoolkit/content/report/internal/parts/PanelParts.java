package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.panel.ProfileConflict;
import org.peertoolkit.core.panel.QuestionFigures;
import org.peertoolkit.core.panel.Tally;

/** How far the people of a panel agree: who answered, where they lie apart, and what the numbers mean. */
final class PanelParts {

    /** From how many levels on a difference is worth a talk. */
    private static final int FAR = 2;

    private final PanelFigures panel;
    private final Catalog catalog;
    private final Prose prose;

    PanelParts(PanelFigures panel, Prose prose) {
        this.panel = panel;
        this.catalog = prose.catalog();
        this.prose = prose;
    }

    /** All of it in one part, as a customized toolkit tells it. */
    Block summary() {
        List<Block> blocks = new ArrayList<>(who());
        blocks.addAll(apart());
        blocks.addAll(hidden());
        blocks.addAll(notes());
        blocks.add(howToRead());
        return prose.part("agreement", "panel.heading", blocks);
    }

    List<Block> who() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(prose.say("panel.people", "count", panel.respondents())
                .and(" ")
                .and(prose.word("consensus", panel.convention().consensus()))));
        if (!panel.groups().isEmpty()) {
            blocks.add(new Block.Table(
                    prose.say("panel.groups"),
                    List.of(prose.column("panel.group", 4), prose.numbers("panel.size", 1)),
                    panel.groups().entrySet().stream()
                            .map(group -> List.of(Text.of(group.getKey()), number(group.getValue())))
                            .toList(),
                    true,
                    false));
        }
        if (!panel.hidden().isEmpty()) {
            blocks.add(prose.paragraph(
                    "panel.hiddenGroups",
                    "groups",
                    prose.list(panel.hidden().stream()
                            .map(group -> prose.say("quoted", "text", group))
                            .toList()),
                    "floor",
                    panel.convention().floor()));
        }
        if (!panel.conflicts().isEmpty()) {
            blocks.add(new Block.Callout(
                    true, panel.conflicts().stream().map(this::conflict).toList()));
        }
        return blocks;
    }

    private Block conflict(ProfileConflict conflict) {
        ProfileItem item = catalog.profileItem(conflict.item()).orElseThrow();
        return conflict.said().isEmpty()
                ? prose.paragraph("panel.conflict", "item", item.text())
                : prose.paragraph(
                        "panel.conflictOf",
                        "item",
                        item.text(),
                        "choices",
                        Opening.choices(prose, item, conflict.said()));
    }

    /** The questions on which people lie far apart, the widest first. */
    List<Block> apart() {
        List<QuestionFigures> apart = panel.questions().stream()
                .filter(figures -> spread(figures) >= FAR)
                .sorted(Comparator.comparingInt(PanelParts::spread).reversed().thenComparingInt(PanelParts::agreement))
                .toList();
        if (apart.isEmpty()) {
            return List.of(prose.paragraph("panel.close"));
        }
        return List.of(
                prose.paragraph("panel.apart", "count", apart.size()),
                new Block.Items(false, apart.stream().map(this::question).toList()));
    }

    private List<Block> question(QuestionFigures figures) {
        Question question = catalog.question(figures.question()).orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(prose.strong(line(question))));
        Tally everyone = figures.everyone();
        if (everyone != null) {
            blocks.add(prose.paragraph("panel.everyone", "figures", tally(everyone, question)));
        }
        figures.groups()
                .forEach((group, tally) -> blocks.add(
                        prose.paragraph("panel.ofGroup", "group", group, "figures", tally(tally, question))));
        Integer gap = figures.gap();
        if (gap != null && gap > 0) {
            blocks.add(prose.paragraph("panel.gap", "count", gap));
        }
        return blocks;
    }

    Text line(Question question) {
        return prose.say(
                "answers.line",
                "question",
                prose.statement(question),
                "id",
                Prose.code(question.id().value()));
    }

    private Text tally(Tally tally, Question question) {
        List<Text> told = new ArrayList<>();
        IntStream.range(0, tally.levels().size())
                .filter(step -> tally.levels().get(step) > 0)
                .forEach(step -> told.add(prose.say(
                        "panel.atLevel",
                        "count",
                        tally.levels().get(step),
                        "level",
                        step + 1,
                        "label",
                        question.scale().labels().get(step))));
        told.addAll(withoutLevel(tally));
        Integer agreement = tally.agreement();
        Text all = prose.list(told);
        return agreement == null ? all : prose.say("panel.withAgreement", "figures", all, "agreement", agreement);
    }

    /** How many gave an answer that is no level, or none; empty when everybody gave a level. */
    List<Text> withoutLevel(Tally tally) {
        List<Text> told = new ArrayList<>();
        count(told, "panel.doNotKnow", tally.dontKnow());
        count(told, "panel.doesNotApply", tally.notApplicable());
        count(told, "panel.noAnswer", tally.unanswered());
        return told;
    }

    private void count(List<Text> told, String name, int count) {
        if (count > 0) {
            told.add(prose.say(name, "count", count));
        }
    }

    List<Block> hidden() {
        int hidden = (int) panel.questions().stream()
                .filter(figures -> figures.everyone() == null)
                .count();
        return hidden == 0
                ? List.of()
                : List.of(prose.paragraph(
                        "panel.hiddenQuestions",
                        "count",
                        hidden,
                        "floor",
                        panel.convention().floor()));
    }

    List<Block> notes() {
        List<List<Block>> items = new ArrayList<>();
        for (QuestionFigures figures : panel.questions()) {
            if (!figures.notes().isEmpty()) {
                items.add(List.of(
                        Prose.paragraph(
                                line(catalog.question(figures.question()).orElseThrow())),
                        new Block.Items(
                                false,
                                figures.notes().stream()
                                        .map(note -> List.<Block>of(Prose.paragraph(Text.of(note))))
                                        .toList())));
            }
        }
        return items.isEmpty() ? List.of() : List.of(prose.paragraph("panel.notes"), new Block.Items(false, items));
    }

    Block howToRead() {
        return Prose.small(prose.say("panel.reading"));
    }

    private Text number(int value) {
        return prose.say("number", "number", value);
    }

    private static int agreement(QuestionFigures figures) {
        Tally everyone = figures.everyone();
        Integer agreement = everyone == null ? null : everyone.agreement();
        return agreement == null ? 0 : agreement;
    }

    private static int spread(QuestionFigures figures) {
        Tally everyone = figures.everyone();
        Integer spread = everyone == null ? null : everyone.spread();
        return spread == null ? 0 : spread;
    }
}
