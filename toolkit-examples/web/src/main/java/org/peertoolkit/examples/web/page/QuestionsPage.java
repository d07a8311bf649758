package org.peertoolkit.examples.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one domain.
 *
 * @param domain its id
 * @param title its name
 * @param about what it covers
 * @param position which of the domains it is, from 1
 * @param of how many domains there are
 * @param locked whether answers cannot be changed now
 * @param version the version of the facilitator's record; 0 elsewhere
 * @param progress how far every domain is
 * @param outlook what the answers settle already; null where several people answer
 * @param questions the questions, in order
 */
public record QuestionsPage(
        String domain,
        Passage title,
        Passage about,
        int position,
        int of,
        boolean locked,
        int version,
        List<Pages.DomainProgress> progress,
        Pages.@Nullable Outlook outlook,
        List<Item> questions) {

    /** How many questions of all domains have an answer. */
    public int answered() {
        return progress.stream().mapToInt(Pages.DomainProgress::answered).sum();
    }

    /** How many questions are asked in all domains. */
    public int asked() {
        return progress.stream().mapToInt(Pages.DomainProgress::asked).sum();
    }

    /**
     * One question, with its answer so far.
     *
     * @param id the question
     * @param statement what is rated
     * @param help what counts, line by line; empty when nothing needs saying
     * @param levels the levels, the lowest first
     * @param chosen {@code 1}, {@code 2} …, {@code na}, {@code dk}, {@code still}; empty while there is no answer
     * @param why why it does not apply; empty when it does
     * @param note the note; empty when there is none
     * @param earlier what was answered last time and waits to be confirmed; null when nothing
     * @param voices what the respondents said together; null on everyone's own page, and where the floor hides it
     */
    public record Item(
            String id,
            Passage statement,
            List<String> help,
            List<LevelChoice> levels,
            String chosen,
            String why,
            String note,
            @Nullable String earlier,
            @Nullable Voices voices) {}

    /** One level of one question. */
    public record LevelChoice(int level, Passage label, Passage text) {}

    /**
     * What the respondents said together.
     *
     * @param counts how many gave each level, the lowest first
     * @param dontKnow how many do not know
     * @param notApplicable how many say that it does not apply
     * @param median the level in the middle; null when nobody gave one
     * @param groups the median of each role group that may be shown
     * @param notes what was added in own words, without saying by whom
     */
    public record Voices(
            List<Integer> counts,
            int dontKnow,
            int notApplicable,
            @Nullable Integer median,
            List<GroupMedian> groups,
            List<String> notes) {

        /** How many people said anything. */
        public int all() {
            return counts.stream().mapToInt(Integer::intValue).sum() + dontKnow + notApplicable;
        }
    }

    /** The level in the middle of one role group. */
    public record GroupMedian(
            String group, int respondents, @Nullable Integer median) {}
}
