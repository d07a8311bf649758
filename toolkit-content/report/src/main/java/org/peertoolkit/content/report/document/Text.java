package org.peertoolkit.content.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Language;

/**
 * A stretch of text: pieces in reading order. Whoever reads it sees the pieces beside each other without a gap, so spaces stand
 * inside the pieces. A line feed within a piece begins a new line.
 *
 * @param pieces the pieces; empty for a text that says nothing, such as an empty cell
 */
public record Text(List<Inline> pieces) {

    /** A text that says nothing. */
    public static final Text EMPTY = new Text(List.of());

    public Text {
        pieces = List.copyOf(pieces);
    }

    /** Plain words in the language of the document; {@link #EMPTY} when there are none. */
    public static Text of(String words) {
        return words.isEmpty() ? EMPTY : new Text(List.of(Inline.Run.of(words)));
    }

    /** Plain words in a language of their own. */
    public static Text in(Language language, String words) {
        return new Text(List.of(Inline.Run.of(words).in(language)));
    }

    /** Words that stand out. */
    public static Text strong(String words) {
        return new Text(List.of(Inline.Run.of(words).strong()));
    }

    public static Text of(Inline... pieces) {
        return new Text(Arrays.asList(pieces));
    }

    /** This text, and another right behind it. */
    public Text and(Text more) {
        return joined(List.of(this, more));
    }

    /** This text, and plain words right behind it. */
    public Text and(String more) {
        return and(of(more));
    }

    /** Several texts, one right behind the other. */
    public static Text joined(Collection<Text> texts) {
        List<Inline> all = new ArrayList<>();
        texts.forEach(text -> all.addAll(text.pieces()));
        return new Text(all);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The words alone, without how they look and where they lead. */
    public String plain() {
        return pieces.stream().map(Inline::words).collect(Collectors.joining());
    }

    /** The words alone, for people. */
    @Override
    public String toString() {
        return plain();
    }
}
