package org.peertoolkit.core.panel;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ProfileItemId;

/**
 * Respondents describe their organization differently. It is said, and never settled silently.
 *
 * @param item what they describe differently
 * @param said each choice that anyone took, in alphabetical order; empty when the respondents are fewer than the floor
 */
public record ProfileConflict(ProfileItemId item, Set<ChoiceId> said) {

    public ProfileConflict {
        said = Collections.unmodifiableSet(new LinkedHashSet<>(said));
    }
}
