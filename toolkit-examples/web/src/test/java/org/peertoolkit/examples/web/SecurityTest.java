package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.settings.Settings;
import org.slf4j.LoggerFactory;

/** What somebody who means no good tries, one thing at a time. */
class SecurityTest {

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
    void a_form_that_is_not_ours_changes_nothing() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String page = me.path();
        String body = Browser.pair("q." + me.questions().get(0), "4");

        assertThat(me.post(page, body).status()).isEqualTo(403);
        assertThat(me.post(page, body + "&form=").status()).isEqualTo(403);
        assertThat(me.post(page, body + "&form=" + "A".repeat(32)).status()).isEqualTo(403);
        Browser other = app.browser();
        String token = other.open("/new").token();
        assertThat(me.post(page, body + "&form=" + token).status())
                .as("the token of another session")
                .isEqualTo(403);
        assertThat(me.open(link).page()).contains("0 of 3 answered").doesNotContain("1 of 3");
    }

    @Test
    void a_page_that_was_open_for_too_long_can_be_sent_again_with_all_that_was_typed() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String page = me.path();
        String question = me.questions().get(0);
        me.cookies.getCookieStore().removeAll();
        me.post(page, Browser.pair("q." + question, "3") + "&" + Browser.pair("note." + question, "long <thought>"));

        assertThat(me.status()).isEqualTo(403);
        assertThat(me.page()).contains("This page was open for a long time").contains("value=\"long &lt;thought>\"");
        me.send(page, Map.of("q." + question, "3", "note." + question, "long <thought>", "then", "stay"));
        assertThat(me.page()).contains("long &lt;thought&gt;");
    }

    @Test
    void a_form_of_another_site_is_refused_without_a_second_chance() {
        Browser me = app.browser();
        me.open("/new");
        me.post("/new", "who=alone", "Sec-Fetch-Site", "cross-site");
        assertThat(me.status()).isEqualTo(403);
        assertThat(me.page()).contains("This did not come from our page").doesNotContain("name=\"who\"");
    }

    @Test
    void links_cannot_be_guessed_and_only_their_hash_is_stored() {
        Set<String> links = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String link = SecretLink.random().reveal();
            assertThat(link).matches("[A-Za-z0-9_-]{32}");
            links.add(link);
        }
        assertThat(links).hasSize(1_000);

        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers");
        String invitation = People.path(coordinator.invitations().get(0));
        String own = People.join(app.browser(), invitation);
        String dump = Dump.of(app);
        for (String each : List.of(link, invitation, own)) {
            String secret = each.substring("/s/".length());
            assertThat(dump)
                    .doesNotContain(secret)
                    .contains(SecretLink.shown(secret).hash());
        }
    }

    @Test
    void a_link_opens_its_own_pages_and_no_others() {
        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers");
        String invitation = People.path(coordinator.invitations().get(0));
        Browser one = app.browser();
        String own = People.takePart(one, invitation, 1, "mine-alone");

        for (String path : People.pages(own)) {
            int expected = path.equals(own) || path.endsWith("/review") || path.endsWith("/questions") ? 200 : 404;
            assertThat(app.browser().open(path).status())
                    .as(path.substring(own.length()))
                    .isEqualTo(expected);
        }
        for (String path : People.pages(invitation)) {
            assertThat(app.browser().open(path).status())
                    .as(path.substring(invitation.length()))
                    .isEqualTo(path.equals(invitation) ? 200 : 404);
        }
        for (String path : List.of("/questions", "/review")) {
            assertThat(coordinator.open(link + path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/close", "/profile", "/again", "/delete", "/plan", "/agreed/x", "/join")) {
            one.open(own);
            assertThat(one.send(own + path, Map.of()).status()).as(path).isEqualTo(404);
        }
        assertThat(coordinator.open(link + "?number=2").status()).isEqualTo(404);
        assertThat(coordinator.open(link + "?number=1%27%20or%201=1").status()).isEqualTo(404);
    }

    @Test
    void what_people_type_is_never_taken_for_a_part_of_the_page() {
        Browser me = app.browser();
        String evil = "</textarea><script>alert(1)</script>\"'&";
        String link = People.beginAlone(me);
        People.answer(me, link, 1, evil);
        for (String path : People.pages(link)) {
            me.open(path);
            if (me.header("Content-Type").startsWith("text/html")) {
                assertThat(me.page()).as(path).doesNotContain("<script>alert");
            } else {
                assertThat(me.header("Content-Disposition")).as(path).startsWith("attachment");
            }
        }
        Browser coordinator = app.browser();
        People.beginTogether(coordinator, 3, "<b onclick=x>Peers</b>");
        assertThat(coordinator.page()).contains("&lt;b onclick=x&gt;Peers").doesNotContain("<b onclick");
    }

    @Test
    void logs_hold_no_link_no_answer_and_no_passphrase() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Level before = root.getLevel();
        root.addAppender(lines);
        root.setLevel(Level.INFO);
        try {
            Browser me = app.browser();
            String link = People.beginAlone(me);
            People.answer(me, link, 1, "nobody-logs-this");
            People.submit(me, link);
            People.pages(link).forEach(me::open);
            me.open(link + "/nope");
            raw("GET " + link + "/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            String secret = link.substring(3);
            String all = lines.list.stream()
                    .map(event -> event.getFormattedMessage()
                            + event.getKeyValuePairs()
                            + (event.getThrowableProxy() == null
                                    ? ""
                                    : event.getThrowableProxy().getMessage()))
                    .reduce("", (a, b) -> a + b + "\n");
            assertThat(all)
                    .contains("/s/{link}/questions/{domain}")
                    .doesNotContain(secret)
                    .doesNotContain("nobody-logs-this")
                    .doesNotContain("127.0.0.1");
        } finally {
            root.setLevel(before);
            root.detachAppender(lines);
        }
    }

    @Test
    void a_body_that_is_too_large_is_refused_however_it_is_sent() throws Exception {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String body = "form=" + me.token() + "&note=" + "x".repeat(600 * 1024);
        assertThat(me.post(me.path(), body).status()).isEqualTo(413);
        me.open(link + "/questions");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        me.send(HttpRequest.newBuilder(me.uri(me.path()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes))));
        assertThat(me.status()).as("without a length").isEqualTo(413);
        assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void a_note_that_is_too_long_is_not_saved() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        String question = me.questions().get(0);
        me.send(me.path(), Map.of("q." + question, "2", "note." + question, "x".repeat(1_501)));
        assertThat(me.status()).isEqualTo(422);
        assertThat(me.page()).contains("Use at most 1,500 characters.");
    }

    @Test
    void asking_too_often_is_refused_by_address_and_by_link(@TempDir Path own) {
        try (TestApp limited = TestApp.limited(own, new Settings.Limits(40, 8, 2, 3))) {
            Browser me = limited.browser();
            String link = People.beginAlone(me);
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                statuses.add(me.open(link).status());
            }
            assertThat(statuses).contains(200).endsWith(429, 429);
            assertThat(me.header("Retry-After")).isEqualTo("60");
            People.beginAlone(limited.browser());
            Browser third = limited.browser();
            assertThat(third.open("/new").send("/new", Map.of("who", "alone")).status())
                    .as("a third opening from one address")
                    .isEqualTo(429);
            for (int i = 0; i < 40; i++) {
                me.open("/");
            }
            assertThat(me.status()).isEqualTo(429);
            assertThat(me.open("/health/live").status()).isEqualTo(200);
        }
    }

    @Test
    void a_passphrase_is_asked_of_the_coordinator_and_cannot_be_tried_for_long(@TempDir Path own) {
        try (TestApp limited = TestApp.limited(own, new Settings.Limits(10_000, 10_000, 100, 4))) {
            Browser me = limited.browser();
            me.open("/new")
                    .send(
                            "/new",
                            Map.of(
                                    "who",
                                    "alone",
                                    "kind",
                                    "quick",
                                    "language",
                                    "en",
                                    "keep",
                                    "30",
                                    "passphrase",
                                    "correct horse battery"));
            String link = me.path();
            assertThat(me.status()).isEqualTo(401);
            String session = me.cookies.getCookieStore().getCookies().toString();
            assertThat(me.send(link + "/unlock", Map.of("passphrase", "wrong wrong wrong"))
                            .status())
                    .isEqualTo(422);
            me.send(link + "/unlock", Map.of("passphrase", "correct horse battery"));
            assertThat(me.status()).isEqualTo(200);
            assertThat(me.page()).contains("Your private link");
            assertThat(me.cookies.getCookieStore().getCookies().toString())
                    .as("a new session")
                    .isNotEqualTo(session);
            Browser thief = limited.browser();
            for (String path : People.pages(link)) {
                assertThat(thief.open(path).status()).as(path).isEqualTo(401);
            }
            for (int i = 0; i < 3; i++) {
                thief.open(link).send(link + "/unlock", Map.of("passphrase", "guess number " + i));
            }
            assertThat(thief.status()).isEqualTo(429);
            assertThat(Dump.of(limited)).contains("$argon2id$").doesNotContain("correct horse");
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
    void redirects_lead_nowhere_but_to_our_own_pages() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        me.open(link + "/questions");
        me.send(me.path(), Map.of("then", "https://evil.example", "next", "//evil.example"));
        assertThat(me.path()).startsWith(link);
        me.open(link + "//evil.example/?lang=//evil.example");
        assertThat(me.status()).isEqualTo(404);
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
            answers.add(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        }
        answers.add(raw("TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        answers.add(raw("DELETE /new HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        answers.add(raw("nonsense\r\n\r\n"));
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

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", app.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            byte[] answer = new byte[65_536];
            int length = 0;
            for (int read = 0; read >= 0 && length < answer.length; ) {
                length += read;
                try {
                    read = socket.getInputStream().read(answer, length, answer.length - length);
                } catch (java.net.SocketTimeoutException e) {
                    break;
                }
            }
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }
}
