package org.peertoolkit.rules.internal.scenario;

import java.util.function.Function;
import org.peertoolkit.core.problem.Place;

/**
 * Something with one thing in it changed.
 *
 * @param changed what it has become
 * @param place where the change is
 * @param words what was changed, a sentence
 */
record Change<T>(T changed, Place place, String words) {

    /** The same change, seen in the larger thing that this is a part of. */
    <U> Change<U> within(Function<T, U> whole) {
        return new Change<>(whole.apply(changed), place, words);
    }
}
