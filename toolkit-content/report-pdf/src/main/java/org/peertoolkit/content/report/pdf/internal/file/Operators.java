package org.peertoolkit.content.report.pdf.internal.file;

/** Writes the operators of page contents. */
final class Operators {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder text = new StringBuilder();

    /** Adds an operator with the numbers before it. */
    Operators op(String operator, double... numbers) {
        for (double number : numbers) {
            number(number);
            text.append(' ');
        }
        text.append(operator).append('\n');
        return this;
    }

    Operators raw(String words) {
        text.append(words);
        return this;
    }

    /** Adds a number with up to three decimals, and never with an exponent. */
    Operators number(double number) {
        long thousandths = Math.round(number * 1000);
        if (thousandths < 0) {
            text.append('-');
            thousandths = -thousandths;
        }
        text.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest > 0) {
            text.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                text.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                text.append((char) ('0' + rest % 10));
            }
        }
        return this;
    }

    /** Adds a number of two bytes as four digits. */
    Operators hex(int value) {
        text.append(HEX[value >> 12 & 15]).append(HEX[value >> 8 & 15]);
        text.append(HEX[value >> 4 & 15]).append(HEX[value & 15]);
        return this;
    }

    /** Adds characters as a text string in UTF-16. */
    Operators characters(String words) {
        text.append("<FEFF");
        for (int i = 0; i < words.length(); i++) {
            hex(words.charAt(i));
        }
        text.append('>');
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Everything so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
