package org.peertoolkit.rules.fact;

/**
 * Respondents of one organization differ on a question.
 *
 * @param question the question's id
 * @param spread how many levels lie between the lowest and the highest answer
 */
public record Disagreement(String question, int spread) {}
