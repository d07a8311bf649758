package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.web.security.Passphrase;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.settings.Settings;
import org.peertoolkit.examples.web.storage.Database;

/** What a coordinator says besides the link. */
class PassphraseTest {

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
    void from_12_to_128_characters_of_any_kind_are_taken() {
        assertThat(chosen("four words.").status()).isEqualTo(422);
        assertThat(chosen("zeb  ra    x").status()).as("spaces count once").isEqualTo(422);
        assertThat(chosen("x9!kQ-vul7wR").status()).as("twelve").isEqualTo(401);
        assertThat(chosen("velvet osprey ".repeat(5).strip().substring(0, 64)).status())
                .isEqualTo(401);
        String longest = "basalt lantern quince harbor ".repeat(5).substring(0, 128);
        assertThat(chosen(longest).status()).as("128").isEqualTo(401);
        assertThat(chosen(longest + "y").status()).as("129").isEqualTo(422);
        assertThat(chosen("\uD83E\uDD81 león 漢字 ürgüp \uD83C\uDF0A \u05E9\u05DC\u05D5\u05DD")
                        .status())
                .isEqualTo(401);
        assertThat(app.browser().open("/new").page()).contains("autocomplete=\"new-password\"");
    }

    @Test
    void nothing_of_a_long_one_is_cut_off() {
        String beginning = "basalt lantern quince harbor ".repeat(5).substring(0, 120);
        Browser me = chosen(beginning + " one");
        String link = me.path();
        assertThat(me.send(link + "/unlock", Map.of("passphrase", beginning + " two"))
                        .status())
                .isEqualTo(422);
        assertThat(me.send(link + "/unlock", Map.of("passphrase", beginning + "   one"))
                        .status())
                .as("several spaces are one")
                .isEqualTo(200);
    }

    @Test
    void what_is_tried_first_is_refused_with_what_to_do() {
        for (String common : List.of(
                "passwordpassword",
                "123456789012",
                "qwertyuiop[]",
                "aaaaaaaaaaaaaaaa",
                "iloveyou1234",
                "P@ssw0rd2026!",
                "peerreadiness")) {
            Browser me = chosen(common);
            assertThat(me.status()).as(common).isEqualTo(422);
            assertThat(me.page())
                    .contains("This is too easy to guess: many people use it, or it is made of what is tried first.")
                    .doesNotContain(common);
        }
    }

    @Test
    void a_page_can_ask_how_hard_one_is_to_guess() {
        Browser me = app.browser();
        me.open("/new");
        assertThat(strength(me, "short")).contains("\"level\":0").contains("12 to 128 characters.");
        assertThat(strength(me, "passwordpassword")).contains("\"level\":1");
        assertThat(strength(me, "basalt lantern quince harbor")).contains("\"level\":3");
        assertThat(me.header("Cache-Control")).isEqualTo("no-store");
        assertThat(me.post("/passphrase/strength", "passphrase=x").status())
                .as("not one of our pages")
                .isEqualTo(403);
    }

    @Test
    void it_is_changed_by_whoever_says_the_old_one_and_everybody_else_has_to_say_the_new_one() {
        Browser me = chosen("basalt lantern quince");
        String link = me.path();
        me.send(link + "/unlock", Map.of("passphrase", "basalt lantern quince"));
        Browser elsewhere = app.browser();
        elsewhere.open(link).send(link + "/unlock", Map.of("passphrase", "basalt lantern quince"));
        assertThat(elsewhere.open(link + "/data").status()).isEqualTo(200);

        assertThat(change(me, link, "something else here", "velvet osprey tundra")
                        .status())
                .isEqualTo(422);
        assertThat(me.page()).contains("This is not the passphrase.");
        assertThat(change(me, link, "basalt lantern quince", "short").status()).isEqualTo(422);
        assertThat(change(me, link, "basalt lantern quince", "velvet osprey tundra")
                        .page())
                .contains("The passphrase is set.");
        assertThat(me.open(link).status()).as("whoever changed it goes on").isEqualTo(200);
        assertThat(elsewhere.open(link + "/data").status()).isEqualTo(401);
        elsewhere.send(link + "/unlock", Map.of("passphrase", "basalt lantern quince"));
        assertThat(elsewhere.status()).isEqualTo(422);
        elsewhere.send(link + "/unlock", Map.of("passphrase", "velvet osprey tundra"));
        assertThat(elsewhere.status()).isEqualTo(200);
    }

