package org.peertoolkit.content.report.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peertoolkit.content.report.pdf.internal.font.Family;
import org.peertoolkit.content.report.pdf.internal.font.FontFolder;
import org.peertoolkit.content.report.pdf.internal.font.FontList;

/**
 * The fonts that reports are set in. Each is read once, when it is first needed, and then shared by all documents and threads.
 *
 * <p>The language of the words decides first: Urdu stands in Noto Nastaliq Urdu, Chinese in the font with {@code SC} or
 * {@code TC} in its name, Japanese in {@code JP}, Korean in {@code KR}, and every other language in the font that is named after its
 * script. What that font lacks is taken from the first that has it: the bundled ones, then those of the folders, then those
 * of optional jars, then Noto Emoji.
 *
 * <p>Ready are Latin, Cyrillic and Greek (Noto Sans), Arabic (Noto Sans Arabic, Noto Nastaliq Urdu), Bengali (Noto Sans Bengali) and
 * emoji in one colour. For Simplified Chinese put the jar {@code toolkit-report-fonts-cjk} on the class path. For any other
 * script, {@linkplain #and(Path) name a folder} with its font:
 *
 * <pre>{@code
 * ReportWriter writer = PdfWriter.with(Fonts.bundled().and(Path.of("fonts")));
 * }</pre>
 *
 * <p>The fonts are read by the JDK's own {@code java.awt.Font}, so a JDK for servers needs its usual companions freetype and
 * fontconfig.
 */
public final class Fonts {

    private static final class Bundled {
        private static final List<Family> OWN = FontList.own();
        private static final List<Family> OTHERS = FontList.others();
        private static final Family EMOJI = FontList.emoji();
        private static final Fonts ALONE = new Fonts(List.of());
    }

    private final List<Family> added;

    private Fonts(List<Family> added) {
        this.added = List.copyOf(added);
    }

    /** The fonts of this jar and of optional jars on the class path. */
    public static Fonts bundled() {
        return Bundled.ALONE;
    }

    /**
     * These fonts, and those of all files in a folder whose names end in {@code .ttf}. The files are read now, and not watched.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if there is no such folder, none of its files is a font, or one of
     *     them cannot be used
     */
    public Fonts and(Path folder) {
        List<Family> all = new ArrayList<>(added);
        all.addAll(FontFolder.families(folder));
        return new Fonts(all);
    }

    /** The names of the families, in the order in which they are asked for a character. */
    public List<String> names() {
        return families().stream().map(Family::name).toList();
    }

    List<Family> families() {
        return Stream.of(Bundled.OWN, added, Bundled.OTHERS, List.of(Bundled.EMOJI))
                .flatMap(List::stream)
                .toList();
    }

    /** The names of the families, for people. */
    @Override
    public String toString() {
        return names().stream().collect(Collectors.joining(", "));
    }
}
