package org.peertoolkit.core.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Immutable sets that keep their order, which {@link Set#copyOf} does not. */
final class Ordered {

    private Ordered() {}

    static <T> Set<T> copyOf(Collection<T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
