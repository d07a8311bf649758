package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.web.service.Keeping;
import org.peertoolkit.examples.web.storage.Database;

/** What whoever runs the app relies on. */
class OperationsTest {

    @TempDir
    Path folder;

    @Test
    void health_and_figures_are_there_and_name_no_link() {
        try (TestApp app = TestApp.in(folder)) {
            Browser browser = app.browser();
            String link = People.beginAlone(browser);
            assertThat(browser.open("/health/live").page()).isEqualTo("live");
            assertThat(browser.open("/health/ready").page()).isEqualTo("ready");
            assertThat(browser.open("/metrics").page())
                    .contains("http_requests_seconds_count{method=\"GET\",route=\"/s/{link}\",status=\"200\"} 1")
                    .contains("hikaricp_connections")
                    .contains("jvm_memory_used_bytes")
                    .doesNotContain(link);
            browser.send(HttpRequest.newBuilder(browser.uri("/metrics")).header("X-Forwarded-For", "10.0.0.9"));
            assertThat(browser.status()).as("somebody else, by way of a proxy").isEqualTo(404);
        }
    }

    @Test
    void a_page_can_save_as_one_goes() {
        try (TestApp app = TestApp.in(folder)) {
            Browser browser = app.browser();
            String link = People.beginAlone(browser);
            browser.open(link + "/questions");
            String body = Browser.pair("form", browser.token()) + "&"
                    + Browser.pair("q." + browser.questions().get(0), "2") + "&"
                    + Browser.pair("q." + browser.questions().get(1), "na");
            browser.post(browser.path(), body, "Accept", "application/json");
            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.header("Content-Disposition")).isEqualTo("attachment; filename=\"said.json\"");
            assertThat(browser.page())
                    .contains("\"saved\":1,\"answered\":1,\"asked\":27,")
                    .contains("Say in a few words why it does not apply.");
        }
    }

    @Test
    void stopping_finishes_what_has_begun() throws Exception {
        TestApp app = TestApp.in(folder);
        Browser browser = app.browser();
        String link = People.beginAlone(browser);
        browser.open(link + "/questions");
        String question = browser.questions().get(0);
        String body = Browser.pair("form", browser.token()) + "&" + Browser.pair("q." + question, "3") + "&then=later";
        String cookie = browser.cookies.getCookieStore().getCookies().get(0).toString();
        try (Socket socket = new Socket("127.0.0.1", app.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + browser.path() + " HTTP/1.1\r\nHost: x\r\nCookie: " + cookie
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body.substring(0, 10))
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(300);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(app::close);
            Thread.sleep(300);
            assertThat(stopped).isNotDone();
            out.write(body.substring(10).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 303");
            stopped.join();
        }
        try (TestApp again = TestApp.in(folder)) {
            assertThat(again.browser().open(link).page()).contains("1 of 3 answered");
        }
    }

    @Test
    void what_has_served_its_time_is_deleted_and_nothing_else() {
        try (TestApp app = TestApp.in(folder)) {
            Browser browser = app.browser();
            String year = People.beginAlone(browser);
            browser.open("/new").send("/new", Map.of("who", "alone", "kind", "quick", "language", "en", "keep", "30"));
            String month = browser.path();
            try (Database database = app.database()) {
                Clock in31Days = Clock.offset(Clock.systemUTC(), Duration.ofDays(31));
                assertThat(new Keeping(database, Clock.systemUTC()).deleteExpired())
                        .isZero();
                assertThat(new Keeping(database, in31Days).deleteExpired()).isOne();
                assertThat(new Keeping(database, in31Days).deleteExpired()).isZero();
            }
            assertThat(browser.open(year).status()).isEqualTo(200);
            assertThat(browser.open(month).status()).isEqualTo(404);
        }
    }
}
