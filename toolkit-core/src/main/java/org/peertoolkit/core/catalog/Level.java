package org.peertoolkit.core.catalog;

/**
 * One level of one question, as a respondent sees it.
 *
 * @param level the number, from 1
 * @param label the level's name on the scale, for example {@code Beginning}
 * @param text what can be seen in an organization that is at this level of this question
 */
public record Level(int level, String label, String text) {}
