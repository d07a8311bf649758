package org.peertoolkit.core.problem;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that a person most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known name that takes the fewest changes (a letter added, dropped, replaced, or two neighbours swapped) to reach.
     *
     * <p>Upper and lower case count as the same. At most one change in three letters is accepted, and always up to one;
     * of several equally near names the first in alphabetical order is given.
     *
     * @return the nearest name, or null when none is near or {@code known} is empty
     */
    public static @Nullable String to(String value, Collection<String> known) {
        String wanted = value.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        String best = null;
        int fewest = limit + 1;
        for (String name : known) {
            if (Math.abs(name.length() - wanted.length()) > fewest) {
                continue;
            }
            int changes = changes(wanted, name.toLowerCase(Locale.ROOT));
            if (changes < fewest || (changes == fewest && best != null && name.compareTo(best) < 0)) {
                fewest = changes;
                best = name;
            }
        }
        return best;
    }

    /** Optimal string alignment distance. */
    private static int changes(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int step = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(step, cost[i - 2][j - 2] + 1) : step;
            }
        }
        return cost[from.length()][to.length()];
    }
}
