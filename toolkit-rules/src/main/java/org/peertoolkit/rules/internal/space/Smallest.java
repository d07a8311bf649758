package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the smallest answers in some boxes, or those that differ in the fewest from answers given before. */
final class Smallest {

    private final AnswerSpace space;
    private final Box box;
    private final Way way;
    private final Origin from;
    private final int[] states;
    private final boolean[] answered;
    private int cost;
    private boolean told;

    private Smallest(AnswerSpace space, Box box, Way way, Origin from) {
        this.space = space;
        this.box = box;
        this.way = way;
        this.from = from;
        this.states = new int[space.variables()];
        this.answered = new boolean[space.questionCount()];
    }

    /** The fewest answers that lie in some boxes; empty when none do. */
    static Optional<Point> of(AnswerSpace space, List<Box> boxes) {
        return found(space, boxes, Origin.NOTHING).map(Found::point).min(Point.SMALLEST);
    }

    /**
     * Answers in some boxes with the same profile as others, and of those the ones that differ from them in the fewest
     * questions; of several, those that keep to the questions asked, and then to the nearest levels. Empty when there are
     * none.
     */
    static Optional<Nearby> nearest(AnswerSpace space, List<Box> boxes, Point point) {
        return found(space, boxes, Origin.of(point))
                .min(Comparator.comparingInt(Found::cost)
                        .thenComparing(Found::asksOtherwise)
                        .thenComparingInt(Found::distance)
                        .thenComparing(Found::point, Point.SMALLEST))
                .map(found -> new Nearby(found.point(), found.cost()));
    }

    /**
     * Answers in a box.
     *
     * @param cost in how many questions they differ from those before
     * @param asksOtherwise whether a quick check becomes more than one, or the other way round
     * @param distance how far the levels that differ are apart
     */
    private record Found(Point point, int cost, boolean asksOtherwise, int distance) {}

    private static Stream<Found> found(AnswerSpace space, List<Box> boxes, Origin from) {
        Feasibility feasibility = Feasibility.of(space);
        return boxes.stream()
                .flatMap(box -> space.ways().stream()
                        .filter(way -> keepsProfile(space, box, way, from) && feasibility.possible(box, way))
                        .map(way -> new Smallest(space, box, way, from).found()));
    }

    private static boolean keepsProfile(AnswerSpace space, Box box, Way way, Origin from) {
        for (int i = 0; i < box.variables().length; i++) {
            int variable = box.variables()[i];
            long left = box.masks()[i] & way.roles().getOrDefault(variable, -1L);
            if (!space.isQuestion(variable) && from.profile(variable, left) == 0) {
                return false;
            }
        }
        return way.roles().entrySet().stream().allMatch(role -> from.profile(role.getKey(), role.getValue()) != 0);
    }

    private Found found() {
        for (int variable = 0; variable < states.length; variable++) {
            int question = variable;
            if (!space.isQuestion(variable)) {
                long left =
                        box.mask(variable, space.full(variable)) & way.roles().getOrDefault(variable, -1L);
                states[variable] = Long.numberOfTrailingZeros(from.profile(variable, left));
            } else if (box.score(space.domainOf(variable)) == null) {
                take(
                        variable,
                        unchanged(variable).orElseGet(() -> options(question).get(0)));
            }
        }
        List<CheapestWalk> walks = new ArrayList<>();
        for (int i = 0; i < box.domains().length; i++) {
            walks.add(CheapestWalk.of(space, box, way, i, from));
        }
        tell(walks);
        for (CheapestWalk walk : walks) {
            cost += walk.write(states, answered);
        }
        return new Found(new Point(space, states, answered), cost, from.isQuick() != way.quick(), distance());
    }

    private int distance() {
        int distance = 0;
        for (int question = 0; question < answered.length; question++) {
            boolean changed =
                    answered[question] ? !from.saysOn(question, states[question]) : !from.isSilentOn(question);
            if (changed) {
                distance += new Option(states[question], answered[question], false, 1).distance(from.levelOn(question));
            }
        }
        return distance;
    }

    /** What stood there before, where it still may; that is the answer for nearly every question. */
    private Optional<Option> unchanged(int question) {
        int said = from.said(question);
        int state = said < 0 ? way.silent(question) : said;
        boolean possible = (way.possible(question, box.mask(question, space.full(question))) & States.bit(state)) != 0;
        boolean tells = said >= 0 && way.telling().get(question);
        return possible ? Optional.of(new Option(state, said >= 0, tells, 0)) : Optional.empty();
    }

    private List<Option> options(int question) {
        return Option.of(question, box.mask(question, space.full(question)), way, from);
    }

    private void take(int question, Option option) {
        states[question] = option.state();
        answered[question] = option.said();
        cost += option.cost();
        told |= option.tells();
    }

    /** Sees to it that one question has the answer that the way of asking needs, as cheaply as that can be. */
    private void tell(List<CheapestWalk> walks) {
        if (told || walks.stream().anyMatch(CheapestWalk::tells)) {
            return;
        }
        CheapestWalk nearest = walks.stream()
                .filter(CheapestWalk::canTell)
                .min(Comparator.comparingInt(CheapestWalk::extraToTell))
                .orElse(null);
        Integer free = freeToTell();
        if (nearest != null && (free == null || nearest.extraToTell() <= extraToTell(free))) {
            nearest.tell();
        } else if (free != null) {
            cost -= options(free).get(0).cost();
            take(free, telling(free));
        }
    }

    private int extraToTell(int question) {
        return telling(question).cost() - options(question).get(0).cost();
    }

    /** The cheapest telling answer; where nothing stood before, the highest level, which is least likely to matter. */
    private Option telling(int question) {
        List<Option> telling = options(question).stream().filter(Option::tells).toList();
        Option first = telling.get(0);
        return telling.stream()
                .filter(option -> option.cost() == first.cost() && States.isLevel(option.state()))
                .max(Comparator.comparingInt(Option::state))
                .orElse(first);
    }

    /** A question outside the limited scores that may have an answer: one that the box is about, if there is one. */
    private @Nullable Integer freeToTell() {
        return way.telling().stream()
                .filter(question -> box.score(space.domainOf(question)) == null)
                .filter(question -> options(question).stream().anyMatch(Option::tells))
                .boxed()
                .min(Comparator.comparingInt(this::extraToTell)
                        .thenComparing((Integer question) -> !box.limits(question))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
