package org.peertoolkit.rules.fact;

/**
 * A question was answered with a level.
 *
 * @param question the question's id
 * @param level the level, from 1, the lowest
 */
public record Answer(String question, int level) {}
