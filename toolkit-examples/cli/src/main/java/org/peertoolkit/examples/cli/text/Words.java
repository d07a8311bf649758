package org.peertoolkit.examples.cli.text;

import java.time.LocalDate;
import java.util.Locale;
import org.peertoolkit.core.catalog.Effort;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.scoring.DomainScore;

/** How values are said to people. Exhaustive over every kind of value, and independent of the machine's language. */
public final class Words {

    private Words() {}

    static String priority(Priority priority) {
        return switch (priority) {
            case HIGH -> "High priority: begin with it";
            case MEDIUM -> "Medium priority: plan it";
            case LOW -> "Low priority: keep it in mind";
        };
    }

    static String effort(Effort effort) {
        return switch (effort) {
            case HOURS -> "a few hours";
            case WEEKS -> "a few weeks";
            case QUARTER -> "about three months";
        };
    }

    /** A day in words, such as {@code November 9, 2026}. */
    static String day(LocalDate day) {
        String month = day.getMonth().name();
        return "%s%s %s, %s"
                .formatted(
                        month.charAt(0),
                        month.substring(1).toLowerCase(Locale.ROOT),
                        day.getDayOfMonth(),
                        day.getYear());
    }

    /** An answer with what stands behind it: the level with its name, or that there is none and why. */
    public static String answer(Question question, Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return "%s, %s".formatted(rated.level(), question.scale().labels().get(rated.level() - 1));
        }
        if (answer instanceof Answer.NotApplicable not) {
            return "does not apply (%s)".formatted(withoutFullStop(not.why()));
        }
        return "don't know";
    }

    /** Why a domain has no score. */
    static String noScore(DomainScore.NoScore reason, ScoringConvention convention) {
        return switch (reason) {
            case NOT_ASKED -> "No question of this area was asked.";
            case NOTHING_APPLIES -> "No question of this area applies.";
            case NOTHING_ANSWERED -> "None of the questions that apply was answered.";
            case TOO_FEW_LEVELS ->
                "Too few questions have a level: a score needs at least %s percent of those that apply."
                        .formatted(convention.minimumAnsweredPercent());
        };
    }

    /** How many questions of a domain were answered with a level, and what became of the others. */
    static String counts(DomainScore score) {
        StringBuilder counts = new StringBuilder("%s of %s that %s a level"
                .formatted(
                        score.answered(),
                        questions(score.applicable()),
                        score.applicable() == 1 ? "applies has" : "apply have"));
        count(counts, score.dontKnow(), "was answered with \"don't know\"", "were answered with \"don't know\"");
        count(counts, score.unanswered(), "was not answered", "were not answered");
        count(counts, score.notApplicable(), "does not apply", "do not apply");
        return counts.append('.').toString();
    }

    static String questions(int count) {
        return count == 1 ? "1 question" : count + " questions";
    }

    static String withoutFullStop(String sentence) {
        String trimmed = sentence.strip();
        return trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }

    /** The same words ending like a sentence. */
    static String sentence(String words) {
        String trimmed = words.strip();
        return trimmed.endsWith(".") || trimmed.endsWith("!") || trimmed.endsWith("?") ? trimmed : trimmed + ".";
    }

    private static void count(StringBuilder counts, int count, String one, String several) {
        if (count > 0) {
            counts.append("; ").append(count).append(' ').append(count == 1 ? one : several);
        }
    }
}
