package org.peertoolkit.content.report.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peertoolkit.content.report.internal.Characters;
import org.peertoolkit.core.catalog.Language;

/** Lines of text as a terminal shows them: a wide character, as in Chinese, takes two columns, and a combining one none. */
final class Sheet {

    static final int WIDTH = 78;
    private static final int LEAST = 24;
    private static final Pattern ADDRESS = Pattern.compile("\\S*://\\S*\\s*");

    private final StringBuilder lines = new StringBuilder();
    private final BreakIterator breaks;
    private boolean empty = true;

    Sheet(Language language) {
        breaks = BreakIterator.getLineInstance(language.locale());
    }

    /** One empty line, unless there is one or nothing yet. */
    void blank() {
        if (!empty) {
            lines.append('\n');
            empty = true;
        }
    }

    void paragraph(int indent, String words) {
        item(indent, "", words);
    }

    /** A paragraph that begins with a mark; its other lines begin where its words do. */
    void item(int indent, String mark, String words) {
        int start = indent + (mark.isEmpty() ? 0 : width(mark) + 1);
        String lead = " ".repeat(indent) + mark + (mark.isEmpty() ? "" : " ");
        for (String line : wrapped(words, Math.max(LEAST, WIDTH - start))) {
            line(lead + line);
            lead = " ".repeat(start);
        }
    }

    void line(String line) {
        lines.append(line.stripTrailing()).append('\n');
        empty = line.isBlank();
    }

    List<String> wrapped(String words, int width) {
        List<String> wrapped = new ArrayList<>();
        Characters.lines(words).forEach(line -> wrap(line.strip(), width, wrapped));
        return wrapped;
    }

    private void wrap(String line, int width, List<String> to) {
        StringBuilder current = new StringBuilder();
        int taken = 0;
        for (String piece : pieces(line)) {
            if (taken > 0 && taken + width(piece.stripTrailing()) > width) {
                to.add(current.toString().stripTrailing());
                current.setLength(0);
                taken = 0;
            }
            current.append(piece);
            taken += width(piece);
        }
        to.add(current.toString().stripTrailing());
    }

    /** What may stand on a line of its own. An address has places where a line could break, and stays whole. */
    private List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(line);
        int from = 0;
        while (addresses.find()) {
            broken(line.substring(from, addresses.start()), pieces);
            pieces.add(addresses.group());
            from = addresses.end();
        }
        broken(line.substring(from), pieces);
        return pieces;
    }

    private void broken(String words, List<String> to) {
        breaks.setText(words);
        int from = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            to.add(words.substring(from, next));
            from = next;
        }
    }

    /** How many columns some words take. */
    static int width(String words) {
        return words.codePoints().map(Sheet::width).sum();
    }

    private static int width(int character) {
        int type = UCharacter.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    @Override
    public String toString() {
        return lines.toString().stripTrailing() + "\n";
    }
}
