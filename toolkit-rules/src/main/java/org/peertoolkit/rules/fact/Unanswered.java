package org.peertoolkit.rules.fact;

/**
 * A question was asked and has no answer. A question outside the quick check is not asked in a quick check.
 *
 * @param question the question's id
 */
public record Unanswered(String question) {}
