package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.web.security.SecretLink;
import org.slf4j.LoggerFactory;

/** Private links: nobody guesses one, and each opens its own pages only. */
class LinksTest {

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
            RawRequest.send(app.port(), "GET " + link + "/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
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
    void the_ids_of_sessions_are_long_by_chance_and_in_cookies_only() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            Browser visitor = app.browser();
            String cookie = visitor.open("/new").header("Set-Cookie");
            String id = cookie.substring("session=".length(), cookie.indexOf(';'));
            // The part before the point names the node; 20 characters of base 36 are more than 100 bits.
            assertThat(id.length()).isGreaterThan(20);
            assertThat(visitor.page()).doesNotContain(id).doesNotContainIgnoringCase("jsessionid");
            ids.add(id);
        }
        assertThat(ids).hasSize(200);
        Browser thief = app.browser();
        String chosen = ids.iterator().next();
        thief.open("/new;jsessionid=" + chosen + ";session=" + chosen);
        assertThat(thief.header("Set-Cookie")).doesNotContain(chosen);
    }
}
