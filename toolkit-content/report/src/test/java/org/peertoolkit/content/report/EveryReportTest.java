package org.peertoolkit.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.testkit.SampleReports;
import org.peertoolkit.content.report.testkit.Told;

/** What holds for every report, whatever it is about. */
class EveryReportTest {

    private static final Map<String, Report> REPORTS = SampleReports.reports();
    private static final Map<String, Document> DOCUMENTS = new TreeMap<>();
    private static final Map<String, String> PAGES = new TreeMap<>();
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    static Stream<String> names() {
        return REPORTS.keySet().stream();
    }

    @Test
    void there_is_a_report_of_each_kind() {
        assertThat(REPORTS)
                .hasSizeGreaterThanOrEqualTo(
                        9 + SampleReports.CATALOG.worksheets().size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void headings_begin_at_the_top_and_skip_no_level(String name) {
        List<Integer> levels = new ArrayList<>();
        for (Block block : Told.all(document(name).blocks())) {
            if (block instanceof Block.Heading heading) {
                levels.add(heading.level());
                assertThat(heading.text().plain()).isNotBlank();
            }
        }

        assertThat(document(name).blocks().get(0)).isInstanceOf(Block.Heading.class);
        assertThat(levels).isNotEmpty().startsWith(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void anchors_are_unique_and_every_cross_reference_leads_to_a_heading(String name) {
        Set<String> anchors = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (Block block : Told.all(document(name).blocks())) {
            if (block instanceof Block.Heading heading) {
                assertThat(anchors.add(heading.anchor())).as(heading.anchor()).isTrue();
                headings.add(heading.anchor());
            } else if (block instanceof Block.Group group && group.anchor() != null) {
                assertThat(anchors.add(group.anchor())).as(group.anchor()).isTrue();
            }
        }
        assertThat(anchors)
                .isNotEmpty()
                .allMatch(anchor -> ANCHOR.matcher(anchor).matches());
        Told.texts(
                document(name).blocks(),
                text -> text.pieces().forEach(piece -> {
                    if (piece instanceof Inline.CrossReference reference) {
                        assertThat(headings).contains(reference.anchor());
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("names")
    void tables_have_captions_and_pictures_have_words(String name) {
        for (Block block : Told.all(document(name).blocks())) {
            if (block instanceof Block.Table table) {
                assertThat(table.caption().plain()).isNotBlank();
                assertThat(table.rows()).isNotEmpty();
            } else if (block instanceof Block.Figure figure) {
                assertThat(figure.alternative()).isNotBlank().containsPattern("[0-9]|no score");
            } else if (block instanceof Block.Items items) {
                assertThat(items.items()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void html_tells_the_whole_document_in_the_same_order(String name) {
        Document document = document(name);
        List<String> words = new ArrayList<>();
        Told.texts(document.blocks(), text -> words.add(text.plain()));

        assertThat(words).hasSizeGreaterThan(5);
        Told.inOrder(Told.by(page(name)), words);
    }

    @ParameterizedTest
    @MethodSource("names")
    void plain_text_tells_every_word_and_keeps_its_width(String name) throws IOException {
        String text = bytes(name, "txt").toString(StandardCharsets.UTF_8);
        Set<String> words = new HashSet<>();
        // A picture is told in words, so nothing explains its marks; a row begins with what its first column is about.
        List<Block> told = Told.all(document(name).blocks()).stream()
                .filter(block -> block instanceof Block.Heading
                        || block instanceof Block.Paragraph
                        || block instanceof Block.Options
                        || block instanceof Block.WritingLines)
                .toList();
        Told.texts(told, said -> words.addAll(List.of(said.plain().split("[\\s(){}:;.,]+"))));
        for (Block block : Told.all(document(name).blocks())) {
            if (block instanceof Block.Table table) {
                table.rows()
                        .forEach(row -> row.forEach(
                                cell -> words.addAll(List.of(cell.plain().split("[\\s(){}:;.,]+")))));
            }
        }

        assertThat(text.lines().filter(line -> !line.contains("://"))).allMatch(line -> columns(line) <= 78);
        String bare = Told.bare(text);
        assertThat(words).hasSizeGreaterThan(5);
        assertThat(words.stream().filter(word -> !bare.contains(word))).isEmpty();
    }

    /** How many columns a line takes: marks above and below letters take none. */
    private static long columns(String line) {
        return line.codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .count();
    }

    @Test
    void the_same_report_has_the_same_bytes_on_every_machine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> here = written(REPORTS);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(written(SampleReports.reports())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> written(Map<String, Report> reports) throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (Map.Entry<String, Report> report : reports.entrySet()) {
            for (String format : List.of("html", "txt")) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                report.getValue().write(format, bytes);
                written.put(report.getKey() + "." + format, bytes.toString(StandardCharsets.UTF_8));
            }
        }
        return written;
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_runs_nothing_and_fetches_nothing(String name) {
        org.jsoup.nodes.Document page = Jsoup.parse(page(name));

        assertThat(page.select("script, iframe, object, embed, link, base, form, input, button"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(key -> key.startsWith("on") || key.equals("style"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.select("[src]").stream().map(element -> element.attr("src")))
                .allMatch(source -> source.startsWith("data:image/png;base64,"));
        assertThat(page.select("a[href]").stream().map(element -> element.attr("href")))
                .allMatch(link -> link.matches("#[A-Za-z0-9-]+|https?://.+"));
    }

    private static Document document(String name) {
        return DOCUMENTS.computeIfAbsent(name, any -> REPORTS.get(name).document());
    }

    private static String page(String name) {
        return PAGES.computeIfAbsent(name, any -> REPORTS.get(name).html());
    }

    private static ByteArrayOutputStream bytes(String name, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        REPORTS.get(name).write(format, bytes);
        return bytes;
    }
}
