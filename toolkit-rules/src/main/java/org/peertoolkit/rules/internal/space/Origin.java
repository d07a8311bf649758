package org.peertoolkit.rules.internal.space;

import org.jspecify.annotations.Nullable;

/** What was answered before something is to change; nothing, where the fewest answers at all are looked for. */
final class Origin {

    /** Nothing was answered. */
    static final Origin NOTHING = new Origin(null);

    private final @Nullable Point point;

    private Origin(@Nullable Point point) {
        this.point = point;
    }

    /** Some answers, whose profile is to stay. */
    static Origin of(Point point) {
        return new Origin(point);
    }

    /** The state that was said of a question, or -1 when nothing was. */
    int said(int question) {
        return point == null ? -1 : point.said(question);
    }

    /** Whether it was a quick check. */
    boolean isQuick() {
        return point != null && point.isQuick();
    }

    boolean isSilentOn(int question) {
        return said(question) < 0;
    }

    boolean saysOn(int question, int state) {
        return said(question) == state;
    }

    /** The level that a question had, or 0 when it had none. */
    int levelOn(int question) {
        return States.isLevel(said(question)) ? States.levelOf(said(question)) : 0;
    }

    /** What of a mask may be said about the organization: only what was said before, where something was. */
    long profile(int variable, long mask) {
        return point == null ? mask : mask & States.bit(point.said(variable));
    }
}
