package org.peertoolkit.examples.cli.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.diff.PracticeChange;
import org.peertoolkit.rules.diff.Replay;
import org.peertoolkit.rules.diff.RuleChange;
import org.peertoolkit.rules.diff.RuleDiff;
import org.peertoolkit.rules.diff.Share;
import org.peertoolkit.rules.diff.Shift;

/** The words that every form of a comparison of rules shares. */
final class RuleDiffWords {

    private static final int MOST_ASKED = 4;

    private RuleDiffWords() {}

    /** One sentence on the whole. */
    static String summary(RuleDiff diff) {
        if (diff.rules().isEmpty()) {
            return "No effect: both folders hold the same rules, whatever their layout.";
        }
        String rules = counted(diff.rules().size(), "rule was edited", "rules were edited");
        if (diff.hasNoEffect()) {
            return "No effect: %s, and no result changes, whatever is answered.".formatted(rules);
        }
        return "%s, and results of %s change."
                .formatted(
                        rules,
                        counted(diff.changed().size(), "practice", "practices").replace("1 practice", "one practice"));
    }

    static String rule(RuleChange change) {
        String kind = "%s was %s".formatted(change.rule(), change.kind().words());
        if (change.hasEffect()) {
            return kind + ".";
        }
        return change.kind() == RuleChange.Kind.REWORDED
                ? kind + ": people read other words, and no result changes."
                : kind + ", with no effect: this can never change a result. Check that it does what you meant.";
    }

    static String title(PracticeId practice, Catalog catalog) {
        return catalog.practice(practice).map(Practice::title).orElse(practice.value());
    }

    static String shift(Shift shift, PracticeChange change) {
        return "%s in %s.".formatted(direction(shift.direction()), cases(shift, change));
    }

    static String example(Shift shift) {
        return "Smallest example: %s. Before: %s. After: %s."
                .formatted(
                        AnswersLine.of(shift.smallest(), shift.comparisons()),
                        priority(shift.before()),
                        priority(shift.after()));
    }

    private static String direction(Shift.Direction direction) {
        return switch (direction) {
            case GAINED -> "Gained";
            case LOST -> "Lost";
            case MORE_URGENT -> "More urgent";
            case LESS_URGENT -> "Less urgent";
        };
    }

    private static String cases(Shift shift, PracticeChange change) {
        List<String> asked = change.asked();
        String about = asked.size() > MOST_ASKED
                ? "%s questions and profile items".formatted(asked.size())
                : String.join(", ", asked).replaceFirst(", ([^,]*)$", " and $1");
        if (shift.whole().isNone()) {
            return "%s combinations of answers to %s, only where the quick check alone was answered"
                    .formatted(share(shift.quick()), about);
        }
        return "%s combinations of answers to %s".formatted(share(shift.whole()), about);
    }

    private static String share(Share share) {
        return share.isHuge() ? share.percent() + " of all" : share.toString();
    }

    static String priority(@Nullable Priority priority) {
        return priority == null ? "not recommended" : priority.name();
    }

    static String replay(Replay replay) {
        return replay.affected().isEmpty()
                ? "Of %s, none gets other advice.".formatted(stored(replay.looked()))
                : "Of %s, %s other advice."
                        .formatted(
                                stored(replay.looked()),
                                counted(replay.affected().size(), "gets", "get"));
    }

    static String move(Replay.Move move) {
        return "%s: %s → %s".formatted(move.practice(), priority(move.before()), priority(move.after()));
    }

    static String totals(Map<PracticeId, Integer> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(entry -> "%s (%s)".formatted(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** What a share is, for those who never saw one in a report. */
    static String howToRead() {
        return "A combination gives each of the named questions a level, \"not applicable\", \"don't know\" or no answer,"
                + " makes each choice in the profile, and sets each disagreement and each earlier answer. All count the same, whether they are common or rare.";
    }

    private static String stored(int count) {
        return counted(count, "stored assessment", "stored assessments");
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
