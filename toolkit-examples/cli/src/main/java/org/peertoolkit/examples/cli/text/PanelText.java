package org.peertoolkit.examples.cli.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.panel.ProfileConflict;
import org.peertoolkit.core.panel.QuestionFigures;
import org.peertoolkit.core.panel.Tally;
import org.peertoolkit.core.problem.Problem;

/** How far the people of a panel agree: where they lie apart first, and what each number means. */
final class PanelText {

    /** From how many levels on a difference is worth a talk. */
    private static final int FAR = 2;

    private final PanelFigures panel;
    private final Catalog catalog;
    private final Page page;

    PanelText(PanelFigures panel, Catalog catalog, Page page) {
        this.panel = panel;
        this.catalog = catalog;
        this.page = page;
    }

    void write() {
        page.part("Where the people who answered agree");
        page.paragraph(0, who());
        panel.conflicts().forEach(this::conflict);
        List<QuestionFigures> apart = panel.questions().stream()
                .filter(figures -> spread(figures) >= FAR)
                .sorted(Comparator.comparingInt(PanelText::spread).reversed().thenComparingInt(PanelText::agreement))
                .toList();
        if (apart.isEmpty()) {
            page.blank().paragraph(0, "On no question do they lie two levels apart or more.");
        } else {
            page.blank()
                    .paragraph(
                            0,
                            "On these %s they lie two levels apart or more, the widest first. Talk about them before you rely on a score."
                                    .formatted(Words.questions(apart.size())));
            apart.forEach(this::question);
        }
        hiddenQuestions();
        notes();
        howToRead();
    }

    private String who() {
        String people = panel.respondents() == 1 ? "1 person" : panel.respondents() + " people";
        StringBuilder who = new StringBuilder("%s answered. ".formatted(people)).append(together());
        String groups = panel.groups().entrySet().stream()
                .map(group -> "%s of the group \"%s\"".formatted(group.getValue(), group.getKey()))
                .collect(Collectors.joining(", "));
        if (!groups.isEmpty()) {
            who.append(" There are ").append(groups).append('.');
        }
        if (!panel.hidden().isEmpty()) {
            who.append(
                    " The groups %s are not shown by themselves: what fewer than %s people say, or what could be worked out about so few, stays between them."
                            .formatted(
                                    panel.hidden().stream().map(Problem::quoted).collect(Collectors.joining(", ")),
                                    panel.convention().floor()));
        }
        return who.toString();
    }

    private String together() {
        return switch (panel.convention().consensus()) {
            case LOWEST -> "What counts above is the lowest level that anyone gave.";
            case MEDIAN -> "What counts above is the level in the middle; of two in the middle, the lower.";
            case FACILITATOR ->
                "What counts above is what they agreed on, as the facilitator wrote it down; elsewhere, the level in the middle.";
        };
    }

    private void conflict(ProfileConflict conflict) {
        ProfileItem item = catalog.profileItem(conflict.item()).orElseThrow();
        String said = item.choices().stream()
                .filter(choice -> conflict.said().contains(choice.id()))
                .map(choice -> Words.withoutFullStop(choice.text()))
                .collect(Collectors.joining("; "));
        page.item(
                2,
                "-",
                "To \"%s\" they do not all say the same%s"
                        .formatted(item.text(), said.isEmpty() ? "." : ": " + said + "."));
    }

    private void question(QuestionFigures figures) {
        Question question = catalog.question(figures.question()).orElseThrow();
        page.blank().item(2, "-", question.statement());
        Tally everyone = figures.everyone();
        if (everyone != null) {
            page.paragraph(4, "Everyone: " + tally(everyone, question));
        }
        for (Map.Entry<String, Tally> group : figures.groups().entrySet()) {
            page.paragraph(4, "Of the group \"%s\": %s".formatted(group.getKey(), tally(group.getValue(), question)));
        }
        Integer gap = figures.gap();
        if (gap != null && gap > 0) {
            page.paragraph(
                    4, "The middles of the groups lie %s apart.".formatted(gap == 1 ? "1 level" : gap + " levels"));
        }
    }

    private static String tally(Tally tally, Question question) {
        StringBuilder words =
                new StringBuilder(IntStream.range(0, tally.levels().size())
                        .filter(step -> tally.levels().get(step) > 0)
                        .mapToObj(step -> "%s at %s, %s"
                                .formatted(
                                        tally.levels().get(step),
                                        step + 1,
                                        question.scale().labels().get(step)))
                        .collect(Collectors.joining("; ")));
        count(words, tally.dontKnow(), "do not know", "does not know");
        count(words, tally.notApplicable(), "say that it does not apply", "says that it does not apply");
        count(words, tally.unanswered(), "gave no answer", "gave no answer");
        Integer agreement = tally.agreement();
        words.append(agreement == null ? "." : ". Agreement: %s of 100.".formatted(agreement));
        return words.toString();
    }

    private static void count(StringBuilder words, int count, String several, String one) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : "; ").append(count).append(' ').append(count == 1 ? one : several);
        }
    }

    private void hiddenQuestions() {
        long hidden = panel.questions().stream()
                .filter(figures -> figures.everyone() == null)
                .count();
        if (hidden > 0) {
            page.blank()
                    .paragraph(
                            0,
                            "Of %s nothing is shown here, because fewer than %s people answered."
                                    .formatted(
                                            Words.questions((int) hidden),
                                            panel.convention().floor()));
        }
    }

    private void notes() {
        List<QuestionFigures> noted = panel.questions().stream()
                .filter(figures -> !figures.notes().isEmpty())
                .toList();
        if (noted.isEmpty()) {
            return;
        }
        page.blank().paragraph(0, "What people added, in no order that tells who:");
        for (QuestionFigures figures : noted) {
            page.item(2, "-", catalog.question(figures.question()).orElseThrow().statement());
            figures.notes().forEach(note -> page.item(4, "-", note));
        }
    }

    private void howToRead() {
        page.blank()
                .paragraph(
                        0,
                        "Agreement is 100 when everyone who gave a level gave the same one, and 0 when they are as far apart"
                                + " as by chance, or further (the index rwg of James, Demaree and Wolf, 1984). A difference"
                                + " is news and not an error: people see different things from where they stand.");
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
