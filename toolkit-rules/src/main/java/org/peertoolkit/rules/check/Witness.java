package org.peertoolkit.rules.check;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.response.Responses;

/**
 * Answers that show a finding: the fewest that do, and none that cannot be given.
 *
 * @param responses the answers
 * @param shows what can be seen on them, a sentence
 * @param changed the same answers with one level raised, where a finding is about the difference; otherwise null
 */
public record Witness(
        Responses responses, String shows, @Nullable Responses changed) {

    /** Answers that show a finding by themselves. */
    public static Witness of(Responses responses, String shows) {
        return new Witness(responses, shows, null);
    }
}
