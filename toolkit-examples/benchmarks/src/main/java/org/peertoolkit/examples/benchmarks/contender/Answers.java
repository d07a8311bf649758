package org.peertoolkit.examples.benchmarks.contender;

import org.peertoolkit.core.recommendation.Evidence;

/**
 * Answers, as our engines take them and as plain numbers.
 *
 * @param evidence as our engines take them
 * @param levels by question, in catalog order; 0 where there is no level
 * @param percents by domain, in catalog order; -1 where there is no score
 */
public record Answers(Evidence evidence, int[] levels, int[] percents) {}
