package org.peertoolkit.content.report.pdf.testkit;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The words of a tagged PDF file in the order of its tags, as a screen reader says them: each block on a line of its own, the
 * words of pictures instead of what they show, and nothing that is only there for the eye.
 */
public final class PdfText {

    private static final Set<String> WITHIN_LINES = Set.of("Span", "Link", "Code", "Lbl");

    private final List<Element> elements = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Set<String> fonts = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();

    private PdfText() {}

    /** Reads a file. */
    public static PdfText of(byte[] pdf) {
        PdfText text = new PdfText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                MarkedPage marked = new MarkedPage(page, ++number);
                text.contents.put(page.getCOSObject(), marked.read());
                text.glyphs.addAll(marked.glyphs());
                for (COSName font : page.getResources().getFontNames()) {
                    text.fonts.add(page.getResources().getFont(font).getName());
                }
            }
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            text.walk(root.getDictionaryObject(COSName.K), null, 0, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text;
    }

    /** All words in reading order, a block a line. */
    public String text() {
        return text.toString().replaceAll("[ \u00A0]*\n+[ \u00A0\n]*", "\n").strip();
    }

    /** All words in reading order, parted by single spaces, whatever kind of space they have. */
    public String words() {
        return text().replaceAll("[\\s\\p{Z}]+", " ");
    }

    /** Every tag in reading order. */
    public List<Element> elements() {
        return List.copyOf(elements);
    }

    /** The words of each tag of a kind, such as {@code H1}, in reading order. */
    public List<String> all(String type) {
        return elements.stream()
                .filter(element -> element.type().equals(type))
                .map(Element::words)
                .toList();
    }

    /** The names of the fonts in the file, in the order of their use. */
    public List<String> fonts() {
        return List.copyOf(fonts);
    }

    /** Every glyph that is drawn, in the order of drawing. */
    public List<Glyph> glyphs() {
        return List.copyOf(glyphs);
    }

    private void walk(COSBase kid, COSDictionary page, int depth, String language) {
        if (kid instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                walk(kids.getObject(i), page, depth, language);
            }
        } else if (kid instanceof COSInteger number) {
            text.append(contents.get(page).getOrDefault(number.intValue(), ""));
        } else if (kid instanceof COSDictionary dictionary) {
            String type = dictionary.getNameAsString(COSName.TYPE, "");
            if (type.equals("MCR")) {
                text.append(contents.get(dictionary.getCOSDictionary(COSName.PG))
                        .getOrDefault(dictionary.getInt(COSName.MCID), ""));
            } else if (!type.equals("OBJR")) {
                element(dictionary, page, depth, language);
            }
        }
    }

    private void element(COSDictionary element, COSDictionary page, int depth, String around) {
        String type = element.getNameAsString(COSName.S);
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        String language = element.getString(COSName.LANG, around);
        boolean block = !WITHIN_LINES.contains(type);
        text.append(block ? "\n" : "");
        int start = text.length();
        int at = elements.size();
        elements.add(new Element(type, depth, language, element.getString(COSName.ALT, ""), "", element));
        walk(element.getDictionaryObject(COSName.K), own == null ? page : own, depth + 1, language);
        String words = text.substring(start).replaceAll("\\s+", " ").strip();
        String alternative = element.getString(COSName.ALT, "");
        if (!alternative.isEmpty()) {
            text.setLength(start);
            text.append(alternative);
        }
        elements.set(at, new Element(type, depth, language, alternative, words, element));
        text.append(block ? "\n" : type.equals("Lbl") ? " " : "");
    }

    /**
     * A tag.
     *
     * @param depth how many tags it stands in
     * @param language its own language or that of the nearest around it; empty for the language of the file
     * @param alternative the words for those who do not see it; empty for none
     * @param words all words in it, on one line
     */
    public record Element(
            String type, int depth, String language, String alternative, String words, COSDictionary dictionary) {}

    /**
     * A glyph on a page.
     *
     * @param page counted from 1
     * @param start where its letter begins, from the lower left corner
     * @param end where the next letter begins
     * @param meaning the characters that it stands for; empty when the file does not say
     * @param missing whether the font had no glyph, and drew a box
     */
    public record Glyph(int page, Point2D start, Point2D end, double size, String meaning, boolean missing) {}
}
