package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.internal.space.AnswerSpace.ProfileVariable;

/** All ways to answer the questions that are left, with the answers given so far and the same profile. */
public final class Completions {

    private final AnswerSpace space;
    private final Way way;
    private final Box box;

    private Completions(AnswerSpace space, Way way, Box box) {
        this.space = space;
        this.way = way;
        this.box = box;
    }

    /**
     * The completions of some responses.
     *
     * @param left the questions that will each get an answer of their own; the others stay as they are
     */
    public static Completions of(AnswerSpace space, Responses responses, Set<QuestionId> left) {
        BitSet answered = new BitSet();
        for (int question = 0; question < space.questionCount(); question++) {
            QuestionId id = space.question(question).id();
            answered.set(question, left.contains(id) || responses.answer(id).isPresent());
        }
        int[] profile = new int[space.variables()];
        for (int variable = space.questionCount(); space.isProfile(variable); variable++) {
            profile[variable] = state(space.profile(variable), responses);
        }
        boolean quick =
                answered.stream().allMatch(question -> space.question(question).quick());
        Way way = space.ways().stream()
                .filter(one -> one.quick() == (quick && space.hasQuickCheck()))
                .filter(one -> one.roles().entrySet().stream()
                        .allMatch(role -> role.getValue() == States.bit(profile[role.getKey()])))
                .findFirst()
                .orElseThrow();
        return new Completions(space, way, box(space, responses, left, profile, way));
    }

    private static Box box(AnswerSpace space, Responses responses, Set<QuestionId> left, int[] profile, Way way) {
        Box box = Box.EVERYTHING;
        for (int question = 0; question < space.questionCount(); question++) {
            Question asked = space.question(question);
            int at = question;
            long mask = left.contains(asked.id())
                    ? space.full(question) & States.EXPLICIT
                    : responses.answer(asked.id()).map(Completions::bit).orElseGet(() -> States.bit(way.silent(at)));
            box = box.with(question, mask);
        }
        for (int variable = space.questionCount(); variable < profile.length; variable++) {
            box = box.with(variable, States.bit(profile[variable]));
        }
        return box;
    }

    private static int state(ProfileVariable profile, Responses responses) {
        Set<ChoiceId> taken = responses.profile().choices(profile.item().id());
        for (int choice = 0; choice < profile.choices().size(); choice++) {
            if (taken.contains(profile.choices().get(choice))) {
                return choice + 1;
            }
        }
        return 0;
    }

    private static long bit(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return States.bit(States.level(rated.level()));
        }
        return States.bit(answer instanceof Answer.DontKnow ? States.DONT_KNOW : States.NOT_APPLICABLE);
    }

    /** Whether one of them lies in a region. */
    public boolean mayReach(Region region) {
        Feasibility feasibility = Feasibility.of(space);
        for (Box other : region.boxes()) {
            Box both = other.and(box);
            if (both != null && feasibility.possible(both, way)) {
                return true;
            }
        }
        return false;
    }

    /** What is left after each answer that a question can get: its levels from the lowest, then the other two. */
    public List<Completions> withEachAnswer(QuestionId question) {
        int variable = space.position(question);
        List<Completions> answered = new ArrayList<>();
        for (long rest = box.mask(variable, space.full(variable)); rest != 0; rest &= rest - 1) {
            answered.add(new Completions(space, way, box.with(variable, Long.lowestOneBit(rest))));
        }
        return answered;
    }
}
