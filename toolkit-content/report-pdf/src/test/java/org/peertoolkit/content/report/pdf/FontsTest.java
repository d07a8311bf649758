package org.peertoolkit.content.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.content.report.pdf.testkit.Standards;
import org.peertoolkit.core.problem.InvalidInputException;

/** Fonts of this jar, of the optional jar, and of folders. */
class FontsTest {

    private static final String OWN = "/org/peertoolkit/content/report/pdf/fonts/";

    @TempDir
    private Path folder;

    private static byte[] font(String name) throws IOException {
        try (InputStream in = FontsTest.class.getResourceAsStream(OWN + name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void the_fonts_of_this_jar_come_first_and_emoji_last() {
        assertThat(Fonts.bundled().names())
                .containsExactly(
                        "Noto Sans",
                        "Noto Sans Arabic",
                        "Noto Nastaliq Urdu",
                        "Noto Sans Bengali",
                        "Noto Sans SC",
                        "Noto Emoji");
    }

    @Test
    void every_font_comes_with_its_licence() throws IOException {
        for (String font :
                new String[] {"NotoSans", "NotoSansArabic", "NotoNastaliqUrdu", "NotoSansBengali", "NotoEmoji"}) {
            assertThat(font(font + "-OFL.txt")).asString(StandardCharsets.UTF_8).contains("SIL OPEN FONT LICENSE");
        }
        try (InputStream in =
                FontsTest.class.getResourceAsStream("/org/peertoolkit/content/report/fonts/cjk/NotoSansSC-OFL.txt")) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).contains("SIL OPEN FONT LICENSE");
        }
    }

    @Test
    void a_font_of_a_folder_is_used_for_what_others_lack() throws IOException {
        byte[] liberation = patched(font("NotoSans-Regular.ttf"), "Noto Sans", "Test Sans");
        Files.write(folder.resolve("any name.TTF"), liberation);
        Fonts fonts = Fonts.bundled().and(folder);
        Document document = Samples.document("en", Samples.paragraph("Words."));
        byte[] pdf = Written.bytes(PdfWriter.with(fonts), document);

        assertThat(fonts.names()).contains("Test Sans").endsWith("Noto Sans SC", "Noto Emoji");
        assertThat(Standards.breaches(pdf)).isEmpty();
        assertThat(PdfText.of(pdf).fonts()).allMatch(name -> name.contains("NotoSans"));
    }

    /** The same font, in whose names one text stands for another of the same length. */
    private static byte[] patched(byte[] font, String from, String to) {
        byte[] old = from.getBytes(StandardCharsets.UTF_16BE);
        byte[] fresh = to.getBytes(StandardCharsets.UTF_16BE);
        byte[] copy = font.clone();
        for (int i = 0; i + old.length <= copy.length; i++) {
            if (Arrays.equals(copy, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(fresh, 0, copy, i, fresh.length);
            }
        }
        return copy;
    }

    @Test
    void files_that_are_no_fonts_are_told_all_at_once() throws IOException {
        Files.write(folder.resolve("a.ttf"), "no font".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("b.ttf"), Arrays.copyOf(font("NotoSans-Regular.ttf"), 5_000));
        Files.write(folder.resolve("c.ttf"), "OTTO and more bytes".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("readme.txt"), new byte[0]);

        assertThatThrownBy(() -> Fonts.bundled().and(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        The folder of fonts cannot be used: 3 problems.
                          %1$s/a.ttf: The font cannot be used, because it is not a TrueType font. Use the static TrueType form (.ttf) of the font, or take the file out of the folder.
                          %1$s/b.ttf: The font cannot be used, because it is cut short or damaged. Use the static TrueType form (.ttf) of the font, or take the file out of the folder.
                          %1$s/c.ttf: The font cannot be used, because it is not a TrueType font. Use the static TrueType form (.ttf) of the font, or take the file out of the folder.""".formatted(folder));
    }

    @Test
    void a_folder_without_fonts_is_refused() {
        assertThatThrownBy(() -> Fonts.bundled().and(folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        The folder of fonts cannot be used: 1 problem.
                          %1$s: "%1$s" has no font: no file whose name ends in .ttf. Name a folder with .ttf files, such as those of a Noto font.""".formatted(folder));
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> Fonts.bundled().and(nowhere))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("\"%s\" is not a folder that can be read.".formatted(nowhere));
    }
}
