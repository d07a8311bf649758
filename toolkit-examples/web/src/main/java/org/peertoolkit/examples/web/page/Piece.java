package org.peertoolkit.examples.web.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Language.Direction;

/**
 * A piece of a text of the reports, as a page shows it.
 *
 * @param kind {@code plain}, {@code bdi} where only language or direction matter, {@code strong}, {@code em}, {@code code},
 *     {@code link}, or {@code here} for what leads to another place on the page
 * @param words what it says
 * @param address where it leads, or null
 * @param lang its language where it is not that of the page, or null
 * @param dir {@code auto} where something in it is written the other way, or null
 */
public record Piece(
        String kind,
        String words,
        @Nullable String address,
        @Nullable String lang,
        @Nullable String dir) {

    /** The pieces of a text on a page in some language. */
    public static List<Piece> of(Text text, Language page) {
        List<Piece> pieces = new ArrayList<>();
        for (Inline inline : text.pieces()) {
            Language own = inline.language();
            String lang = own == null || own.equals(page) ? null : own.tag();
            String dir = turns(inline.words(), page) ? "auto" : null;
            String kind = kind(inline);
            boolean marked = kind.equals("plain") && (lang != null || dir != null);
            pieces.add(new Piece(marked ? "bdi" : kind, inline.words(), address(inline), lang, dir));
        }
        return pieces;
    }

    private static boolean turns(String words, Language page) {
        boolean right = page.direction() == Direction.RIGHT_TO_LEFT;
        Bidi runs = new Bidi(words, right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        return runs.isMixed() || runs.isLeftToRight() == right;
    }

    private static @Nullable String address(Inline inline) {
        if (inline instanceof Inline.WebLink link) {
            return link.address().toASCIIString();
        }
        return inline instanceof Inline.CrossReference reference ? "#" + reference.anchor() : null;
    }

    private static String kind(Inline inline) {
        if (inline instanceof Inline.Run run) {
            Set<Inline.Style> styles = run.styles();
            if (styles.contains(Inline.Style.CODE)) {
                return "code";
            }
            return styles.contains(Inline.Style.STRONG)
                    ? "strong"
                    : styles.contains(Inline.Style.EMPHASIS) ? "em" : "plain";
        }
        return inline instanceof Inline.WebLink ? "link" : "here";
    }
}
