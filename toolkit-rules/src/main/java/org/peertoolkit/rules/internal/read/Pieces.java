package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.peertoolkit.rules.internal.read.Piece.Kind;

/** Cuts a text into pieces. It knows comments and texts in quotation marks, and nothing yet about rules. */
public final class Pieces {

    private static final String CURLY_DOUBLE = "“”„‟«»";
    private static final String CURLY_SINGLE = "‘’‚‛`´";
    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=");

    private final Findings findings;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final BitSet open = new BitSet();
    private int at;

    private Pieces(Findings findings) {
        this.findings = findings;
        this.text = findings.text().text();
    }

    /**
     * The pieces of a text, in order.
     *
     * @param open the offsets of texts and comments that are not closed: what follows them cannot be judged
     */
    record Cut(List<Piece> pieces, BitSet open) {}

    /**
     * The pieces of a text that is already known to be in order.
     *
     * @param text with line feeds as line ends
     */
    public static List<Piece> in(String text) {
        return of(new Findings(new RuleText("text", text))).pieces();
    }

    static Cut of(Findings findings) {
        Pieces cutter = new Pieces(findings);
        while (cutter.at < cutter.text.length()) {
            cutter.next();
        }
        return new Cut(cutter.pieces, cutter.open);
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\n' || c == '\t') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"') {
            quoted("\"");
        } else if (CURLY_DOUBLE.indexOf(c) >= 0) {
            curly(at, '"');
            quoted("\"" + CURLY_DOUBLE);
        } else if (c == '\'' || CURLY_SINGLE.indexOf(c) >= 0) {
            singleQuoted();
        } else if (isLetter(c)) {
            piece(Kind.WORD, run());
        } else if (isDigit(c)) {
            piece(Kind.NUMBER, run());
        } else if (c > ' ' && c < 127) {
            String longSign = LONG_SIGNS.stream()
                    .filter(sign -> text.startsWith(sign, at))
                    .findFirst()
                    .orElse(String.valueOf(c));
            piece(Kind.SIGN, at + longSign.length());
        } else {
            strange(c);
        }
    }

    private void comment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            findings.addFault(
                    at, "comment-not-closed", "the comment that begins here is not closed.", "Close it with \"*/\".");
            open.set(at);
        }
        at = close < 0 ? text.length() : close + 2;
    }

    /** Reads a text up to one of some closing marks on the same line. */
    private void quoted(String closing) {
        int start = at;
        int end = start + 1;
        while (isInLine(end) && closing.indexOf(text.charAt(end)) < 0) {
            end = afterLetter(end);
        }
        if (!isInLine(end)) {
            findings.addFault(
                    start,
                    "text-not-closed",
                    "the text that begins here is not closed on its line.",
                    "Close it with a straight quotation mark (\").");
            open.set(start);
            add(Kind.TEXT, text.substring(start + 1, end), start, end);
            return;
        }
        if (text.charAt(end) != '"') {
            curly(end, '"');
        }
        add(Kind.TEXT, text.substring(start + 1, end), start, end + 1);
    }

    /** Looks at one letter of a text, and says where the next one stands. */
    private int afterLetter(int offset) {
        char c = text.charAt(offset);
        if (c == '\\') {
            findings.addFault(
                    offset,
                    "backslash",
                    "a backslash (\\) stands in a text.",
                    "Leave it out; inside a text, write a single quotation mark (') where you want one.");
            // It would keep a quotation mark after it from closing the text.
            return isInLine(offset + 1) ? offset + 2 : offset + 1;
        }
        if ((CURLY_DOUBLE + CURLY_SINGLE).indexOf(c) >= 0) {
            curly(offset, CURLY_DOUBLE.indexOf(c) >= 0 ? '"' : '\'');
        }
        return offset + 1;
    }

    private void singleQuoted() {
        int start = at;
        int close = start + 1;
        while (isInLine(close) && ("'" + CURLY_SINGLE).indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (!isInLine(close)) {
            strange(text.charAt(start));
            return;
        }
        String inner = text.substring(start + 1, close);
        findings.addFault(
                start,
                "single-quotation-marks",
                "%s stands in single quotation marks.".formatted(Piece.shown(inner)),
                "Use straight double ones: %s.".formatted(Piece.shown(inner)));
        add(Kind.TEXT, inner, start, close + 1);
    }

    private void curly(int offset, char straight) {
        findings.addFault(
                offset,
                "curly-quotation-mark",
                "a curly quotation mark (%s) stands here.".formatted(text.charAt(offset)),
                "Write the straight one (%s).".formatted(straight));
    }

    private void strange(char c) {
        boolean space = Character.getType(c) == Character.SPACE_SEPARATOR;
        findings.addFault(
                at,
                "strange-character",
                space
                        ? "a space of an unusual kind (U+%04X) stands here.".formatted((int) c)
                        : "the character \"%s\" cannot stand here.".formatted(c),
                space
                        ? "Replace it by an ordinary space."
                        : "Outside comments and texts in quotation marks, use only unaccented letters, digits and the"
                                + " signs of the rule language.");
        at++;
    }

    private int run() {
        int end = at;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        boolean decimals = isDigit(text.charAt(at))
                && end + 1 < text.length()
                && text.charAt(end) == '.'
                && isDigit(text.charAt(end + 1));
        if (decimals) {
            end++;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private boolean isInLine(int offset) {
        return offset < text.length() && text.charAt(offset) != '\n';
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void piece(Kind kind, int end) {
        add(kind, text.substring(at, end), at, end);
    }

    private void add(Kind kind, String shown, int start, int end) {
        pieces.add(new Piece(kind, shown, start, end, findings.text().line(start)));
        at = end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
