package org.peertoolkit.examples.cli.text;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.diff.PracticeChange;
import org.peertoolkit.rules.diff.Replay;
import org.peertoolkit.rules.diff.RuleDiff;
import org.peertoolkit.rules.diff.Shift;

/** A comparison of rules as Markdown, to be read beside the change itself. */
public final class RuleDiffMarkdown {

    private RuleDiffMarkdown() {}

    /**
     * The whole comparison.
     *
     * @param replay what it does to stored assessments, or null when none were looked at
     */
    public static String of(RuleDiff diff, @Nullable Replay replay, Catalog catalog) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("### What this change of rules does").add("");
        text.add(plain(RuleDiffWords.summary(diff)));
        if (!diff.rules().isEmpty()) {
            text.add("");
            diff.rules().forEach(change -> text.add("- " + plain(RuleDiffWords.rule(change))));
        }
        if (!diff.changed().isEmpty()) {
            text.add("")
                    .add("| practice | results | where | smallest example |")
                    .add("| --- | --- | --- | --- |");
            diff.changed().forEach(change -> practice(text, change, catalog));
            text.add("").add(plain(RuleDiffWords.howToRead()));
        }
        if (replay != null) {
            replay(text, replay);
        }
        return text.toString();
    }

    private static void practice(StringJoiner text, PracticeChange change, Catalog catalog) {
        String practice =
                "%s (`%s`)".formatted(plain(RuleDiffWords.title(change.practice(), catalog)), change.practice());
        String kind = change.kind().words();
        for (Shift shift : change.shifts()) {
            text.add("| %s | %s | %s | %s |"
                    .formatted(
                            practice,
                            kind,
                            plain(RuleDiffWords.shift(shift, change)),
                            plain(RuleDiffWords.example(shift).replace("Smallest example: ", ""))));
            practice = "";
            kind = "";
        }
    }

    private static void replay(StringJoiner text, Replay replay) {
        text.add("").add("### Stored assessments").add("").add(RuleDiffWords.replay(replay));
        if (!replay.affected().isEmpty()) {
            text.add("").add("| assessment | change |").add("| --- | --- |");
        }
        for (Replay.Affected affected : replay.affected()) {
            for (Replay.Move move : affected.moves()) {
                text.add("| %s | %s |".formatted(plain(affected.name()), plain(RuleDiffWords.move(move))));
            }
        }
    }

    /** Text that Markdown shows as it is, on one line. */
    private static String plain(String words) {
        return Page.clean(words).replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }
}
