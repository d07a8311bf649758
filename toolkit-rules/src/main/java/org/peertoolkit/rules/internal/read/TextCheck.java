package org.peertoolkit.rules.internal.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The first look at a file: whether it is plain text of a sensible size, without characters that an eye cannot see or that
 * different programs read differently.
 */
final class TextCheck {

    /** Some hundred times what a domain needs. */
    static final int MOST_BYTES = 1024 * 1024;

    private TextCheck() {}

    /**
     * The text of a file. Characters that cannot stay are reported and replaced by spaces, so that the rest can be looked
     * at; a file that is too large or no text at all gives an empty text.
     */
    static Findings read(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(file);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String decoded = out.flip().toString().replace("\r\n", "\n");
        if (result.isError()) {
            return notUtf8(file, decoded);
        }
        return characters(file, decoded);
    }

    static Findings tooLarge(String file) {
        return refused(
                file,
                "",
                "file-too-large",
                "the file is larger than 1 MB.",
                "Keep the rules of one subject in one file, and split a longer one.");
    }

    static Findings unreadable(String file) {
        return refused(
                file,
                "",
                "unreadable-file",
                "the file cannot be read.",
                "Make sure that it is a file, and that you may open it.");
    }

    private static Findings notUtf8(String file, String before) {
        return refused(
                file,
                before,
                "not-utf-8",
                "the file is not saved as UTF-8 text: the character here cannot be read.",
                "Save it again with the encoding UTF-8.");
    }

    private static Findings refused(String file, String before, String code, String what, String remedy) {
        Findings findings = new Findings(new RuleText(file, before));
        findings.addFault(before.length(), code, what, remedy);
        return findings.on(new RuleText(file, ""));
    }

    private static Findings characters(String file, String decoded) {
        StringBuilder clean = new StringBuilder(decoded);
        Findings found = new Findings(new RuleText(file, decoded));
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            boolean escape = c == '\\' && i + 1 < decoded.length() && decoded.charAt(i + 1) == 'u';
            if (escape) {
                found.addFault(
                        i,
                        "disguised-character",
                        "\"%s\" is a character in disguise."
                                .formatted(decoded.substring(i, Math.min(i + 6, decoded.length()))),
                        "Write the character itself.");
                clean.setCharAt(i, ' ');
            } else if (!mayStay(c)) {
                hidden(decoded, i, found);
                clean.setCharAt(i, ' ');
            }
        }
        return found.on(new RuleText(file, clean.toString()));
    }

    private static void hidden(String text, int offset, Findings found) {
        char c = text.charAt(offset);
        if (offset == 0 && c == '\uFEFF') {
            found.addFault(
                    offset,
                    "byte-order-mark",
                    "the file begins with an invisible mark (a byte order mark).",
                    "Save it as \"UTF-8\", not as \"UTF-8 with BOM\".");
        } else if (Character.isHighSurrogate(c)) {
            found.addFault(
                    offset,
                    "strange-character",
                    "the character U+%X cannot stand in a rule file.".formatted(text.codePointAt(offset)),
                    "Use letters, digits and ordinary signs.");
        } else if (!Character.isLowSurrogate(c)) {
            found.addFault(
                    offset,
                    "hidden-character",
                    "an invisible character (U+%04X) stands here.".formatted((int) c),
                    "Delete it, or type the line again.");
        }
    }

    private static boolean mayStay(char c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
