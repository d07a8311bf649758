package org.peertoolkit.core.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question about the organization itself. It tailors what is asked and advised; it never scores.
 *
 * @param id the identity
 * @param text the question
 * @param help more about it; null when it needs none
 * @param multiple whether several choices may be taken
 * @param choosesRoles whether its choices are the roles that the organization has or plans; at most one item of a catalog
 * @param choices the choices, in order; at least two
 */
public record ProfileItem(
        ProfileItemId id,
        String text,
        @Nullable String help,
        boolean multiple,
        boolean choosesRoles,
        List<Choice> choices) {

    public ProfileItem {
        choices = List.copyOf(choices);
    }

    /** The choice with an id, or empty when this item has none such. */
    public Optional<Choice> choice(ChoiceId id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /**
     * One choice.
     *
     * @param id the identity within its item
     * @param text what people read
     */
    public record Choice(ChoiceId id, String text) {}
}
