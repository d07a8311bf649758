package org.peertoolkit.core.response;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ProfileItemId;

/** What an organization said about itself: the choices taken for each profile item, both in alphabetical order of ids. */
public final class Profile {

    /** Nothing was said. */
    public static final Profile EMPTY = new Profile(Map.of());

    private final SortedMap<ProfileItemId, SortedSet<ChoiceId>> choices;

    /**
     * @param choices the choices taken; items without a choice are left out
     */
    public Profile(Map<ProfileItemId, ? extends Collection<ChoiceId>> choices) {
        SortedMap<ProfileItemId, SortedSet<ChoiceId>> copy = new TreeMap<>();
        choices.forEach((item, taken) -> {
            if (!taken.isEmpty()) {
                copy.put(item, Collections.unmodifiableSortedSet(new TreeSet<>(taken)));
            }
        });
        this.choices = Collections.unmodifiableSortedMap(copy);
    }

    /** The choices taken for an item; empty when the item was not answered. */
    public Set<ChoiceId> choices(ProfileItemId item) {
        SortedSet<ChoiceId> taken = choices.get(item);
        return taken == null ? Collections.emptySortedSet() : taken;
    }

    /** Every item that was answered, with the choices taken; empty when none was. */
    public SortedMap<ProfileItemId, SortedSet<ChoiceId>> choices() {
        return choices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that && choices.equals(that.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    @Override
    public String toString() {
        return choices.toString();
    }
}
