package org.peertoolkit.rules.rule;

import org.peertoolkit.core.problem.Place;

/**
 * A kind of fact, and what must be true of one.
 *
 * @param kind the kind of fact
 * @param test what must be true of it
 * @param place where the pattern begins
 */
public record FactPattern(FactKind kind, FactTest test, Place place) {}
