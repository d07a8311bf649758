package org.peertoolkit.rules.internal.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.internal.space.Completions;

/** What part-filled answers settle. */
public final class Outlooks {

    private final PracticeExplainer practices;

    public Outlooks(PracticeExplainer practices) {
        this.practices = practices;
    }

    /** What some answers settle, if the questions that are asked and have no answer yet may get any. */
    public Outlook of(Responses responses, Questionnaire asked) {
        Set<QuestionId> left = new LinkedHashSet<>();
        for (Question question : asked.questions()) {
            if (responses.answer(question.id()).isEmpty()) {
                left.add(question.id());
            }
        }
        Completions completions = Completions.of(practices.space(), responses, left);
        Map<PracticeId, Standing> standings = new LinkedHashMap<>();
        List<AdvisedPractice> open = new ArrayList<>();
        for (AdvisedPractice practice : practices.practices()) {
            Standing standing = standing(practice, completions);
            standings.put(practice.id(), standing);
            if (standing == Standing.OPEN) {
                open.add(practice);
            }
        }
        return new Outlook(standings, List.copyOf(left), next(open, completions, left));
    }

    private static Standing standing(AdvisedPractice practice, Completions completions) {
        boolean mayBe = completions.mayReach(practice.recommended());
        boolean mayNotBe = completions.mayReach(practice.silent());
        return mayBe && mayNotBe ? Standing.OPEN : mayBe ? Standing.RECOMMENDED : Standing.NOT_NEEDED;
    }

    private static @Nullable QuestionId next(
            List<AdvisedPractice> open, Completions completions, Set<QuestionId> left) {
        QuestionId best = null;
        double most = -1;
        for (QuestionId question : open.isEmpty() ? Set.<QuestionId>of() : left) {
            double settled = settled(open, completions, question);
            if (settled > most) {
                best = question;
                most = settled;
            }
        }
        return best;
    }

    /** How many open practices an answer settles, on the mean over the answers. */
    private static double settled(List<AdvisedPractice> open, Completions completions, QuestionId question) {
        List<Completions> answered = completions.withEachAnswer(question);
        long settled = 0;
        for (AdvisedPractice practice : open) {
            if (practice.dependsOn(question)) {
                settled += answered.stream()
                        .filter(after -> standing(practice, after) != Standing.OPEN)
                        .count();
            }
        }
        return (double) settled / answered.size();
    }
}
