package org.peertoolkit.core.progress;

import java.math.BigInteger;

/**
 * A number of points on the scale of a domain score, kept exact, so that the parts of a change add up to it.
 *
 * @param numerator the upper part of the fraction in lowest terms
 * @param denominator the lower part; above 0
 */
public record Points(BigInteger numerator, BigInteger denominator) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = of(0, 1);

    /**
     * @throws ArithmeticException if the denominator is 0
     */
    public Points {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot have 0 below the line.");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger sign = common.multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(sign);
        denominator = denominator.divide(sign);
    }

    /** A fraction. */
    public static Points of(long numerator, long denominator) {
        return new Points(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Points plus(Points other) {
        return new Points(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Points minus(Points other) {
        return plus(new Points(other.numerator.negate(), other.denominator));
    }

    /** So many parts of it, for example a mean of its sum. */
    public Points dividedBy(long parts) {
        return new Points(numerator, denominator.multiply(BigInteger.valueOf(parts)));
    }

    /** Whether it is neither above nor below 0. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The whole number that is not above it. */
    public int floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[0].intValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    /** Rounded half up, as domain scores are. */
    public int rounded() {
        return plus(of(1, 2)).floor();
    }

    /** By size. */
    @Override
    public int compareTo(Points other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 25/6}, or {@code 4} for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
