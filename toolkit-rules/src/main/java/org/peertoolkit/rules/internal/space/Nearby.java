package org.peertoolkit.rules.internal.space;

/**
 * Answers that differ as little as can be from others.
 *
 * @param point the answers
 * @param changes in how many questions they differ
 */
public record Nearby(Point point, int changes) {}
