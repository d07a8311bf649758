package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Cuts boxes out of a box. What is left falls into boxes that have nothing in common. */
final class Difference {

    /** More would take longer than anyone waits. */
    private static final int MOST_PIECES = 20_000;

    private final AnswerSpace space;
    private final List<Box> cutters;
    private final Predicate<Box> found;

    private Difference(AnswerSpace space, List<Box> cutters, Predicate<Box> found) {
        this.space = space;
        this.cutters = cutters;
        this.found = found;
    }

    /** All that is left of a box, in pieces that can be answered. */
    static List<Box> all(AnswerSpace space, Box box, List<Box> cutters) {
        List<Box> left = new ArrayList<>();
        new Difference(space, touching(box, cutters), piece -> {
                    left.add(piece);
                    return left.size() > MOST_PIECES;
                })
                .cut(box, 0);
        if (left.size() > MOST_PIECES) {
            throw new TooBroadException();
        }
        return left;
    }

    /** A piece that is left of a box and can be answered, or empty when nothing is left. */
    static Optional<Box> any(AnswerSpace space, Box box, List<Box> cutters) {
        List<Box> left = new ArrayList<>();
        new Difference(space, touching(box, cutters), left::add).cut(box, 0);
        return left.stream().findFirst();
    }

    /** Those that meet the box, the widest first: they leave the fewest pieces. */
    private static List<Box> touching(Box box, List<Box> cutters) {
        return cutters.stream()
                .filter(cutter -> cutter.and(box) != null)
                .sorted(Comparator.comparingInt(Box::limits))
                .toList();
    }

    /** Cuts all boxes from a position on; true when whoever looks at the pieces wants no more. */
    private boolean cut(Box box, int from) {
        int next = from;
        while (next < cutters.size() && cutters.get(next).and(box) == null) {
            next++;
        }
        if (!Feasibility.of(space).possible(box)) {
            return false;
        }
        if (next == cutters.size()) {
            return found.test(box);
        }
        Box cutter = cutters.get(next);
        Box inside = box;
        for (int i = 0; i < cutter.variables().length; i++) {
            int variable = cutter.variables()[i];
            long mine = inside.mask(variable, space.full(variable));
            long outside = mine & ~cutter.masks()[i];
            if (outside != 0 && cut(inside.with(variable, outside), next + 1)) {
                return true;
            }
            inside = inside.with(variable, mine & cutter.masks()[i]);
        }
        return cutScores(cutter, inside, next);
    }

    private boolean cutScores(Box cutter, Box box, int at) {
        @Nullable Box inside = box;
        for (int i = 0; i < cutter.domains().length && inside != null; i++) {
            int domain = cutter.domains()[i];
            BitSet others = new BitSet();
            others.set(0, space.grid(domain).cells());
            others.andNot(cutter.cells()[i]);
            Box outside = inside.withScore(domain, others);
            if (outside != null && cut(outside, at + 1)) {
                return true;
            }
            inside = inside.withScore(domain, cutter.cells()[i]);
        }
        return false;
    }
}
