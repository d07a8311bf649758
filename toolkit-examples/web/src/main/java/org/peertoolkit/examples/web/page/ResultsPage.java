package org.peertoolkit.examples.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Text;

/**
 * What came of an assessment.
 *
 * @param about which assessment it is
 * @param notices what a reader must know first
 * @param respondents how many people answered together; null when one person did
 * @param hidden the role groups that are too small to be shown, as one list; null when all are shown
 * @param reading how to read the scores
 * @param marks where bands begin, for the picture
 * @param scores how each domain stands
 * @param startHere where to begin
 * @param nothing why nothing is recommended; null when something is
 * @param sections what to do, domain by domain
 * @param choosing what can be left out of it
 */
public record ResultsPage(
        About about,
        List<Text> notices,
        @Nullable Integer respondents,
        @Nullable String hidden,
        List<Text> reading,
        List<Integer> marks,
        List<Score> scores,
        List<Advice> startHere,
        @Nullable Text nothing,
        List<Section> sections,
        Choosing choosing) {

    /**
     * Which assessment is shown.
     *
     * @param day the day of the answers
     * @param quick whether only the quick check was asked
     * @param open whether the answers can still change
     * @param plans whether whoever looks may change the plan
     * @param number the assessment in the address, such as {@code ?number=1}; empty for the newest one
     * @param all every assessment that can be looked at; one when there is no choice
     */
    public record About(String day, boolean quick, boolean open, boolean plans, String number, List<Earlier> all) {}

    /** An assessment to look at. */
    public record Earlier(int number, String created, boolean current) {}

    /**
     * How a domain stands.
     *
     * @param domain the domain
     * @param percent the score; null when there is none
     * @param band the name of the band; null when there is no score
     * @param noScore why there is none; null when there is one
     */
    public record Score(
            String domain,
            Passage title,
            @Nullable Integer percent,
            @Nullable String band,
            @Nullable Text noScore,
            int answered,
            int applicable,
            int dontKnow,
            int notApplicable,
            int unanswered) {}

    /**
     * A domain's advice, with what was left open.
     *
     * @param nothing why nothing is advised; null when something is, or would be if everything were shown
     */
    public record Section(
            Score score,
            Passage about,
            List<Advice> advice,
            @Nullable Text nothing,
            List<Passage> notApplicable,
            List<Passage> dontKnow,
            List<Passage> open) {

        /** How many questions were left open in one way or another. */
        public int leftOpen() {
            return notApplicable.size() + dontKnow.size() + open.size();
        }
    }

    /** One practice; {@code first} when it is one of those to begin with. */
    public record Advice(
            String practice,
            Passage title,
            Passage area,
            String priority,
            Passage why,
            List<Title> before,
            Passage firstStep,
            Passage nextStep,
            Passage done,
            String effort,
            List<Why> reasons,
            List<Resource> resources,
            List<Worksheet> worksheets,
            boolean first,
            boolean planned) {

        /** How soon, as one word for the look: {@code high}, {@code medium} or {@code low}. */
        public String looks() {
            return priority.substring(priority.indexOf('.') + 1);
        }
    }

    /** The title of another practice on the page. */
    public record Title(String practice, Passage title) {}

    /** A reason, and what it rests on. */
    public record Why(Text because, List<Text> grounds) {}

    /** Something to read; without an address where none can be trusted. {@code language} is named where it is not that of the page. */
    public record Resource(
            Passage title,
            String publisher,
            @Nullable Integer year,
            @Nullable String url,
            Passage description,
            @Nullable String language) {}

    /** A page to fill in, or a guide. */
    public record Worksheet(String id, Passage title) {}

    /**
     * What can be left out of the advice.
     *
     * @param on whether something is left out
     * @param query how it stands in an address
     * @param profile the roles of the profile, as one list; null when none were named
     * @param roles the roles to choose from; empty when there is no choice
     * @param languages the languages to choose from; empty when there is no choice
     * @param shown how many practices are shown
     * @param practices how many there are
     * @param few how many different resources are shown
     * @param resources how many there are
     */
    public record Choosing(
            boolean on,
            String query,
            @Nullable String profile,
            List<Choice> roles,
            List<Choice> languages,
            long shown,
            long practices,
            long few,
            long resources) {}
}
