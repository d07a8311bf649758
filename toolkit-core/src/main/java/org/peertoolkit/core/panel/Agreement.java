package org.peertoolkit.core.panel;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far several raters of one thing agree: the index r<sub>wg</sub> of James, Demaree and Wolf (1984), as a percent.
 *
 * <p>It is 1 − s² ÷ σ². Here s² is the variance of the levels that were given (with n − 1), and σ² the variance to be
 * expected if all levels were chosen equally often by chance, (A² − 1) ÷ 12 for A levels. So 100 means that all gave the
 * same level, and 0 that they are as far apart as by chance. Being further apart than by chance would be below 0 and is
 * shown as 0, as is usual. It is worked out exactly and rounded half up to a whole percent. It is a description: with few
 * raters it says little, and no value of it is a cut-off here.
 *
 * <p>L. R. James, R. G. Demaree and G. Wolf: Estimating within-group interrater reliability with and without response bias.
 * Journal of Applied Psychology 69 (1984), 85–98.
 */
public final class Agreement {

    private Agreement() {}

    /**
     * The index, from 0 to 100, or null when fewer than two gave a level.
     *
     * @param levels how many gave each level, the lowest level first; at least two levels
     */
    public static @Nullable Integer percent(List<Integer> levels) {
        long raters = 0;
        long sum = 0;
        long squares = 0;
        for (int step = 0; step < levels.size(); step++) {
            long count = levels.get(step);
            raters += count;
            sum += count * step;
            squares += count * step * step;
        }
        if (raters < 2) {
            return null;
        }
        long scale = levels.size();
        BigInteger spread = BigInteger.valueOf(12)
                .multiply(BigInteger.valueOf(raters)
                        .multiply(BigInteger.valueOf(squares))
                        .subtract(BigInteger.valueOf(sum).pow(2)));
        BigInteger chance = BigInteger.valueOf(raters)
                .multiply(BigInteger.valueOf(raters - 1))
                .multiply(BigInteger.valueOf(scale * scale - 1));
        return chance.subtract(spread)
                .max(BigInteger.ZERO)
                .multiply(BigInteger.valueOf(200))
                .add(chance)
                .divide(chance.shiftLeft(1))
                .intValueExact();
    }
}
