package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the smallest answers in some boxes. */
final class Smallest {

    private final AnswerSpace space;
    private final Box box;
    private final Way way;
    private final int[] states;
    private final boolean[] answered;
    private boolean told;

    private Smallest(AnswerSpace space, Box box, Way way) {
        this.space = space;
        this.box = box;
        this.way = way;
        this.states = new int[space.variables()];
        this.answered = new boolean[space.questionCount()];
    }

    static Optional<Point> of(AnswerSpace space, List<Box> boxes) {
        List<Point> found = new ArrayList<>();
        Feasibility feasibility = Feasibility.of(space);
        for (Box box : boxes) {
            for (Way way : space.ways()) {
                if (feasibility.possible(box, way)) {
                    found.add(new Smallest(space, box, way).point());
                }
            }
        }
        return found.stream().min(Point.SMALLEST);
    }

    private Point point() {
        for (int variable = 0; variable < states.length; variable++) {
            if (!space.isQuestion(variable)) {
                long left =
                        box.mask(variable, space.full(variable)) & way.roles().getOrDefault(variable, -1L);
                states[variable] = Long.numberOfTrailingZeros(left);
            } else if (box.score(space.domainOf(variable)) == null) {
                answer(variable, left(variable));
            }
        }
        List<CheapestWalk> walks = new ArrayList<>();
        for (int i = 0; i < box.domains().length; i++) {
            walks.add(CheapestWalk.of(space, box, way, i));
        }
        tell(walks);
        walks.forEach(walk -> walk.write(states, answered));
        return new Point(space, states, answered);
    }

    private long left(int question) {
        return way.possible(question, box.mask(question, space.full(question)));
    }

    private void answer(int question, long left) {
        int silent = way.silent(question);
        boolean maySayNothing = (left & States.bit(silent)) != 0;
        states[question] = maySayNothing ? silent : States.preferred(left);
        answered[question] = !maySayNothing;
        told |= answered[question] && way.telling().get(question);
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
        if (nearest != null && (free == null || nearest.extraToTell() <= 1)) {
            nearest.tell();
        } else if (free != null) {
            long left = left(free) & States.EXPLICIT;
            long levels = left & States.levels(space.question(free).scale().top());
            states[free] = levels == 0 ? States.preferred(left) : 63 - Long.numberOfLeadingZeros(levels);
            answered[free] = true;
        }
    }

    /** A question outside the limited scores that may have an answer: one that the box is about, if there is one. */
    private @Nullable Integer freeToTell() {
        return way.telling().stream()
                .filter(question -> box.score(space.domainOf(question)) == null)
                .filter(question -> (left(question) & States.EXPLICIT) != 0)
                .boxed()
                .min(Comparator.comparing((Integer question) -> !box.limits(question))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
