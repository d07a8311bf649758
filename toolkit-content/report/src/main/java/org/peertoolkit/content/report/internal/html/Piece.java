package org.peertoolkit.content.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.internal.Characters;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Language.Direction;

/**
 * Words on one line that look the same.
 *
 * @param newLine whether a new line begins before them
 * @param kind the element that they stand in: {@code web}, {@code here}, {@code code}, {@code strong}, {@code em}, {@code both},
 *     {@code bdi} where only their direction matters, or {@code plain}
 * @param address where they lead, or empty
 * @param lang their language, or null for that of the page
 * @param dir which way they are written, or null where nothing in them is written the other way
 */
public record Piece(
        boolean newLine,
        String kind,
        String words,
        String address,
        @Nullable String lang,
        @Nullable String dir) {

    /** The pieces of a text on a page in some language. */
    static List<Piece> of(Text text, Language page) {
        List<Piece> pieces = new ArrayList<>();
        for (Inline inline : text.pieces()) {
            boolean newLine = false;
            for (String line : Characters.lines(inline.words())) {
                pieces.add(piece(inline, line, newLine, page));
                newLine = true;
            }
        }
        return pieces;
    }

    private static Piece piece(Inline inline, String line, boolean newLine, Language page) {
        Language tongue = inline.language();
        String lang = tongue == null || tongue.equals(page) ? null : tongue.tag();
        Direction way = tongue == null ? Characters.direction(line, page.direction()) : tongue.direction();
        boolean turned = way != page.direction() || Characters.against(line, page.direction());
        String dir = turned ? dir(way) : null;
        String kind = kind(inline);
        String address = "";
        if (inline instanceof Inline.WebLink link) {
            address = link.address().toASCIIString();
        } else if (inline instanceof Inline.CrossReference reference) {
            address = "#" + reference.anchor();
        }
        return new Piece(
                newLine,
                kind.equals("plain") && (lang != null || dir != null) ? "bdi" : kind,
                line,
                address,
                lang,
                dir);
    }

    static String dir(Direction way) {
        return way == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }

    private static String kind(Inline inline) {
        if (inline instanceof Inline.Run run) {
            Set<Inline.Style> styles = run.styles();
            boolean strong = styles.contains(Inline.Style.STRONG);
            boolean emphasis = styles.contains(Inline.Style.EMPHASIS);
            if (styles.contains(Inline.Style.CODE)) {
                return "code";
            }
            return strong ? emphasis ? "both" : "strong" : emphasis ? "em" : "plain";
        }
        return inline instanceof Inline.WebLink ? "web" : "here";
    }
}
