package org.peertoolkit.content.internal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns texts into ids. The core says what form an id has; here a wrong one is no exception but a null. */
final class Identity {

    private Identity() {}

    /** The id, or null when the text has another form. */
    static <T> @Nullable T of(String text, Function<String, T> type) {
        try {
            return type.apply(text);
        } catch (IllegalArgumentException otherForm) {
            return null;
        }
    }
}
