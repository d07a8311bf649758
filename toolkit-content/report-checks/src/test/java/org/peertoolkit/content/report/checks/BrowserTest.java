package org.peertoolkit.content.report.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.content.report.checks.testkit.Browser;
import org.peertoolkit.content.report.testkit.SampleReports;
import org.peertoolkit.content.report.testkit.SmallReports;

/** Pages in a real browser: no barrier that axe knows, no sideways scroll, and nothing that the policy of the page stops. */
@Tag("slow")
class BrowserTest {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** Small ones, because axe looks at every word; they hold every kind of block. */
    private static final Map<String, Report> REPORTS = SmallReports.reports();

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> names() {
        // The agreement of a panel is the same within a toolkit as by itself, and axe takes long over it.
        return REPORTS.keySet().stream().filter(name -> !name.equals("panel-toolkit"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_has_no_barrier_on_any_screen_and_on_paper(String name) {
        Path file = written(name, REPORTS.get(name));
        try (BrowserContext context = context(320)) {
            Page page = context.newPage();
            page.navigate(file.toUri().toString());
            look(page, name, 320, ColorScheme.LIGHT);
            look(page, name, 1280, ColorScheme.LIGHT);
            look(page, name, 1280, ColorScheme.DARK);
            page.setViewportSize(816, 1056);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(violations(page)).as("%s on paper", name).isEmpty();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .as("paper is white, though the screen is dark")
                    .isEqualTo("rgb(255, 255, 255)");
        }
    }

    private static void look(Page page, String name, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(violations(page)).as("%s at %s px, %s", name, width, scheme).isEmpty();
    }

    @Test
    void no_page_of_the_shipped_content_scrolls_sideways_or_is_stopped_by_its_policy() {
        Map<String, Report> reports = SampleReports.reports();
        reports.keySet().removeIf(name -> name.equals("questionnaire") || name.equals("panel-toolkit"));
        assertThat(reports).hasSizeGreaterThan(15);
        try (BrowserContext context = context(320)) {
            reports.forEach((name, report) -> {
                List<String> said = new ArrayList<>();
                Page page = context.newPage();
                page.onConsoleMessage(message -> said.add(message.text()));
                page.navigate(written(name, report).toUri().toString());

                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isLessThanOrEqualTo(320);
                assertThat(said).as(name).isEmpty();
                assertThat(page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth"))
                        .as("the style sheet is in use")
                        .isNotEqualTo("none");
                page.close();
            });
        }
    }

    private static Path written(String name, Report report) {
        Path file = folder.resolve(name + ".html");
        report.write(file);
        return file;
    }

    @Test
    void a_bad_page_is_noticed() {
        try (BrowserContext context = context(320)) {
            Page page = context.newPage();
            page.setContent(
                    "<html><body><img src=''><p style='color:#aaa;width:900px'>pale</p><h3>low</h3></body></html>");

            assertThat(violations(page).stream().map(violation -> violation.replaceFirst("\\[.*", "")))
                    .contains("color-contrast", "document-title", "html-has-lang", "image-alt");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isGreaterThan(320);
        }
    }

    @Test
    void the_skip_link_comes_first_and_leads_to_the_report() {
        Path file = folder.resolve("skip.html");
        SampleReports.reports().get("pages").write(file);
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(file.toUri().toString());
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the report");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }

    private static BrowserContext context(int width) {
        return browser.get()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .map(rule -> rule.getId()
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
