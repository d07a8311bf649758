package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.examples.web.security.SecurityHeaders;

/** What can be taken along. */
class DownloadsTest {

    private static final List<String> OF_RESULTS =
            List.of("/results.pdf", "/results.html", "/results.json", "/panel.pdf", "/progress.pdf");
    private static final Pattern PRACTICE = Pattern.compile("id=\"practice-([^\"]+)\"");
    private static final Pattern RESULTS = Pattern.compile("value=\"([^\"]+/s/[^\"]+)\"");

    @TempDir
    static Path folder;

    private static TestApp app;
    private static String alone;
    private static List<String> recommended;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        app = TestApp.in(folder);
        Browser me = app.browser();
        alone = People.beginAlone(me);
        People.answer(me, alone, 1, "Only one team");
        People.submit(me, alone);
        recommended = me.open(alone + "/results").all(PRACTICE);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void the_toolkit_as_pdf_holds_every_practice_that_the_page_shows_and_the_answers() {
        HttpResponse<byte[]> pdf = get(alone + "/results.pdf");
        assertFile(pdf, "application/pdf", "toolkit.pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        String words = PdfFile.words(pdf.body());
        assertThat(recommended).hasSizeGreaterThan(10);
        for (String practice : recommended) {
            assertThat(words).contains(PdfFile.squeezed(practice(practice).title()));
        }
        assertThat(words).contains(PdfFile.squeezed("Only one team"));
        assertThat(PdfFile.attachments(pdf.body())).containsExactly("responses.json");
    }

    @Test
    void the_toolkit_as_a_web_page_is_a_file_and_never_a_page_of_ours() {
        HttpResponse<byte[]> html = get(alone + "/results.html");
        assertFile(html, "text/html;charset=utf-8", "toolkit.html");
        String page = text(html);
        assertThat(page).startsWith("<!DOCTYPE html>").contains("Only one team");
        recommended.forEach(id -> assertThat(page).contains("practice-" + id));
    }

    @Test
    void the_figures_for_programs_are_json() {
        HttpResponse<byte[]> json = get(alone + "/results.json");
        assertFile(json, "application/json;charset=utf-8", "assessment.json");
        assertThat(text(json)).startsWith("{").contains("\"Only one team\"");
    }

    @Test
    void downloads_are_in_the_language_of_the_page() {
        Catalog spanish = TestApp.TOOLKITS.in(new Language("es")).catalog();
        Practice first = spanish.practices().stream()
                .filter(each -> each.id().value().equals(recommended.get(0)))
                .findFirst()
                .orElseThrow();
        assertThat(PdfFile.words(get(alone + "/results.pdf?lang=es").body())).contains(PdfFile.squeezed(first.title()));
        assertThat(text(get(alone + "/results.html?lang=ar"))).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void blank_questions_are_those_of_the_assessment() {
        HttpResponse<byte[]> pdf = get(alone + "/questions.pdf");
        assertFile(pdf, "application/pdf", "questions.pdf");
        String words = PdfFile.words(pdf.body());
        Catalog catalog = TestApp.TOOLKITS.inOriginal().catalog();
        assertThat(catalog.questions()).isNotEmpty().allSatisfy(question -> {
            boolean there = words.contains(PdfFile.squeezed(question.statement()));
            assertThat(there).as(question.id().value()).isEqualTo(question.quick());
        });
    }

    @Test
    void worksheets_are_pdf_and_html() {
        for (Worksheet each :
                TestApp.TOOLKITS.inOriginal().catalog().worksheets().subList(0, 2)) {
            String path = alone + "/worksheets/" + each.id();
            assertFile(get(path + ".pdf"), "application/pdf", each.id() + ".pdf");
            HttpResponse<byte[]> html = get(path + ".html");
            assertFile(html, "text/html;charset=utf-8", each.id() + ".html");
            assertThat(text(html)).contains("<h1");
        }
        assertThat(get(alone + "/worksheets/no-such-page.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void what_there_is_not_is_not_found() {
        assertThat(get(alone + "/panel.pdf").statusCode()).isEqualTo(404);
        assertThat(get(alone + "/progress.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void progress_as_pdf_tells_the_move() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        People.answer(me, link, 1, "");
        People.submit(me, link);
        me.open(link + "/again").send(link + "/again", Map.of("keep", "365"));
        People.answer(me, link, 4, "");
        People.submit(me, link);
        HttpResponse<byte[]> pdf = get(link + "/progress.pdf");
        assertFile(pdf, "application/pdf", "progress.pdf");
        assertThat(PdfFile.words(pdf.body())).contains(PdfFile.squeezed("From 0 to 100 percent: up 100 points."));
    }

    @Test
    void a_link_without_the_right_finds_no_download() {
        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers");
        String invitation = coordinator.invitations().get(0);
        String own = People.takePart(app.browser(), invitation, 2, "");
        for (String page : OF_RESULTS) {
            assertThat(get(own + page).statusCode()).as("respondent " + page).isEqualTo(404);
            assertThat(get(People.path(invitation) + page).statusCode())
                    .as("invitation " + page)
                    .isEqualTo(404);
        }
        assertThat(get(own + "/worksheets").statusCode()).isEqualTo(404);
        assertThat(get(own + "/questions.pdf").statusCode()).isEqualTo(200);
        assertThat(get(link + "/questions.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void before_the_end_and_below_the_floor_no_download_says_anything() {
        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers");
        String invitation = coordinator.invitations().get(0);
        People.takePart(app.browser(), invitation, 1, "a-note-of-one");
        People.takePart(app.browser(), invitation, 2, "");
        assertNothing(link);
        coordinator.open(link).send(link + "/close", Map.of());
        assertNothing(link);
    }

    private void assertNothing(String link) {
        for (String page : OF_RESULTS) {
            HttpResponse<byte[]> answer = get(link + page);
            assertThat(answer.statusCode()).as(page).isIn(404, 409);
            assertThat(text(answer)).as(page).doesNotContain("a-note-of-one");
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    @Test
    void what_too_few_said_is_in_no_download_and_on_no_page() {
        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers", "Managers");
        List<String> invitations = coordinator.invitations();
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Browser browser = app.browser();
            String own = People.join(browser, invitations.get(0));
            People.answer(browser, own, 2, "");
            skipFirst(browser, own);
            People.submit(browser, own);
            people.add(own);
        }
        // Of the first question only this one says anything.
        people.add(People.takePart(app.browser(), invitations.get(0), 2, "a-note-of-one"));
        Browser manager = app.browser();
        String managers = People.join(manager, invitations.get(1));
        People.answer(manager, managers, 4, "");
        skipFirst(manager, managers);
        People.submit(manager, managers);
        coordinator.open(link).send(link + "/close", Map.of());
        String reader = People.path(coordinator.open(link).all(RESULTS).stream()
                .filter(address -> !address.endsWith(link))
                .reduce((first, second) -> second)
                .orElseThrow());

        List<String> said = new ArrayList<>();
        said.add(PdfFile.words(get(reader + "/results.pdf").body()));
        said.add(PdfFile.words(get(reader + "/panel.pdf").body()));
        for (String page : List.of("/results.html", "/results.json", "/results", "/plan", "/worksheets")) {
            HttpResponse<byte[]> answer = get(reader + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            said.add(text(answer));
        }
        List<String> ids = participants();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(4);
        for (String each : said) {
            assertThat(each).doesNotContain("a-note-of-one").doesNotContain(ids);
            people.forEach(own -> assertThat(each).doesNotContain(own.substring(3)));
        }
        assertThat(said.get(1))
                .contains(PdfFile.squeezed("These groups are not shown by themselves: “Managers”"))
                .doesNotContain(PdfFile.squeezed("Of the group"));
    }

    /** Takes back the answer to the first question. */
    private static void skipFirst(Browser browser, String own) {
        String domain =
                TestApp.TOOLKITS.inOriginal().catalog().domains().get(0).id().value();
        String page = own + "/questions/" + domain;
        browser.open(page);
        browser.send(page, Map.of("q." + browser.questions().get(0), "none", "then", "stay"));
    }

    private static List<String> participants() {
        return Dump.of(app)
                .lines()
                .filter(line -> line.startsWith("participant "))
                .map(line -> line.split(" ")[1])
                .toList();
    }

    @Test
    void many_at_once_all_get_their_file() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(() -> get(alone + "/questions.pdf").statusCode());
            }
            for (Future<Integer> each : many.invokeAll(all)) {
                assertThat(each.get()).isEqualTo(200);
            }
        } finally {
            many.shutdownNow();
        }
    }

    private static void assertFile(HttpResponse<byte[]> answer, String type, String name) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase(type);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + name + "\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue(SecurityHeaders.CONTENT_POLICY);
        assertThat(answer.body().length).isGreaterThan(1_000);
    }

    private static Practice practice(String id) {
        return TestApp.TOOLKITS.inOriginal().catalog().practices().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(app.browser().uri(path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
