package org.peertoolkit.rules.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All ways for a condition to hold; it holds when one of them does, and never when there is none.
 *
 * @param ways each way
 */
public record Boxes(List<Box> ways) {

    /** Holds always. */
    public static final Boxes ALWAYS = new Boxes(List.of(Box.ALWAYS));

    /** Never holds. */
    public static final Boxes NEVER = new Boxes(List.of());

    public Boxes {
        ways = List.copyOf(ways);
    }

    /** Holds when a cell is in one of some states, as {@link Box#allowed} has them. */
    public static Boxes of(int cell, boolean[] states) {
        Box box = Box.of(cell, states);
        return box == null ? NEVER : new Boxes(List.of(box));
    }

    /** Holds when one of both does; null when that takes more than so many ways. */
    public @Nullable Boxes or(Boxes other, int most) {
        if (ways.size() + other.ways.size() > most) {
            return null;
        }
        List<Box> either = new ArrayList<>(ways);
        either.addAll(other.ways);
        return new Boxes(either);
    }

    /** Holds when this does and a cell is in one of some states; that takes no more ways. */
    public Boxes and(int cell, boolean[] states) {
        return Objects.requireNonNull(and(of(cell, states), ways.size()));
    }

    /** Holds when both do; null when that takes more than so many ways. */
    public @Nullable Boxes and(Boxes other, int most) {
        List<Box> both = new ArrayList<>();
        for (Box one : ways) {
            for (Box two : other.ways) {
                Box way = one.and(two);
                if (way != null && both.size() == most) {
                    return null;
                }
                if (way != null) {
                    both.add(way);
                }
            }
        }
        return new Boxes(both);
    }
}
