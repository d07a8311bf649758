package org.peertoolkit.core.progress;

/** What a change is put down to. */
public enum Cause {
    /** The same questions, in the same words, were answered with other levels. */
    ANSWERS,
    /**
     * The same questions were answered with other levels, and by someone else; so whether the organization changed cannot be
     * told from who answered.
     */
    RESPONDENTS,
    /** Questions were added, removed or put in other words. */
    QUESTIONS,
    /** Other questions have a level: more or fewer were asked, apply, are known or were answered. */
    ANSWERED_QUESTIONS,
    /** The way in which a score is worked out changed. */
    SCORING,
    /** The rules, or the content that they look at, changed. It moves recommendations and never a score. */
    RULES
}
