package org.peertoolkit.content.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.pdf.internal.file.Book;
import org.peertoolkit.content.report.pdf.internal.file.Owner;
import org.peertoolkit.content.report.pdf.internal.file.Tag;
import org.peertoolkit.content.report.pdf.internal.text.Line;
import org.peertoolkit.content.report.pdf.internal.text.Look;
import org.peertoolkit.content.report.pdf.internal.text.Piece;
import org.peertoolkit.content.report.pdf.internal.text.Typesetter;
import org.peertoolkit.core.catalog.Language;

/** What everything in one document is set with. */
final class Setting {

    static final double BODY = 10;

    final Document document;
    final Book book;
    final Typesetter typesetter;
    final Palette palette;
    final boolean fromTheRight;

    Setting(Document document, Book book, Typesetter typesetter) {
        this.document = document;
        this.book = book;
        this.typesetter = typesetter;
        this.palette = Palette.of(document.brand());
        this.fromTheRight = document.language().direction() == Language.Direction.RIGHT_TO_LEFT;
    }

    Look body() {
        return new Look(BODY, false, false, Palette.TEXT);
    }

    Look small() {
        return new Look(8.5, false, false, Palette.MUTED);
    }

    /** Lines of a text that belong to a tag. A text all in one other language makes its tag be in that language. */
    Paragraph paragraph(Text text, Tag tag, Look look, Span span) {
        Language language = commonLanguage(text);
        if (!language.equals(document.language())) {
            tag.in(language.tag());
        }
        List<Piece> pieces = pieces(text, tag, look, language);
        List<Line> lines = typesetter.lines(pieces, look, language, span.width());
        return new Paragraph(lines, span, language.direction() == Language.Direction.RIGHT_TO_LEFT);
    }

    /** Lines of plain words that belong to no tag. */
    List<Line> loose(String words, Look look, double width) {
        Piece piece = new Piece(words, look, document.language(), false, Owner.of(book.root()));
        return typesetter.lines(List.of(piece), look, document.language(), width);
    }

    /** The width of the widest word of a text. */
    double widestWord(Text text, Look look) {
        Language language = commonLanguage(text);
        return typesetter.widestWord(pieces(text, Tag.document(), look, language), look, language);
    }

    private Language commonLanguage(Text text) {
        Set<Language> languages = new java.util.LinkedHashSet<>();
        for (Inline piece : text.pieces()) {
            if (!piece.words().isBlank()) {
                languages.add(languageOf(piece));
            }
        }
        return languages.size() == 1 ? languages.iterator().next() : document.language();
    }

    private Language languageOf(Inline piece) {
        Language own = piece.language();
        return own == null ? document.language() : own;
    }

    private List<Piece> pieces(Text text, Tag tag, Look look, Language around) {
        List<Piece> pieces = new ArrayList<>();
        Owner plain = Owner.of(tag);
        for (Inline inline : text.pieces()) {
            Language language = languageOf(inline);
            boolean foreign = !language.equals(around);
            String named = foreign && !inline.words().isBlank() ? language.tag() : null;
            pieces.add(
                    new Piece(inline.words(), look(inline, look), language, foreign, owner(inline, tag, plain, named)));
        }
        return pieces;
    }

    private Look look(Inline inline, Look look) {
        if (!(inline instanceof Inline.Run run)) {
            return look.in(palette.accent());
        }
        Look styled = look;
        if (run.styles().contains(Inline.Style.STRONG)) {
            styled = styled.stronger();
        }
        if (run.styles().contains(Inline.Style.EMPHASIS)) {
            styled = styled.leaning();
        }
        return run.styles().contains(Inline.Style.CODE) ? styled.in(Palette.MUTED) : styled;
    }

    private static Owner owner(Inline inline, Tag tag, Owner plain, @Nullable String language) {
        String words = inline.words().strip();
        if (inline instanceof Inline.WebLink link && !words.isEmpty()) {
            String address = link.address().toASCIIString();
            String said = words.equals(address) ? words : words + " (" + address + ")";
            return Owner.link(tag, language, new Owner.Target(address, "", said));
        }
        if (inline instanceof Inline.CrossReference reference && !words.isEmpty()) {
            return Owner.link(tag, language, new Owner.Target("", reference.anchor(), words));
        }
        if (inline instanceof Inline.Run run && run.styles().contains(Inline.Style.CODE)) {
            return Owner.within(tag, "Code", language);
        }
        return language == null ? plain : Owner.within(tag, "Span", language);
    }
}
