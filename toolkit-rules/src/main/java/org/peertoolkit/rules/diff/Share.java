package org.peertoolkit.rules.diff;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * In how many of all combinations of answers something is so; exact.
 *
 * @param count in how many
 * @param of how many there are
 */
public record Share(BigInteger count, BigInteger of) {

    /** More than people read as a number. */
    private static final BigInteger READABLE = BigInteger.valueOf(100_000);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Share {
        if (count.signum() < 0 || count.compareTo(of) > 0) {
            throw new IllegalArgumentException("%s of %s is no share.".formatted(count, of));
        }
    }

    /** Whether it is so in no combination. */
    public boolean isNone() {
        return count.signum() == 0;
    }

    /** Whether there are so many combinations that people would rather read the percent alone. */
    public boolean isHuge() {
        return of.compareTo(READABLE) > 0;
    }

    /**
     * For people: {@code 12 of 49 (24.5 %)}; where there are more than 100,000 combinations, the percent alone, with as
     * many digits as it takes. It is never shown as 0 or 100 unless it is.
     */
    @Override
    public String toString() {
        return isHuge() ? percent() : "%s of %s (%s)".formatted(count, of, percent());
    }

    /** The percent alone, as in {@link #toString}. */
    public String percent() {
        if (isNone()) {
            return "0 %";
        }
        if (count.equals(of)) {
            return "100 %";
        }
        BigDecimal exact = new BigDecimal(count.multiply(HUNDRED));
        int digits = 1;
        BigDecimal shown = exact.divide(new BigDecimal(of), digits, RoundingMode.HALF_UP);
        while (shown.signum() == 0 || shown.compareTo(new BigDecimal(HUNDRED)) == 0) {
            digits++;
            shown = exact.divide(new BigDecimal(of), digits, RoundingMode.HALF_UP);
        }
        return shown.toPlainString() + " %";
    }
}