    @Test
    void one_can_be_set_later() {
        Browser me = app.browser();
        String link = People.beginAlone(me);
        assertThat(me.open(link + "/passphrase").page()).doesNotContain("name=\"old\"");
        me.send(link + "/passphrase", Map.of("passphrase", "velvet osprey tundra"));
        assertThat(me.status()).isEqualTo(200);
        assertThat(app.browser().open(link).status()).isEqualTo(401);
    }

    @Test
    void leaving_a_device_locks_it() {
        Browser me = chosen("basalt lantern quince");
        String link = me.path();
        me.send(link + "/unlock", Map.of("passphrase", "basalt lantern quince"));
        String session = me.cookies.getCookieStore().getCookies().toString();
        me.open(link + "/passphrase").send(link + "/lock", Map.of());
        assertThat(me.status()).isEqualTo(401);
        assertThat(me.path()).isEqualTo(link);
        assertThat(me.open(link + "/results").status()).as("the back button").isEqualTo(401);
        assertThat(me.cookies.getCookieStore().getCookies().toString()).isNotEqualTo(session);
    }

    @Test
    void it_has_to_be_said_again_after_twelve_hours_however_busy_somebody_is(@TempDir Path own) {
        MovedClock clock = new MovedClock();
        try (TestApp moved = TestApp.at(own, clock)) {
            Browser me = moved.browser();
            String link = chosen(me, "basalt lantern quince").path();
            me.send(link + "/unlock", Map.of("passphrase", "basalt lantern quince"));
            for (int hour = 1; hour <= 12; hour++) {
                clock.move(Duration.ofHours(1));
                assertThat(me.open(link).status()).isEqualTo(200);
            }
            clock.move(Duration.ofMinutes(1));
            assertThat(me.open(link).status()).isEqualTo(401);
        }
    }

    @Test
    void one_that_has_become_common_has_to_be_changed_before_anything_is_shown() {
        Browser me = chosen("basalt lantern quince");
        String link = me.path();
        try (Database database = app.database()) {
            String common = Passphrase.hash("passwordpassword");
            database.doInTransaction(t -> t.change(
                    "update organization set passphrase = ? where id = (select organization_id from link where hash = ?)",
                    common,
                    SecretLink.shown(link.substring(3)).hash()));
        }
        me.open(link).send(link + "/unlock", Map.of("passphrase", "passwordpassword"));
        assertThat(me.status()).isEqualTo(422);
        assertThat(me.page()).contains("This is too easy to guess");
        assertThat(app.browser().open(link).status()).isEqualTo(401);
        assertThat(me.open(link + "/results").status()).isEqualTo(401);
        assertThat(change(me, link, "passwordpassword", "velvet osprey tundra").status())
                .isEqualTo(200);
        assertThat(me.open(link).status()).isEqualTo(200);
    }

    private static Browser chosen(String passphrase) {
        return chosen(app.browser(), passphrase);
    }

    /** Begins alone with a passphrase; 401 when it was taken, because it is asked for at once. */
    private static Browser chosen(Browser browser, String passphrase) {
        return browser.open("/new")
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
                                passphrase));
    }

    private static Browser change(Browser browser, String link, String old, String fresh) {
        return browser.open(link + "/passphrase").send(link + "/passphrase", Map.of("old", old, "passphrase", fresh));
    }

    private static String strength(Browser browser, String passphrase) {
        String token = browser.token();
        browser.post(
                "/passphrase/strength", Browser.pair("form", token) + "&" + Browser.pair("passphrase", passphrase));
        assertThat(browser.status()).isEqualTo(200);
        String said = browser.page();
        browser.open("/new");
        return said;
    }
}
