package org.peertoolkit.core.json;

import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in plain words why text is not JSON. The library that reads it says so too, in words for programmers; so only the
 * place is taken from it, and what stands there.
 */
final class BrokenJson {

    private static final String CODE = "broken-json";
    private static final String CURLY_QUOTES = "“”„‟‘’‚'`´«»";

    private BrokenJson() {}

    /**
     * @param depth how many brackets were open
     */
    static Problem problem(JacksonException broken, String text, TokenStreamLocation at, Place place, int depth) {
        if (broken instanceof StreamConstraintsException) {
            return depth >= JsonText.DEEPEST
                    ? Problem.of(
                            "too-deep",
                            place,
                            "",
                            "more than %s brackets are open here.".formatted(JsonText.DEEPEST),
                            "Check that this is the right file.")
                    : Problem.of(
                            "too-long",
                            place,
                            "",
                            "a name, number or text here is far too long.",
                            "Check that this is the right file.");
        }
        if (broken instanceof UnexpectedEndOfInputException) {
            return Problem.of(
                    CODE,
                    place,
                    "",
                    "the text ends too early.",
                    "Add what is missing at the end: a quote, a ] or a }. Part of the file may be lost.");
        }
        int offset = (int) at.getCharOffset();
        return offset < 0 || offset >= text.length()
                ? Problem.of(CODE, place, "", "something cannot stand here.", remedy())
                : at(text, offset, place);
    }

    private static Problem at(String text, int offset, Place place) {
        int character = text.codePointAt(offset);
        if (character < ' ') {
            return Problem.of(
                    CODE,
                    place,
                    "",
                    "there is a line break, a tab or another control character inside a text.",
                    "Write \\n for a line break and \\t for a tab.");
        }
        if (CURLY_QUOTES.indexOf(character) >= 0) {
            return Problem.of(
                    CODE,
                    place,
                    "",
                    "%s is not a straight double quote.".formatted(Character.toString(character)),
                    "Use straight double quotes: \"like this\".");
        }
        return Problem.of(
                CODE, place, "", "%s cannot stand here.".formatted(Problem.quoted(word(text, offset))), remedy());
    }

    /** The whole word that a place is in, or the one character there where it is in none. */
    private static String word(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Character.isLetterOrDigit(text.charAt(offset))
                ? text.substring(start, end)
                : Character.toString(text.codePointAt(offset));
    }

    private static String remedy() {
        return "Look for a comma, quote or bracket that is missing or too many, here or just before.";
    }
}
