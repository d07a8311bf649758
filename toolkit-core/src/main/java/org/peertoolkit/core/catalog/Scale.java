package org.peertoolkit.core.catalog;

import java.util.List;

/**
 * The levels that an answer may have, from the lowest, 1, to the highest.
 *
 * @param id the identity within the catalog
 * @param labels the name of each level, the lowest first; at least two
 */
public record Scale(String id, List<String> labels) {

    public Scale {
        labels = List.copyOf(labels);
        if (labels.size() < 2) {
            throw new IllegalArgumentException(
                    "Scale \"%s\" has %s level(s). A scale needs at least 2.".formatted(id, labels.size()));
        }
    }

    /** The highest level, which is also the number of levels. */
    public int top() {
        return labels.size();
    }

    /** Whether a level lies on this scale: 1 to {@link #top()}. */
    public boolean contains(int level) {
        return level >= 1 && level <= top();
    }
}
