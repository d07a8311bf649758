package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.rules.internal.check.RuleRegions.Advised;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;

/** Weak answers that can lead to no practice that serves their question. */
public final class ServedCheck {

    private final RuleRegions rules;

    public ServedCheck(RuleRegions rules) {
        this.rules = rules;
    }

    /**
     * An answer that can be left without help.
     *
     * @param question the question
     * @param level the level, in the lower half of the scale
     * @param witness the smallest answers on which nothing helps
     * @param serving the practices that would
     */
    public record Gap(Question question, int level, Point witness, List<Practice> serving) {}

    /** Every gap, in catalog order; of one question the lowest level first. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Question question : rules.space().catalog().questions()) {
            List<Practice> serving = serving(question.id());
            Set<Region> served = serving.stream()
                    .flatMap(practice -> rules.recommending(practice.id()).stream())
                    .map(Advised::region)
                    .collect(Collectors.toSet());
            for (int level = 1; level <= middle(question); level++) {
                Region answered = Region.answered(rules.space(), question.id(), level);
                int at = level;
                if (answered.reachesBeyond(served)) {
                    answered.without(served)
                            .smallest()
                            .ifPresent(point -> gaps.add(new Gap(question, at, point, serving)));
                }
            }
        }
        return gaps;
    }

    /** The highest level in the lower half of a question's scale; the middle of an odd number of levels is not weak. */
    static int middle(Question question) {
        return question.scale().top() / 2;
    }

    private List<Practice> serving(QuestionId question) {
        return rules.space().catalog().practices().stream()
                .filter(practice -> practice.serves().contains(question))
                .toList();
    }
}
