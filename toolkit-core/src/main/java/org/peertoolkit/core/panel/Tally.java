package org.peertoolkit.core.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;

/**
 * What some respondents answered to one question, without saying who said what.
 *
 * @param levels how many gave each level, the lowest level first; as many numbers as the scale has levels
 * @param dontKnow how many do not know
 * @param notApplicable how many say that it does not apply
 * @param unanswered how many gave no answer
 */
public record Tally(List<Integer> levels, int dontKnow, int notApplicable, int unanswered) {

    public Tally {
        levels = List.copyOf(levels);
    }

    static Tally of(Question question, Collection<Responses> respondents) {
        List<Integer> levels =
                new ArrayList<>(Collections.nCopies(question.scale().top(), 0));
        int dontKnow = 0;
        int notApplicable = 0;
        int unanswered = 0;
        for (Responses respondent : respondents) {
            Answer answer = respondent.answer(question.id()).orElse(null);
            if (answer instanceof Answer.Rated rated) {
                levels.set(rated.level() - 1, levels.get(rated.level() - 1) + 1);
            } else if (answer instanceof Answer.DontKnow) {
                dontKnow++;
            } else if (answer instanceof Answer.NotApplicable) {
                notApplicable++;
            } else {
                unanswered++;
            }
        }
        return new Tally(levels, dontKnow, notApplicable, unanswered);
    }

    /** How many gave a level. */
    public int rated() {
        return levels.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many said anything: a level, don't know, or not applicable. */
    public int answered() {
        return rated() + dontKnow + notApplicable;
    }

    /** The lowest level that was given, or null when none was. */
    public @Nullable Integer lowest() {
        for (int level = 1; level <= levels.size(); level++) {
            if (levels.get(level - 1) > 0) {
                return level;
            }
        }
        return null;
    }

    /** The level in the middle, of an even number the lower of the two in the middle; null when no level was given. */
    public @Nullable Integer median() {
        int before = 0;
        for (int level = 1; level <= levels.size(); level++) {
            before += levels.get(level - 1);
            if (before > 0 && 2 * before >= rated()) {
                return level;
            }
        }
        return null;
    }

    /** How many levels lie between the lowest and the highest that were given; null when fewer than two gave a level. */
    public @Nullable Integer spread() {
        Integer lowest = lowest();
        if (lowest == null || rated() < 2) {
            return null;
        }
        int highest = levels.size();
        while (levels.get(highest - 1) == 0) {
            highest--;
        }
        return highest - lowest;
    }

    /** How far those who gave a level agree, as {@link Agreement} says it; null when fewer than two did. */
    public @Nullable Integer agreement() {
        return Agreement.percent(levels);
    }
}
