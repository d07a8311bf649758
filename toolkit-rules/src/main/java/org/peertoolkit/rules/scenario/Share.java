package org.peertoolkit.rules.scenario;

/**
 * So many of so many.
 *
 * @param part how many there are
 * @param whole how many there could be
 */
public record Share(int part, int whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%s of %s is no share.".formatted(part, whole));
        }
    }

    public boolean isComplete() {
        return part == whole;
    }

    /** The share in percent, never rounded up: 100 means all, and also that there was nothing to have. */
    public int percent() {
        return whole == 0 ? 100 : (int) (100L * part / whole);
    }

    /** {@code n of n (n %)}, for people. */
    @Override
    public String toString() {
        return "%s of %s (%s %%)".formatted(part, whole, percent());
    }
}
