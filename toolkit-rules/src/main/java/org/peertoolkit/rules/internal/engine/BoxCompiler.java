package org.peertoolkit.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.rules.internal.index.Boxes;

/**
 * Puts checks into the form of {@link org.peertoolkit.rules.internal.index}. A part with too many ways to hold, such as a
 * pattern that any question can pass, becomes a cell of its own, whose state is worked out for each sheet.
 */
final class BoxCompiler {

    /** Enough for what people write. More ways in a rule would cost more than a look at the part itself. */
    private static final int MOST_WAYS = 16;

    private static final boolean[] HOLDS = {false, true};

    private final int cells;
    private final int[] widths;
    private final Map<String, Integer> partCells = new HashMap<>();
    private final List<Check> parts = new ArrayList<>();

    /**
     * @param cells how many cells a sheet has
     * @param checks every check that will be compiled
     */
    BoxCompiler(int cells, List<Check> checks) {
        this.cells = cells;
        this.widths = new int[cells];
        checks.forEach(this::widen);
    }

    /** What is to be worked out for each sheet: the state of these cells, which follow the others, is 1 where they hold. */
    List<Check> parts() {
        return parts;
    }

    /** All ways for a check to hold. */
    Boxes boxes(Check check) {
        Boxes all = Boxes.ALWAYS;
        for (Check part : check instanceof Check.All every ? every.parts() : List.of(check)) {
            Boxes ways = ways(part, true);
            Boxes both = ways == null ? null : all.and(ways, MOST_WAYS);
            all = both != null ? both : all.and(cell(part), HOLDS);
        }
        return all;
    }

    private int cell(Check part) {
        return partCells.computeIfAbsent(part.text(), text -> {
            parts.add(part);
            return cells + parts.size() - 1;
        });
    }

    /** All ways to an outcome; null when there are too many. */
    private @Nullable Boxes ways(Check check, boolean outcome) {
        if (check instanceof Check.Match match) {
            return outcome ? passing(match) : failing(match);
        }
        if (check instanceof Check.Not not) {
            return ways(not.part(), !outcome);
        }
        boolean all = check instanceof Check.All;
        List<Check> within = check instanceof Check.All both ? both.parts() : ((Check.Any) check).parts();
        return all == outcome ? every(within, part -> ways(part, outcome)) : some(within, part -> ways(part, outcome));
    }

    private @Nullable Boxes passing(Check.Match match) {
        return some(positions(match), i -> Boxes.of(match.cells()[i], states(match, i, true)));
    }

    private @Nullable Boxes failing(Check.Match match) {
        return every(positions(match), i -> Boxes.of(match.cells()[i], states(match, i, false)));
    }

    private static List<Integer> positions(Check.Match match) {
        return IntStream.range(0, match.cells().length).boxed().toList();
    }

    private boolean[] states(Check.Match match, int position, boolean outcome) {
        boolean[] passing = match.passing()[position];
        boolean[] states = new boolean[widths[match.cells()[position]] + 1];
        for (int state = 0; state < states.length; state++) {
            states[state] = (state < passing.length && passing[state]) == outcome;
        }
        return states;
    }

    private static <T> @Nullable Boxes every(List<T> parts, Function<T, @Nullable Boxes> ways) {
        Boxes all = Boxes.ALWAYS;
        for (T part : parts) {
            Boxes own = ways.apply(part);
            all = own == null || all == null ? null : all.and(own, MOST_WAYS);
        }
        return all;
    }

    private static <T> @Nullable Boxes some(List<T> parts, Function<T, @Nullable Boxes> ways) {
        Boxes any = Boxes.NEVER;
        for (T part : parts) {
            Boxes own = ways.apply(part);
            any = own == null || any == null ? null : any.or(own, MOST_WAYS);
        }
        return any;
    }

    /** Sees to it that every state which some match tells from others has a row of its own. */
    private void widen(Check check) {
        if (check instanceof Check.Match match) {
            for (int i = 0; i < match.cells().length; i++) {
                widths[match.cells()[i]] = Math.max(widths[match.cells()[i]], match.passing()[i].length);
            }
        } else if (check instanceof Check.Not not) {
            widen(not.part());
        } else {
            (check instanceof Check.All all ? all.parts() : ((Check.Any) check).parts()).forEach(this::widen);
        }
    }
}
