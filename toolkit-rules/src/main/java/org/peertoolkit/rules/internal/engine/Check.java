package org.peertoolkit.rules.internal.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A condition, worked out for one catalog. */
sealed interface Check {

    /** Whether it holds. */
    boolean holds(Sheet sheet);

    /**
     * Tells what the outcome rests on: of an {@code or} the parts that hold, of an {@code and} that fails the parts that
     * fail, of a {@code not} what its part rests on.
     *
     * @param outcome whether it holds
     */
    void cite(Sheet sheet, boolean outcome, Citation citation);

    /** A text that two checks share exactly when they ask the same; Drools then evaluates them once. */
    String text();

    /**
     * Some cell is in a state that passes. A pattern that nothing in the catalog can pass has no cells.
     *
     * @param cells the cells that can pass, in order
     * @param passing for each of them, by state, whether it passes; states off the end do not
     */
    record Match(int[] cells, boolean[][] passing, String text) implements Check {

        static Match of(int[] cells, boolean[][] passing) {
            StringBuilder text = new StringBuilder("some");
            for (int i = 0; i < cells.length; i++) {
                text.append(' ').append(cells[i]).append(':');
                for (boolean passes : passing[i]) {
                    text.append(passes ? '1' : '0');
                }
            }
            return new Match(cells, passing, text.toString());
        }

        @Override
        public boolean holds(Sheet sheet) {
            for (int i = 0; i < cells.length; i++) {
                if (passes(i, sheet)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void cite(Sheet sheet, boolean outcome, Citation citation) {
            for (int i = 0; i < cells.length; i++) {
                if (!outcome || passes(i, sheet)) {
                    citation.add(cells[i], outcome);
                }
            }
        }

        private boolean passes(int i, Sheet sheet) {
            int state = sheet.state(cells[i]);
            return state < passing[i].length && passing[i][state];
        }
    }

    /** Every part holds. */
    record All(List<Check> parts) implements Check {
        @Override
        public boolean holds(Sheet sheet) {
            for (Check part : parts) {
                if (!part.holds(sheet)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void cite(Sheet sheet, boolean outcome, Citation citation) {
            citeAgreeing(parts, sheet, outcome, citation);
        }

        @Override
        public String text() {
            return joined("and", parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Check> parts) implements Check {
        @Override
        public boolean holds(Sheet sheet) {
            for (Check part : parts) {
                if (part.holds(sheet)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void cite(Sheet sheet, boolean outcome, Citation citation) {
            citeAgreeing(parts, sheet, outcome, citation);
        }

        @Override
        public String text() {
            return joined("or", parts);
        }
    }

    /** The part does not hold. */
    record Not(Check part) implements Check {
        @Override
        public boolean holds(Sheet sheet) {
            return !part.holds(sheet);
        }

        @Override
        public void cite(Sheet sheet, boolean outcome, Citation citation) {
            part.cite(sheet, !outcome, citation);
        }

        @Override
        public String text() {
            return "not (" + part.text() + ")";
        }
    }

    private static void citeAgreeing(List<Check> parts, Sheet sheet, boolean outcome, Citation citation) {
        for (Check part : parts) {
            if (part.holds(sheet) == outcome) {
                part.cite(sheet, outcome, citation);
            }
        }
    }

    private static String joined(String word, List<Check> parts) {
        return parts.stream().map(Check::text).collect(Collectors.joining(", ", word + " (", ")"));
    }
}
