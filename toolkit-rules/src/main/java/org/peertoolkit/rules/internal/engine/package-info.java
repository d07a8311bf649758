/**
 * How rules are followed: checked rules become Drools' own model in memory, and one whole answer sheet is the only fact.
 *
 * <p>A rule asks whether some fact is there, and everything there can be is known from the catalog. So each pattern is
 * worked out once, for every state of every question, score and choice ({@link Check.Match}); what Drools
 * evaluates then is a look into an array, without strings, reflection or generated code.
 */
@NullMarked
package org.peertoolkit.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
