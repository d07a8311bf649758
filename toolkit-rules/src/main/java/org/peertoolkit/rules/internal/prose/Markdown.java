package org.peertoolkit.rules.internal.prose;

/** Texts of others inside Markdown: shown letter by letter, never taken for a sign of Markdown. */
final class Markdown {

    private static final String SIGNS = "\\`*_[]<>#|~";

    private Markdown() {}

    /** A text on one line; it must not stand at the beginning of a line, where more signs have a meaning. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                safe.append(safe.length() > 0 && safe.charAt(safe.length() - 1) == ' ' ? "" : " ");
            } else if (c == '&') {
                safe.append("&amp;");
            } else {
                safe.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** A text on one line that ends like a sentence. */
    static String sentence(String text) {
        String safe = text(text);
        return safe.matches("(?s).*[.!?]") ? safe : safe + ".";
    }
}
