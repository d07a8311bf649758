package org.peertoolkit.core.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.core.toolkit.Advice;

/**
 * Where an organization stood in one assessment: all of it that a comparison needs, without the content of then.
 *
 * @param name how comparisons name it, for example a file name; not empty
 * @param answered the content that was answered
 * @param date the day of the answers, or null when it was not said
 * @param respondent who answered, or null when it was not said and for a panel
 * @param panel whether several respondents answered
 * @param profile what was said about the organization
 * @param answers the answers as they were given, by question
 * @param comparisons what the rules could look at beyond them
 * @param domains how each domain stood, in the order of the content then
 * @param practices what was recommended, by practice, in the order of the advice
 * @param receipt what the assessment was made of
 */
public record Standing(
        String name,
        ContentVersion answered,
        @Nullable LocalDate date,
        @Nullable Respondent respondent,
        boolean panel,
        Profile profile,
        SortedMap<QuestionId, Answer> answers,
        Comparisons comparisons,
        List<DomainStanding> domains,
        Map<PracticeId, PracticeStanding> practices,
        Receipt receipt) {

    public Standing {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        domains = List.copyOf(domains);
        practices = Collections.unmodifiableMap(new LinkedHashMap<>(practices));
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A standing needs a name, so that a comparison can say which it is.");
        }
    }

    /**
     * What an assessment says about where the organization stands.
     *
     * @param name how to name it, for example a file name or a day
     */
    public static Standing of(String name, Assessment assessment) {
        AnswerSheet sheet = assessment.answers();
        Responses responses = sheet.responses();
        Map<PracticeId, PracticeStanding> practices = new LinkedHashMap<>();
        for (Advice advice : assessment.toolkit().advice()) {
            Practice practice = advice.practice();
            practices.put(
                    practice.id(),
                    new PracticeStanding(practice.id(), practice.title(), practice.homeDomain(), advice.priority()));
        }
        return new Standing(
                name,
                responses.content(),
                responses.date(),
                responses.respondent(),
                assessment.panel() != null,
                responses.profile(),
                responses.answers(),
                assessment.comparisons(),
                assessment.scorecard().domains().stream()
                        .map(score -> domain(score, sheet))
                        .toList(),
                practices,
                assessment.receipt());
    }

    private static DomainStanding domain(DomainScore score, AnswerSheet sheet) {
        // The words that were answered are those at hand only when the edition is: otherwise their version is not
        // known.
        boolean known = sheet.responses().content().equals(sheet.catalog().version());
        List<AskedQuestion> asked = sheet.asked().questions(score.domain()).stream()
                .map(question -> asked(question, known, sheet))
                .toList();
        return new DomainStanding(score.domain().id(), score.domain().title(), score.percent(), asked);
    }

    private static AskedQuestion asked(Question question, boolean known, AnswerSheet sheet) {
        return new AskedQuestion(
                question.id(),
                known ? question.version() : null,
                question.scale().top(),
                sheet.answer(question.id()).orElse(null));
    }
}
