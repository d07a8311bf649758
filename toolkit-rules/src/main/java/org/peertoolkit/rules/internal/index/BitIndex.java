package org.peertoolkit.rules.internal.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells which of very many conditions hold.
 *
 * <p>The ways for the conditions to hold are put into words of 64 bits, those that name the same cells beside each other. Each
 * word has a row of bits for every state of every cell that its ways name: the ways that this state leaves possible. The rows
 * of the states at hand, one after the other, leave the ways that hold. Nothing depends on an outcome but the last step, so
 * the processor never has to guess; and a word looks only at the cells that its own ways name, so the cost grows with the
 * number of ways and not with that of cells times ways.
 *
 * <p>Immutable; safe for many threads at once.
 */
public final class BitIndex {

    /** In which order ways are put beside each other: by the first cell that they name, then by the second, and so on. */
    private static final Comparator<Entry> BY_CELLS = Comparator.<Entry, Iterable<Integer>>comparing(
                    entry -> entry.box.allowed().keySet(), BitIndex::compare)
            .thenComparingInt(entry -> entry.condition);

    /** For each word where its part of the next three begins; and the end. */
    private final int[] begins;
    /** The cells that a word names. */
    private final int[] cells;
    /** For each of them where its rows begin. */
    private final int[] rows;
    /** For each of them the last state that has a row of its own. */
    private final int[] lasts;
    /** The rows. */
    private final long[] bits;
    /** For each word the ways that it has. */
    private final long[] full;
    /** For each way its condition. */
    private final int[] conditions;

    private record Entry(int condition, Box box) {}

    private BitIndex(List<Entry> entries) {
        Layout layout = new Layout();
        int words = (entries.size() + Long.SIZE - 1) / Long.SIZE;
        begins = new int[words + 1];
        full = new long[words];
        for (int word = 0; word < words; word++) {
            List<Entry> own = entries.subList(word * Long.SIZE, Math.min(entries.size(), (word + 1) * Long.SIZE));
            full[word] = -1L >>> (Long.SIZE - own.size());
            layout.add(own);
            begins[word + 1] = layout.cells.size();
        }
        cells = ints(layout.cells);
        rows = ints(layout.rows);
        lasts = ints(layout.lasts);
        bits = layout.bits.stream().mapToLong(Long::longValue).toArray();
        conditions = entries.stream().mapToInt(Entry::condition).toArray();
    }

    /**
     * @param conditions all ways of each; all boxes have the same number of states for the same cell
     */
    public static BitIndex of(List<Boxes> conditions) {
        List<Entry> entries = new ArrayList<>();
        for (int condition = 0; condition < conditions.size(); condition++) {
            for (Box box : conditions.get(condition).ways()) {
                entries.add(new Entry(condition, box));
            }
        }
        entries.sort(BY_CELLS);
        return new BitIndex(entries);
    }

    /**
     * Sets the position of every condition that holds.
     *
     * @param states the state of each cell
     */
    public void mark(int[] states, BitSet holding) {
        for (int word = 0; word < full.length; word++) {
            long left = full[word];
            for (int i = begins[word], end = begins[word + 1]; i < end; i++) {
                left &= bits[rows[i] + Math.min(states[cells[i]], lasts[i])];
            }
            for (; left != 0; left &= left - 1) {
                holding.set(conditions[word * Long.SIZE + Long.numberOfTrailingZeros(left)]);
            }
        }
    }

    private static int compare(Iterable<Integer> one, Iterable<Integer> other) {
        Iterator<Integer> others = other.iterator();
        for (Integer cell : one) {
            int order = others.hasNext() ? cell.compareTo(others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The words so far. */
    private static final class Layout {

        private final List<Integer> cells = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private final List<Integer> lasts = new ArrayList<>();
        private final List<Long> bits = new ArrayList<>();

        /** Adds a word with the rows of every cell that it names. */
        void add(List<Entry> ways) {
            SortedMap<Integer, long[]> rowsOfCells = new TreeMap<>();
            for (int bit = 0; bit < ways.size(); bit++) {
                int position = bit;
                ways.get(bit)
                        .box()
                        .allowed()
                        .forEach((cell, states) -> deny(
                                rowsOfCells.computeIfAbsent(cell, first -> everything(states.length)),
                                states,
                                position));
            }
            rowsOfCells.forEach((cell, own) -> {
                cells.add(cell);
                rows.add(bits.size());
                lasts.add(own.length - 1);
                for (long row : own) {
                    bits.add(row);
                }
            });
        }

        private static long[] everything(int states) {
            long[] rows = new long[states];
            Arrays.fill(rows, -1L);
            return rows;
        }

        private static void deny(long[] rows, boolean[] allowed, int bit) {
            for (int state = 0; state < allowed.length; state++) {
                if (!allowed[state]) {
                    rows[state] &= ~(1L << bit);
                }
            }
        }
    }
}
