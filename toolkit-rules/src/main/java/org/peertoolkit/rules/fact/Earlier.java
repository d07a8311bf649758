package org.peertoolkit.rules.fact;

/**
 * A question was answered with a level in the assessment before this one.
 *
 * @param question the question's id
 * @param level the level then
 */
public record Earlier(String question, int level) {}
