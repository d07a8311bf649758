package org.peertoolkit.examples.web.service;

/** Something cannot be done as things stand, and the person who tried can be told why. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** @param why the reason, which the page puts into words */
    public Refused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why something cannot be done. */
    public enum Why {
        /** Answering has ended. */
        CLOSED,
        /** The answers are handed in, and have to be taken back first. */
        SUBMITTED,
        /** Answering still goes on. */
        STILL_OPEN,
        /** The last assessment is not finished yet. */
        NOT_FINISHED,
        /** More people than anybody invites have begun to answer. */
        FULL,
        /** There is no such thing any more. */
        GONE
    }
}
