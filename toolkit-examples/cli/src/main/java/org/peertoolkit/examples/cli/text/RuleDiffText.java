package org.peertoolkit.examples.cli.text;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.diff.PracticeChange;
import org.peertoolkit.rules.diff.Replay;
import org.peertoolkit.rules.diff.RuleDiff;
import org.peertoolkit.rules.diff.Shift;

/** A comparison of rules for the terminal. */
public final class RuleDiffText {

    private RuleDiffText() {}

    /**
     * The whole comparison.
     *
     * @param replay what it does to stored assessments, or null when none were looked at
     */
    public static String of(RuleDiff diff, @Nullable Replay replay, Catalog catalog, boolean colour) {
        Page page = new Page(colour).paragraph(0, RuleDiffWords.summary(diff));
        if (!diff.rules().isEmpty()) {
            page.part("Rules");
            diff.rules().forEach(change -> page.item(0, "-", RuleDiffWords.rule(change)));
        }
        if (!diff.changed().isEmpty()) {
            page.part("Practices");
            diff.changed().forEach(change -> practice(page, change, catalog));
            page.blank().paragraph(0, RuleDiffWords.howToRead());
        }
        if (replay != null) {
            replay(page, replay);
        }
        return page.toString();
    }

    private static void practice(Page page, PracticeChange change, Catalog catalog) {
        page.headline(
                0,
                "%s, %s: %s"
                        .formatted(
                                RuleDiffWords.title(change.practice(), catalog),
                                change.practice(),
                                change.kind().words()));
        for (Shift shift : change.shifts()) {
            page.item(2, "-", RuleDiffWords.shift(shift, change));
            page.paragraph(4, RuleDiffWords.example(shift));
        }
    }

    private static void replay(Page page, Replay replay) {
        page.part("Stored assessments").paragraph(0, RuleDiffWords.replay(replay));
        if (!replay.gained().isEmpty()) {
            page.paragraph(0, "Gained: %s.".formatted(RuleDiffWords.totals(replay.gained())));
        }
        if (!replay.lost().isEmpty()) {
            page.paragraph(0, "Lost: %s.".formatted(RuleDiffWords.totals(replay.lost())));
        }
        for (Replay.Affected affected : replay.affected()) {
            page.headline(0, affected.name());
            affected.moves().forEach(move -> page.item(2, "-", RuleDiffWords.move(move)));
        }
    }
}
