package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peertoolkit.core.catalog.QuestionId;

/** A set of answers: all that lies in some of its boxes. Immutable. */
public final class Region {

    /** More boxes of what two regions have in common take longer than anyone waits: each is compared with each. */
    static final int MOST_BOXES = 2_000;

    private static final int MOST_PAIRS = 100 * MOST_BOXES;

    private final AnswerSpace space;
    private final List<Box> boxes;

    Region(AnswerSpace space, List<Box> boxes) {
        this.space = space;
        this.boxes = boxes;
    }

    /** All answers. */
    public static Region everything(AnswerSpace space) {
        return new Region(space, List.of(Box.EVERYTHING));
    }

    /** No answers. */
    public static Region nothing(AnswerSpace space) {
        return new Region(space, List.of());
    }

    /** All answers that give some questions a level. */
    public static Region levels(AnswerSpace space, BitSet questions) {
        Box box = Box.EVERYTHING;
        for (int question = questions.nextSetBit(0); question >= 0; question = questions.nextSetBit(question + 1)) {
            box = box.with(
                    question, States.levels(space.question(question).scale().top()));
        }
        return new Region(space, List.of(box));
    }

    /** All answers that give a question a level. */
    public static Region answered(AnswerSpace space, QuestionId question, int level) {
        return new Region(space, List.of(Box.of(space.position(question), States.bit(States.level(level)))));
    }

    List<Box> boxes() {
        return boxes;
    }

    /** What is in this or in another. */
    public Region or(Region other) {
        List<Box> all = new ArrayList<>(boxes);
        for (Box box : other.boxes) {
            addUnlessCovered(all, box);
        }
        return new Region(space, all);
    }

    /**
     * What is in this and in another.
     *
     * @throws TooBroadException if it falls into too many boxes
     */
    public Region and(Region other) {
        if ((long) boxes.size() * other.boxes.size() > MOST_PAIRS) {
            throw new TooBroadException();
        }
        List<Box> both = new ArrayList<>();
        for (Box mine : boxes) {
            for (Box theirs : other.boxes) {
                Box box = mine.and(theirs);
                if (box != null) {
                    addUnlessCovered(both, box);
                }
                if (both.size() > MOST_BOXES) {
                    throw new TooBroadException();
                }
            }
        }
        return new Region(space, both);
    }

    private static void addUnlessCovered(List<Box> boxes, Box box) {
        for (Box other : boxes) {
            if (other.covers(box)) {
                return;
            }
        }
        boxes.add(box);
    }

    /** What is in this and in none of some others. The boxes that are left have nothing in common with each other. */
    public Region without(Collection<Region> others) {
        List<Box> cutters = new ArrayList<>();
        others.forEach(other -> cutters.addAll(other.boxes));
        List<Box> left = new ArrayList<>();
        for (Box box : boxes) {
            List<Box> before = new ArrayList<>(cutters);
            before.addAll(left);
            left.addAll(Difference.all(space, box, before));
        }
        return new Region(space, left);
    }

    /** Whether some answers lie in this and in none of some others. */
    public boolean reachesBeyond(Collection<Region> others) {
        List<Box> cutters = new ArrayList<>();
        others.forEach(other -> cutters.addAll(other.boxes));
        return boxes.stream()
                .anyMatch(box -> Difference.any(space, box, cutters).isPresent());
    }

    /** Whether some answers that can be given lie in this and in another. */
    public boolean meets(Region other) {
        Feasibility feasibility = Feasibility.of(space);
        for (Box mine : boxes) {
            for (Box theirs : other.boxes) {
                Box both = mine.and(theirs);
                if (both != null && feasibility.possible(both)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether no answers that can be given lie in it. */
    public boolean isEmpty() {
        return boxes.stream().noneMatch(box -> Feasibility.of(space).possible(box));
    }

    /** Whether the same answers lie in both. */
    public boolean sameAs(Region other) {
        return !reachesBeyond(List.of(other)) && !other.reachesBeyond(List.of(this));
    }

    /** Whether one more level of a question, and nothing else, can lead into it. */
    public boolean mayTurnOn(QuestionId question) {
        int variable = space.position(question);
        int domain = space.domainOf(variable);
        return boxes.stream().anyMatch(box -> box.limits(variable) || box.score(domain) != null);
    }

    /** The answers with some level of a question from which one more level leads into this. */
    public Region beforeOneMoreLevel(QuestionId question, int level) {
        int variable = space.position(question);
        int domain = space.domainOf(variable);
        long after = States.bit(States.level(level + 1));
        List<Box> before = new ArrayList<>();
        for (Box box : boxes) {
            if ((box.mask(variable, space.full(variable)) & after) != 0) {
                Box moved = box.with(variable, States.bit(States.level(level)));
                BitSet cells = box.score(domain);
                BitSet cellsBefore = cells == null ? null : space.grid(domain).beforeOneMoreLevel(variable, cells);
                if (cellsBefore == null || !cellsBefore.isEmpty()) {
                    before.add(cellsBefore == null ? moved : moved.with(domain, cellsBefore));
                }
            }
        }
        return new Region(space, before);
    }

    /** Whether some answers lie in it. */
    public boolean contains(Point point) {
        return boxes.stream().anyMatch(point::liesIn);
    }

    /** The best answers that lie in it: the highest level where there is a choice; empty when none do. */
    public Optional<Point> highest() {
        List<Box> highest = new ArrayList<>();
        for (Box box : boxes) {
            Box high = box;
            for (int i = 0; i < box.variables().length; i++) {
                long levels = box.masks()[i] & -1L << States.level(1);
                if (space.isQuestion(box.variables()[i]) && levels != 0) {
                    high = high.with(box.variables()[i], Long.highestOneBit(levels));
                }
            }
            highest.add(high);
        }
        return Smallest.of(space, highest);
    }

    /** The smallest answers that lie in it, or empty when none do. */
    public Optional<Point> smallest() {
        return Smallest.of(space, boxes);
    }

    /**
     * The answers in it that differ in the fewest questions from some others and say the same about the organization; empty
     * when none do.
     */
    public Optional<Nearby> nearest(Point point) {
        return Smallest.nearest(space, boxes, point);
    }
}
