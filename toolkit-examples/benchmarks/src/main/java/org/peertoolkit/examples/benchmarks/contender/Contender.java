package org.peertoolkit.examples.benchmarks.contender;

import java.util.Set;

/**
 * Something that evaluates rules on answers. Answers are put into its own form first, which is not measured: what is measured
 * begins with answers as it likes them, and ends when it knows every rule that holds.
 */
public interface Contender {

    /** The answers in the form that it likes best, as far as that can be used again. */
    Object input(Answers answers);

    /** Evaluates every rule. Safe for many threads at once. */
    Object evaluate(Object input);

    /** What came out, in one form for all. */
    Set<Advice> advice(Object result);
}
