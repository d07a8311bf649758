package org.peertoolkit.examples.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an assessment.
 *
 * @param day the day of the answers
 * @param notices what a reader must know first
 * @param respondents how many people answered together; null when one person did
 * @param hiddenGroups the role groups that are too small to be shown
 * @param scores how each domain stands
 * @param startHere where to begin
 * @param sections what to do, domain by domain
 */
public record ResultsPage(
        String day,
        List<String> notices,
        @Nullable Integer respondents,
        List<String> hiddenGroups,
        List<Score> scores,
        List<Advice> startHere,
        List<Section> sections) {

    /**
     * How a domain stands.
     *
     * @param domain the domain
     * @param percent the score; null when there is none
     * @param band the name of the band; null when there is no score
     * @param noScore the name of the word that says why there is none; null when there is one
     */
    public record Score(
            String domain,
            Passage title,
            @Nullable Integer percent,
            @Nullable String band,
            @Nullable String meaning,
            @Nullable String noScore,
            int answered,
            int applicable,
            int dontKnow,
            int notApplicable) {}

    /** A domain's advice, with what was left open. */
    public record Section(
            Score score,
            List<Advice> advice,
            List<Passage> notApplicable,
            List<Passage> dontKnow,
            List<Passage> open) {}

    /** One practice. */
    public record Advice(
            String practice,
            Passage title,
            String priority,
            Passage why,
            Passage firstStep,
            Passage nextStep,
            Passage done,
            String effort,
            List<Passage> reasons,
            List<Resource> resources,
            List<Worksheet> worksheets,
            boolean planned) {}

    /** Something to read; without an address where none can be trusted. */
    public record Resource(
            Passage title,
            String publisher,
            @Nullable Integer year,
            @Nullable String url,
            Passage description) {}

    /** A page to fill in, or a guide. */
    public record Worksheet(String id, Passage title) {}
}
