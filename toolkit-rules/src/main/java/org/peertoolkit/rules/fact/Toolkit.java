package org.peertoolkit.rules.fact;

/** What a rule speaks to when it holds; the global {@code toolkit} of rule files. */
@FunctionalInterface
public interface Toolkit {

    /**
     * Recommends a practice. Recommending one again adds a reason; the highest priority counts.
     *
     * @param practice the practice's id
     * @param priority how soon
     */
    void recommend(String practice, Priority priority);
}
