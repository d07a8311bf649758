package org.peertoolkit.content.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.content.report.document.Colour;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.testkit.SmallReports;
import org.peertoolkit.content.report.testkit.Told;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.problem.InvalidInputException;

class ReportTest {

    private static final Report REPORT = Report.of(SmallReports.assessment(1));

    @TempDir
    Path folder;

    @Test
    void the_ending_of_a_file_chooses_the_form() throws IOException {
        REPORT.write(folder.resolve("a.html"));
        REPORT.write(folder.resolve("a.b.TXT"));

        assertThat(folder.resolve("a.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .isEqualTo(REPORT.html());
        assertThat(folder.resolve("a.b.TXT")).content().startsWith("Your customized toolkit\n===");
    }

    @Test
    void a_form_without_a_writer_says_what_to_add() throws IOException {
        assertThatThrownBy(() -> REPORT.write(folder.resolve("a.pdf")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "The report cannot be written: 1 problem.\n  report: nothing here writes the form \"pdf\". Add the jar toolkit-report-pdf to the program, or use html or txt.");
        assertThatThrownBy(() -> REPORT.write(folder.resolve("a.htm")))
                .hasMessage(
                        "The report cannot be written: 1 problem.\n  report: nothing here writes the form \"htm\". Did you mean \"html\"? Use html or txt; pdf needs the jar toolkit-report-pdf.");
        assertThatThrownBy(() -> REPORT.write(folder.resolve("a")))
                .hasMessage(
                        "The report cannot be written: 1 problem.\n  report: its file has no ending that names a form. Use html or txt; pdf needs the jar toolkit-report-pdf.");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_file_is_written_whole_or_not_at_all() throws IOException {
        Path there = Files.writeString(folder.resolve("a.html"), "before");
        REPORT.write(there);
        assertThat(there).content().isEqualTo(REPORT.html());

        Path missing = folder.resolve("no-such-folder").resolve("a.html");
        assertThatThrownBy(() -> REPORT.write(missing)).isInstanceOf(UncheckedIOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(there);
        }
    }

    @Test
    void a_panel_shows_nothing_below_the_floor_and_names_nobody() {
        PanelFigures figures = SmallReports.panel().panel();
        for (Report report : List.of(Report.ofPanel(SmallReports.panel()), Report.of(SmallReports.panel()))) {
            String told = Told.by(report.document());

            assertThat(figures.hidden()).contains("few");
            assertThat(told)
                    .contains(Told.bare("These groups are not shown by themselves:"))
                    .contains("“few”");
            assertThat(told).doesNotContain("secret-").doesNotContain(Told.bare("Of the group “few”"));
            figures.questions()
                    .forEach(question ->
                            question.notes().forEach(note -> assertThat(told).contains(Told.bare(note))));
        }
    }

    @Test
    void one_person_is_no_panel() {
        assertThatThrownBy(() -> Report.ofPanel(SmallReports.assessment(1)))
                .hasMessage("One person answered, so there is nothing to say about how people agree. Use Report.of.");
    }

    /** The example of {@link ReportTemplate}. */
    static final class NetworkTemplate implements ReportTemplate {

        @Override
        public Brand brand() {
            return new Brand("Harbor Peer Network", new Colour(0x1B, 0x5E, 0x3F), null, "Questions? Call us.");
        }

        @Override
        public Document shape(ReportKind kind, Document document) {
            if (kind != ReportKind.TOOLKIT) {
                return document;
            }
            List<Block> blocks = new ArrayList<>(document.blocks());
            blocks.removeIf(block -> block instanceof Block.Group group && "part-receipt".equals(group.anchor()));
            blocks.add(1, new Block.Paragraph(Text.of("Thank you for taking part."), Block.Tone.LEAD));
            return document.withBlocks(blocks);
        }
    }

    @Test
    void a_template_brands_adds_and_leaves_out() {
        String html = REPORT.template(new NetworkTemplate()).html();

        assertThat(html)
                .contains("<p><bdi>Harbor Peer Network</bdi></p>")
                .contains("Questions? Call us.")
                .contains("--accent:#1b5e3f")
                .contains("<p class=\"lead\">Thank you for taking part.")
                .doesNotContain("id=\"part-receipt\"");
        assertThat(REPORT.html()).contains("id=\"part-receipt\"").doesNotContain("Harbor");
    }
}
