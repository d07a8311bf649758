package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every answer says beside its page, and what it never gives away. */
class HeadersTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @TempDir
    static Path folder;

    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.in(folder);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void every_answer_carries_the_headers_also_where_something_is_wrong() {
        Browser browser = app.browser();
        String link = People.beginAlone(browser);
        List<String> paths = new ArrayList<>(People.pages(link));
        paths.addAll(List.of("/", "/new", "/import", "/nope", "/s/x", "/s/" + "A".repeat(32), "/health/live"));
        for (String path : paths) {
            browser.open(path);
            assertThat(browser.header("Content-Security-Policy")).as(path).isEqualTo(POLICY);
            assertThat(browser.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(browser.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(browser.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(browser.header("Permissions-Policy")).as(path).contains("camera=()");
            assertThat(browser.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(browser.header("Server")).as(path).isEmpty();
            assertThat(browser.page()).as(path).doesNotContain("<script>").doesNotContain("style=\"");
        }
    }

    @Test
    void no_page_loads_anything_from_elsewhere() {
        Browser browser = app.browser();
        String link = People.beginAlone(browser);
        People.answer(browser, link, 1, "");
        People.submit(browser, link);
        for (String path : People.pages(link)) {
            assertThat(browser.open(path).page())
                    .as(path)
                    .doesNotContainPattern("(src|action)=\"(http|//)")
                    .doesNotContainPattern("<link[^>]*href=\"(http|//)");
        }
    }

    @Test
    void behind_tls_cookies_and_browsers_insist_on_it(@TempDir Path own) {
        try (TestApp tls = TestApp.behindTls(own)) {
            Browser me = tls.browser();
            me.open("/new");
            assertThat(me.header("Strict-Transport-Security")).isEqualTo("max-age=63072000; includeSubDomains");
            assertThat(me.header("Set-Cookie"))
                    .startsWith("__Host-session=")
                    .contains("; Secure")
                    .contains("; HttpOnly")
                    .contains("; SameSite=Lax")
                    .contains("; Path=/")
                    .doesNotContain("Domain");
            assertThat(me.open("/metrics").status()).isEqualTo(404);
            me.send(HttpRequest.newBuilder(me.uri("/metrics"))
                    .header("Authorization", "Bearer sixteen-letters-or-more"));
            assertThat(me.status()).isEqualTo(200);
            assertThat(me.page()).contains("http_requests_seconds_count").doesNotContain("/s/A");
        }
    }

    @Test
    void errors_show_nothing_of_the_inside() throws Exception {
        Browser me = app.browser();
        List<String> answers = new ArrayList<>();
        for (String path : List.of(
                "/nope",
                "/s/x",
                "/s/" + "A".repeat(32) + "/results",
                "/static/../logback.xml",
                "/%zz",
                "/static/nope")) {
            answers.add(
                    RawRequest.send(app.port(), "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        }
        answers.add(RawRequest.send(app.port(), "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        answers.add(RawRequest.send(app.port(), "DELETE /new HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        answers.add(RawRequest.send(app.port(), "nonsense\r\n\r\n"));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer)
                        .matches("(?s)HTTP/1.1 4\\d\\d .*")
                        .contains("X-Content-Type-Options: nosniff")
                        .doesNotContainIgnoringCase("exception")
                        .doesNotContainIgnoringCase("jetty")
                        .doesNotContain("at org.")
                        .doesNotContain("<configuration>"));
        assertThat(me.open("/nope").page()).contains("There is no such page.");
    }

    @Test
    void every_answer_says_what_it_is_and_in_which_letters() {
        Browser browser = app.browser();
        String link = People.beginAlone(browser);
        People.answer(browser, link, 1, "");
        People.submit(browser, link);
        List<String> paths = new ArrayList<>(People.pages(link));
        paths.addAll(List.of(
                "/",
                "/nope",
                "/s/x",
                "/health/live",
                "/health/ready",
                "/metrics",
                "/static/app.css",
                "/static/nope.css"));
        for (String path : paths) {
            String type = browser.open(path).header("Content-Type");
            assertThat(type).as(path).isNotEmpty();
            if (type.startsWith("text/") && !type.startsWith("text/css") && !type.startsWith("text/javascript")) {
                assertThat(type).as(path).containsIgnoringCase("charset=utf-8");
            }
            assertThat(browser.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        }
    }

    @Test
    void only_reading_and_sending_is_answered_and_no_other_site_is_let_in() {
        Browser browser = app.browser();
        String link = People.beginAlone(browser);
        for (String path : List.of("/", "/new", link, link + "/delete", "/static/app.css")) {
            for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "NONSENSE")) {
                browser.send(HttpRequest.newBuilder(browser.uri(path))
                        .header("Origin", "https://evil.example")
                        .header("Access-Control-Request-Method", "POST")
                        .method(method, HttpRequest.BodyPublishers.noBody()));
                assertThat(browser.status()).as(method + " " + path).isBetween(400, 501);
                assertThat(browser.header("Access-Control-Allow-Origin")).isEmpty();
            }
        }
        for (String origin : List.of("null", "https://evil.example", "http://127.0.0.1")) {
            browser.send(HttpRequest.newBuilder(browser.uri(link)).header("Origin", origin));
            assertThat(browser.status())
                    .as("the origin opens nothing and closes nothing")
                    .isEqualTo(200);
            assertThat(browser.header("Access-Control-Allow-Origin")).isEmpty();
        }
        assertThat(browser.open(link).status()).isEqualTo(200);
    }

    @Test
    void files_that_nobody_meant_to_show_are_not_shown() {
        Browser browser = app.browser();
        for (String path : List.of(
                "/static",
                "/static/",
                "/static/.DS_Store",
                "/.git/config",
                "/static/app.css.bak",
                "/static/%2e%2e/logback.xml",
                "/static/..%2flogback.xml",
                "/static/app.css%00.html",
                "/db/migration/V1__first.sql",
                "/words/en.yaml",
                "/META-INF/MANIFEST.MF",
                "/toolkit.db")) {
            assertThat(browser.open(path).status()).as(path).isBetween(400, 404);
            assertThat(browser.page()).as(path).doesNotContain("configuration").doesNotContain("create table");
        }
        assertThat(browser.open("/static/app.css").status()).isEqualTo(200);
    }

    @Test
    void no_script_of_ours_keeps_anything_in_the_browser() throws Exception {
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/static"))) {
            scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
        }
        assertThat(scripts).isNotEmpty();
        for (Path script : scripts) {
            assertThat(Files.readString(script))
                    .as(script.toString())
                    .doesNotContainPattern("localStorage|sessionStorage|indexedDB|document\\.cookie|caches\\.|eval\\(");
        }
    }
}
