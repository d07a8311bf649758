package org.peertoolkit.content.report.pdf.internal.font;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Lists of the fonts in a jar: one family a line, with its name, its regular and its bold file, parted by semicolons. */
public final class FontList {

    private static final String OWN = "/org/peertoolkit/content/report/pdf/fonts/";
    /** Where jars with more fonts have their list. */
    private static final String OTHERS = "META-INF/peer-toolkit/fonts.list";

    private static final String EMOJI = "Noto Emoji";

    private FontList() {}

    /** The fonts that every report can use. */
    public static List<Family> own() {
        URL list = FontList.class.getResource(OWN + "fonts.list");
        if (list == null) {
            throw new IllegalStateException("The jar of the PDF writer is not complete: it has no fonts.");
        }
        return families(list);
    }

    /** Pictures of faces and things in one colour, for which all other fonts are asked first. */
    public static Family emoji() {
        return new Family(EMOJI, () -> read(OWN + "NotoEmoji-Regular.ttf"), null);
    }

    /** The fonts of the optional jars on the class path, in the order of their names. */
    public static List<Family> others() {
        List<Family> families = new ArrayList<>();
        try {
            for (URL list : Collections.list(FontList.class.getClassLoader().getResources(OTHERS))) {
                families.addAll(families(list));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        families.sort(Comparator.comparing(Family::name));
        return families;
    }

    private static List<Family> families(URL list) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> family(line.split("\\s*;\\s*")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Family family(String[] parts) {
        return new Family(parts[0], () -> read(absolute(parts[1])), () -> read(absolute(parts[2])));
    }

    private static String absolute(String resource) {
        return resource.startsWith("/") ? resource : OWN + resource;
    }

    private static Face read(String resource) {
        try (InputStream in = FontList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The font \"%s\" is in a list, but not in its jar.".formatted(resource));
            }
            return Face.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableFont e) {
            throw new IllegalStateException(
                    "The font \"%s\" cannot be used, because %s.".formatted(resource, e.getMessage()), e);
        }
    }
}
