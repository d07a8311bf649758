package org.peertoolkit.examples.cli.take;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;

/** One thing that is asked: about the organization first, then the questions. */
sealed interface Step {

    /** A question about the organization. */
    record AboutOrganization(ProfileItem item) implements Step {}

    /**
     * A question to rate.
     *
     * @param number its place among the questions that are asked, from 1
     * @param of how many are asked
     */
    record Rating(Question question, int number, int of) implements Step {}

    static List<Step> of(List<ProfileItem> profile, List<Question> questions) {
        List<Step> steps = new ArrayList<>();
        profile.forEach(item -> steps.add(new AboutOrganization(item)));
        for (int i = 0; i < questions.size(); i++) {
            steps.add(new Rating(questions.get(i), i + 1, questions.size()));
        }
        return steps;
    }
}
