package org.peertoolkit.core.catalog;

import java.util.List;

/**
 * The conventions that turn answers into a domain score. They are part of the content, so that a pack can choose others.
 *
 * @param minimumAnsweredPercent the share of a domain's applicable questions that must be answered with a level before
 *     the domain gets a score, 0 to 100
 * @param bands the bands, the lowest first; the first begins at 0
 */
public record ScoringConvention(int minimumAnsweredPercent, List<Band> bands) {

    /**
     * @throws IllegalArgumentException if the share is off its range, or the bands are empty, do not begin at 0, or do
     *     not rise
     */
    public ScoringConvention {
        bands = List.copyOf(bands);
        if (minimumAnsweredPercent < 0 || minimumAnsweredPercent > 100) {
            throw new IllegalArgumentException(
                    "The least share answered is %s. Use a number from 0 to 100.".formatted(minimumAnsweredPercent));
        }
        if (bands.isEmpty() || bands.get(0).from() != 0) {
            throw new IllegalArgumentException("The first band begins at 0. Add a band with \"from\" 0.");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from() || bands.get(i).from() > 100) {
                throw new IllegalArgumentException(
                        "Band \"%s\" begins at %s. Each band begins above the one before it, and at most at 100."
                                .formatted(bands.get(i).id(), bands.get(i).from()));
            }
        }
    }

    /** The band that a percent falls into. */
    public Band band(int percent) {
        Band found = bands.get(0);
        for (Band band : bands) {
            if (band.from() <= percent) {
                found = band;
            }
        }
        return found;
    }
}
