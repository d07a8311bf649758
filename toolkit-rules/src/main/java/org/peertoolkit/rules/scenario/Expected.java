package org.peertoolkit.rules.scenario;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.recommendation.Priority;

/** What an example expects of one practice. */
public enum Expected {
    /** Recommended, to begin with. */
    HIGH,
    /** Recommended, to be planned. */
    MEDIUM,
    /** Recommended, to be kept in mind. */
    LOW,
    /** Recommended, however urgently. */
    ANY,
    /** Not recommended. */
    NONE;

    /** Recommended with a priority. */
    public static Expected of(Priority priority) {
        return valueOf(priority.name());
    }

    /** The word in example files: a priority in capitals, {@code any} or {@code none}. */
    public String word() {
        return this == ANY || this == NONE ? name().toLowerCase(Locale.ROOT) : name();
    }

    /**
     * Whether what was recommended is as expected.
     *
     * @param priority the priority that the practice was recommended with, or null when it was not
     */
    public boolean isMetBy(@Nullable Priority priority) {
        return switch (this) {
            case NONE -> priority == null;
            case ANY -> priority != null;
            default -> priority != null && this == of(priority);
        };
    }
}
