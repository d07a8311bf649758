package org.peertoolkit.rules.fact;

/**
 * A question was answered with don't know.
 *
 * @param question the question's id
 */
public record DontKnow(String question) {}
