package org.peertoolkit.rules.internal.read;

import java.util.Arrays;
import org.peertoolkit.core.problem.Place;

/** The text of one rule file, with line feeds as line ends, and where in the file each character stands. */
final class RuleText {

    private final String file;
    private final String text;
    private final int[] lineStarts;

    RuleText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The line of an offset, counted from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Place place(int offset) {
        int line = line(offset);
        return new Place(file, line, offset - lineStarts[line - 1] + 1);
    }

    /** The offset of a line (from 1) and a column (from 0), as Drools counts them; the nearest one where there is none. */
    int offset(int line, int column) {
        int start = lineStarts[Math.min(Math.max(line, 1), lineStarts.length) - 1];
        return Math.min(start + Math.max(column, 0), text.length());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }
}
