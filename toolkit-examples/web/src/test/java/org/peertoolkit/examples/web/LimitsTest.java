package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.web.settings.Settings;

/** How much, how often and how slowly anybody may ask. */
class LimitsTest {

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
        assertThat(RawRequest.send(app.port(), "GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
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
    @Tag("slow")
    void who_sends_a_byte_now_and_then_is_cut_off() throws Exception {
        CompletableFuture<Duration> head =
                CompletableFuture.supplyAsync(() -> dribble("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ", 'y'));
        CompletableFuture<Duration> body = CompletableFuture.supplyAsync(() -> dribble(
                "POST /new HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 400000\r\n\r\nform=",
                'z'));
        assertThat(head.get()).isLessThan(Duration.ofSeconds(25));
        assertThat(body.get()).isLessThan(Duration.ofSeconds(25));
        assertThat(app.browser().open("/").status()).isEqualTo(200);
    }

    @Test
    void one_address_cannot_keep_everybody_else_waiting() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "Only Linux has a second address for this machine.");
        List<Socket> stuck = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket = new Socket("127.0.0.1", app.port());
                stuck.add(socket);
                socket.getOutputStream()
                        .write(("POST /new HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                        + "Content-Length: 4000\r\n\r\nform=")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            // Until all of them hold what they can get.
            Thread.sleep(1_000);
            try (Socket other =
                    new Socket(InetAddress.getByName("127.0.0.1"), app.port(), InetAddress.getByName("127.0.0.2"), 0)) {
                other.setSoTimeout(20_000);
                other.getOutputStream()
                        .write("GET /new HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200");
            }
        } finally {
            for (Socket socket : stuck) {
                socket.close();
            }
        }
    }

    @Test
    void files_are_brought_in_a_few_times_an_hour_only(@TempDir Path own) {
        try (TestApp limited = TestApp.limited(own, new Settings.Limits(1_000, 1_000, 2, 3))) {
            Browser me = limited.browser();
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                me.open("/import");
                statuses.add(me.post("/import", "form=" + me.token()).status());
            }
            assertThat(statuses).containsExactly(422, 422, 429);
        }
    }

    /** Sends a byte each half second until nobody listens any more, and says how long that took. */
    private static Duration dribble(String beginning, char then) {
        long start = System.nanoTime();
        try (Socket socket = new Socket("127.0.0.1", app.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 60; i++) {
                out.write(then);
                out.flush();
                Thread.sleep(500);
            }
        } catch (IOException cutOff) {
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
