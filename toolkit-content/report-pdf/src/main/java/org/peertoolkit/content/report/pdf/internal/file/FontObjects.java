package org.peertoolkit.content.report.pdf.internal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.peertoolkit.content.report.pdf.internal.font.Face;
import org.peertoolkit.content.report.pdf.internal.font.Subset;

/** Writes fonts: only the glyphs that are used, how wide they are, and which characters they stand for. */
final class FontObjects {

    /** So many entries a section of a map of characters may have. */
    private static final int SECTION = 100;

    private static final int SYMBOLIC = 4;

    private final Objects objects;

    FontObjects(Objects objects) {
        this.objects = objects;
    }

    COSDictionary all(Collection<FontUse> uses) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (FontUse use : uses) {
            fonts.setItem(use.name, font(use));
        }
        return fonts;
    }

    private COSDictionary font(FontUse use) throws IOException {
        SortedMap<Integer, String> meanings = use.meanings();
        Subset subset = use.face.subset(meanings.keySet());
        String name = prefix(meanings) + "+" + use.face.postScriptName();
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, Objects.array(descendant(use.face, meanings, subset, name)));
        font.setItem(COSName.TO_UNICODE, objects.stream(characters(meanings)));
        return font;
    }

    /** Six letters that differ where the glyphs differ, as the names of parts of fonts must have. */
    private static String prefix(SortedMap<Integer, String> meanings) {
        int hash = meanings.keySet().hashCode();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = hash / 26 + 7919 * i;
        }
        return letters.toString();
    }

    private COSDictionary descendant(Face face, SortedMap<Integer, String> meanings, Subset subset, String name)
            throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        COSDictionary system = Objects.direct();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.W, widths(face, meanings.keySet()));
        font.setItem(COSName.FONT_DESC, descriptor(face, subset, name));
        int last = subset.numbers().lastKey();
        byte[] map = new byte[2 * (last + 1)];
        subset.numbers().forEach((old, number) -> {
            map[2 * old] = (byte) (number >> 8);
            map[2 * old + 1] = (byte) (int) number;
        });
        font.setItem(COSName.CID_TO_GID_MAP, objects.stream(map));
        return font;
    }

    private static COSArray widths(Face face, Set<Integer> glyphs) {
        COSArray widths = new COSArray();
        COSArray row = new COSArray();
        int next = -1;
        for (int glyph : glyphs) {
            if (glyph != next) {
                row = new COSArray();
                widths.add(COSInteger.get(glyph));
                widths.add(row);
            }
            row.add(COSInteger.get(face.advance(glyph)));
            next = glyph + 1;
        }
        return widths;
    }

    private COSDictionary descriptor(Face face, Subset subset, String name) throws IOException {
        byte[] file = subset.file();
        COSStream stream = objects.stream(file);
        stream.setInt(COSName.LENGTH1, file.length);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(
                COSName.FONT_BBOX,
                Objects.numbers(
                        face.metric("head", 36),
                        face.metric("head", 38),
                        face.metric("head", 40),
                        face.metric("head", 42)));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, face.metric("hhea", 4));
        descriptor.setInt(COSName.DESCENT, face.metric("hhea", 6));
        descriptor.setInt(COSName.CAP_HEIGHT, 714);
        descriptor.setInt(COSName.STEM_V, face.weight() / 5);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private static byte[] characters(Map<Integer, String> meanings) {
        Operators map = new Operators();
        map.raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.raw("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
        map.raw("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.raw("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, String>> entries = new ArrayList<>(meanings.entrySet());
        for (int start = 0; start < entries.size(); start += SECTION) {
            List<Map.Entry<Integer, String>> section =
                    entries.subList(start, Math.min(entries.size(), start + SECTION));
            map.number(section.size()).raw(" beginbfchar\n");
            for (Map.Entry<Integer, String> entry : section) {
                map.raw("<").hex(entry.getKey()).raw("> <");
                entry.getValue().chars().forEach(map::hex);
                map.raw(">\n");
            }
            map.raw("endbfchar\n");
        }
        map.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
