package org.peertoolkit.rules.testkit;

/**
 * What consistent rules, and the engine that follows them, always keep. {@link RuleLaws} checks each on any responses.
 */
public enum RuleLaw {

    /** Asking again, or asking another engine made from the same rules, gives equal suggestions, reasons included. */
    DETERMINISM("The same answers give the same recommendations"),

    /** The rules backwards, the files backwards, and the rules shuffled give equal suggestions, reasons included. */
    ORDER("The order of rules and files makes no difference"),

    /**
     * Every reason names at least one answer, and only answers, gaps, scores and choices that are there.
     */
    CITATION("Reasons name only what was answered"),

    /**
     * Raising one answer by one level adds no practice whose home domain is the question's domain, and raises the priority
     * of none. A rule that is waived may do both.
     */
    BETTER_NEVER_WORSE("A better answer never leads to more advice"),

    /**
     * Whatever else was answered, an answer in the lower half of its scale leads to at least one practice that serves its
     * question. The lower half of four levels, and of five, is 1 and 2; that of three is 1. Questions can be waived.
     */
    WEAK_ANSWERS_SERVED("Every weak answer is served"),

    /**
     * A rule whose condition cannot hold without a level of a question, or without a score of a domain, stays silent where
     * there is none. No answer, don't know and not applicable are no levels.
     *
     * <p>It is said of conditions, because suggestions alone cannot tell: where there is no answer, a rule that asks that
     * the answer is <em>not</em> high fires rightly, and a rule that asks for a low answer must not.
     */
    NO_ANSWER_IS_NO_LEVEL("No answer is never taken for a level"),

    /**
     * Taking one answer back, or raising it by one level, changes what a rule recommends in other domains only if the rule
     * names a question or the score of the answer's domain.
     *
     * <p>Changes that turn responses into a quick check, or back, are passed over: they change which questions count as
     * asked, everywhere. That questions for other roles count as not applicable does no harm: it depends on the profile,
     * which stays the same, and on the answer to the question itself.
     */
    LOCALITY("An answer reaches other domains only through rules that name its domain"),

    /** Two engines over the same rules recommend the same practices with the same priorities by the same rules. */
    ENGINES_AGREE("Engines over the same rules recommend the same"),

    /** Responses written as JSON are read back equal, and assessing them gives the same JSON byte for byte. */
    JSON_ROUND_TRIP("Responses and assessments stay the same as JSON");

    private final String sentence;

    RuleLaw(String sentence) {
        this.sentence = sentence;
    }

    /** The law as a sentence without its full stop, as failures begin with it. */
    public String sentence() {
        return sentence;
    }
}
