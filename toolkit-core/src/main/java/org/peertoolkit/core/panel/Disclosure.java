package org.peertoolkit.core.panel;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which groups may be shown beside the total, so that no other can be worked out.
 *
 * <p>A group with too few is hidden. The hidden ones together are what is left when the groups shown are taken from the
 * total; so while they have too few together, the smallest group that is still shown is hidden with them. What can be worked
 * out by subtraction is then about enough people, and of more than one group.
 */
final class Disclosure {

    private Disclosure() {}

    /**
     * The groups that may be shown, in alphabetical order.
     *
     * @param sizes how many of each group a figure rests on
     * @param large which groups may be shown at all; a group whose size is hidden is hidden in every figure, or its size
     *     could be worked out from figures about different questions
     */
    static SortedSet<String> shown(SortedMap<String, Integer> sizes, int floor, Set<String> large) {
        SortedSet<String> shown = new TreeSet<>();
        int hidden = 0;
        boolean anyHidden = false;
        for (Map.Entry<String, Integer> group : sizes.entrySet()) {
            if (group.getValue() >= floor && large.contains(group.getKey())) {
                shown.add(group.getKey());
            } else {
                hidden += group.getValue();
                anyHidden = true;
            }
        }
        while (anyHidden && hidden < floor && !shown.isEmpty()) {
            String smallest = shown.stream()
                    .min(Comparator.comparing((String group) -> sizes.getOrDefault(group, 0))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            shown.remove(smallest);
            hidden += sizes.getOrDefault(smallest, 0);
        }
        return shown;
    }
}
