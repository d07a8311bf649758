package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;

/**
 * What it depends on whether answers lie in a region: some questions, then some scores, then some of the profile and of
 * what answers are compared with. Each goes by its position.
 */
public final class Elements {

    private final AnswerSpace space;
    private final int[] questions;
    private final int[] domains;
    private final int[] others;

    private Elements(AnswerSpace space, int[] questions, int[] domains, int[] others) {
        this.space = space;
        this.questions = questions;
        this.domains = domains;
        this.others = others;
    }

    /** What a region depends on. */
    public static Elements of(AnswerSpace space, Region region) {
        BitSet variables = new BitSet();
        BitSet domains = new BitSet();
        for (Box box : region.boxes()) {
            for (int variable : box.variables()) {
                variables.set(variable);
            }
            for (int domain : box.domains()) {
                domains.set(domain);
            }
        }
        return new Elements(
                space,
                variables.stream().filter(space::isQuestion).toArray(),
                domains.stream().toArray(),
                variables.stream()
                        .filter(variable -> !space.isQuestion(variable))
                        .toArray());
    }

    /** How many there are. */
    public int count() {
        return questions.length + domains.length + others.length;
    }

    /** Whether one of them is a question, or the score of its domain. */
    public boolean dependOn(QuestionId question) {
        int variable = space.position(question);
        return Arrays.binarySearch(questions, variable) >= 0
                || Arrays.binarySearch(domains, space.domainOf(variable)) >= 0;
    }

    /** The question of an element, or empty when it is none. */
    public Optional<Question> question(int element) {
        return element < questions.length ? Optional.of(space.question(questions[element])) : Optional.empty();
    }

    /** The domain whose score an element is, or empty when it is none. */
    public Optional<Domain> domain(int element) {
        int at = element - questions.length;
        return at >= 0 && at < domains.length ? Optional.of(space.domains().get(domains[at])) : Optional.empty();
    }

    /** The profile item of an element, or empty when it is none. */
    public Optional<ProfileItem> item(int element) {
        return isOther(element) && space.isProfile(otherVariable(element))
                ? Optional.of(space.profile(otherVariable(element)).item())
                : Optional.empty();
    }

    /** The question whose spread or earlier level an element is; only for what is neither of the others. */
    public Question compared(int element) {
        return space.compared(otherVariable(element));
    }

    /** Whether an element is how far respondents lie apart, and not an earlier level. */
    public boolean isDisagreement(int element) {
        return isOther(element) && space.isDisagreement(otherVariable(element));
    }

    /** The spread or the earlier level on a point, or empty when none is known. */
    public OptionalInt number(int element, Point point) {
        int state = point.state(otherVariable(element));
        return state == 0 ? OptionalInt.empty() : OptionalInt.of(isDisagreement(element) ? state - 1 : state);
    }

    private boolean isOther(int element) {
        return element >= questions.length + domains.length;
    }

    /** The choice that a point takes of a profile element, or that it could take; empty when an item of one has none. */
    public Optional<ChoiceId> choice(int element, Point point) {
        List<ChoiceId> choices = space.profile(otherVariable(element)).choices();
        int state = point.state(otherVariable(element));
        return state > 0
                ? Optional.of(choices.get(state - 1))
                : choices.size() == 1 ? Optional.of(choices.get(0)) : Optional.empty();
    }

    /** Whether a point takes a choice of a profile element. */
    public boolean isTaken(int element, Point point) {
        return point.state(otherVariable(element)) > 0;
    }

    /** The percent that a point gives the domain of a score element; empty when there is no score. */
    public OptionalInt percent(int element, Point point) {
        int percent = percentOf(domains[element - questions.length], point);
        return percent == ScoreGrid.NO_SCORE ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    private int percentOf(int domain, Point point) {
        ScoreGrid grid = space.grid(domain);
        return grid.percent(grid.cell(point.states()));
    }

    private int otherVariable(int element) {
        return others[element - questions.length - domains.length];
    }

    /** The state of each element; points with equal states lie in the same regions of those that they were made of. */
    public List<Integer> states(Point point) {
        List<Integer> states = new ArrayList<>(count());
        for (int question : questions) {
            states.add(point.state(question));
        }
        for (int domain : domains) {
            states.add(percentOf(domain, point));
        }
        for (int variable : others) {
            states.add(point.state(variable));
        }
        return states;
    }

    /**
     * All answers on which some elements are as on a point.
     *
     * @param which the elements
     * @param anyWayOfAsking whether a question without an answer may be one that was not asked as well as one that was
     */
    public Region pinned(Point point, BitSet which, boolean anyWayOfAsking) {
        Box box = Box.EVERYTHING;
        for (int element = which.nextSetBit(0); element >= 0; element = which.nextSetBit(element + 1)) {
            int score = element - questions.length;
            if (score >= 0 && score < domains.length) {
                int percent = percentOf(domains[score], point);
                Box limited =
                        box.withScore(domains[score], space.grid(domains[score]).where(other -> other == percent));
                box = limited == null ? box : limited;
            } else {
                int variable = score < 0 ? questions[element] : otherVariable(element);
                box = box.with(variable, mask(variable, point.state(variable), anyWayOfAsking));
            }
        }
        return new Region(space, List.of(box));
    }

    private long mask(int variable, int state, boolean anyWayOfAsking) {
        boolean silent = space.isQuestion(variable) && state < States.NOT_APPLICABLE;
        long either = States.bit(States.NOT_ASKED) | States.bit(States.UNANSWERED);
        return silent && anyWayOfAsking ? either & space.full(variable) : States.bit(state);
    }
}
