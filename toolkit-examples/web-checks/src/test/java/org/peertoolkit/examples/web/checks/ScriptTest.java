package org.peertoolkit.examples.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.core.catalog.Language;

/** What scripts add: answers are saved as one goes, and a page says how that went. */
@Tag("slow")
@ExtendWith(Web.Given.class)
class ScriptTest {

    private static final int QUESTIONS = 27;
    private static final double PATIENCE_MILLIS = 30_000;

    private final Web web;

    ScriptTest(Web web) {
        this.web = web;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void whoever_closes_the_window_once_it_says_saved_loses_nothing(String language) {
        try (Person person = web.person(new Language(language))) {
            String link = web.visitor(person.language()).beginAlone("quick");
            person.open(link + "/questions");
            String page = person.path();
            String first = person.questions().get(0);
            String second = person.questions().get(1);
            person.choose("q." + first, "2");
            said(person, person.say("questions.saved", "answered", 1, "asked", QUESTIONS));
            person.choose("q." + second, "dk").type("note." + second, "half a sentence");
            said(person, person.say("questions.saved", "answered", 2, "asked", QUESTIONS));
            assertThat(person.readAll())
                    .as("how far the area is")
                    .contains(person.say("progress.domain", "answered", 2, "asked", 3));
            person.page().waitForCondition(() -> note(page, second).equals("half a sentence"));

            person.newWindow().open(page);
            assertThat(person.isTaken("q." + first, "2")).isTrue();
            assertThat(person.isTaken("q." + second, "dk")).isTrue();
            assertThat(person.field("note." + second).inputValue()).isEqualTo("half a sentence");
            assertThat(person.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_not_complete_is_said_and_what_is_fine_beside_it_is_saved() {
        try (Person person = web.person(App.ENGLISH)) {
            open(person);
            String first = person.questions().get(0);
            String second = person.questions().get(1);
            person.choose("q." + first, "3").choose("q." + second, "na");
            said(person, person.say("questions.mend", "count", 1));
            assertThat(saved(person.path(), first)).isEqualTo("3");
            assertThat(saved(person.path(), second)).isEmpty();
            person.type("why." + second, "There is no such work here");
            said(person, person.say("questions.saved", "answered", 2, "asked", QUESTIONS));
            assertThat(saved(person.path(), second)).isEqualTo("na");
        }
    }

    @Test
    void a_session_that_has_ended_loses_nothing() {
        try (Person person = web.person(App.ENGLISH)) {
            open(person);
            String first = person.questions().get(0);
            person.context().clearCookies();
            person.choose("q." + first, "1");
            said(person, person.say("questions.saved", "answered", 1, "asked", QUESTIONS));
            assertThat(saved(person.path(), first)).isEqualTo("1");
            String page = person.path();
            person.choose("q." + first, "2").send(page, "later");
            assertThat(saved(page, first)).isEqualTo("2");
        }
    }

    @Test
    void a_session_that_has_ended_behind_a_passphrase_is_told_and_what_was_typed_stays() {
        try (Person person = web.person(App.ENGLISH)) {
            String passphrase = "nine herons in the reeds";
            person.open("/new")
                    .choose("who", "alone")
                    .type("passphrase", passphrase)
                    .send("/new");
            person.type("passphrase", passphrase).send("/unlock");
            person.follow("/questions");
            String first = person.questions().get(0);
            person.context().clearCookies();
            person.choose("q." + first, "1").type("note." + first, "a long thought");
            said(person, person.say("questions.renew"));
            assertThat(person.isTaken("q." + first, "1")).isTrue();
            assertThat(person.field("note." + first).inputValue()).isEqualTo("a long thought");
        }
    }

    @Test
    void without_a_connection_it_says_not_saved_and_saves_as_soon_as_there_is_one() {
        try (Person person = web.person(App.ENGLISH)) {
            open(person);
            String first = person.questions().get(0);
            person.context().setOffline(true);
            person.choose("q." + first, "4");
            said(person, person.say("questions.unsaved"));
            assertThat(saved(person.path(), first)).isEmpty();
            person.context().setOffline(false);
            said(person, person.say("questions.saved", "answered", 1, "asked", QUESTIONS));
            assertThat(saved(person.path(), first)).isEqualTo("4");
        }
    }

    @Test
    void a_server_that_fails_is_asked_again() {
        try (Person person = web.person(App.ENGLISH)) {
            open(person);
            String first = person.questions().get(0);
            AtomicInteger tries = new AtomicInteger();
            person.page().route("**/questions/*", route -> {
                if (route.request().method().equals("POST") && tries.incrementAndGet() == 1) {
                    route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("busy"));
                } else {
                    route.resume();
                }
            });
            person.choose("q." + first, "1");
            said(person, person.say("questions.unsaved"));
            said(person, person.say("questions.saved", "answered", 1, "asked", QUESTIONS));
            assertThat(tries).hasValueGreaterThan(1);
            assertThat(saved(person.path(), first)).isEqualTo("1");
        }
    }

    @Test
    void what_is_sent_while_it_is_being_saved_is_what_stays() {
        try (Person person = web.person(App.ENGLISH)) {
            open(person);
            String page = person.path();
            for (String question : person.questions()) {
                for (String answer : new String[] {"1", "2", "3", "4", "dk", "2"}) {
                    person.choose("q." + question, answer);
                }
            }
            person.send(page, "next");
            person.open(page);
            for (String question : person.questions()) {
                assertThat(person.isTaken("q." + question, "2")).isTrue();
            }
        }
    }

    private void open(Person person) {
        person.open(web.visitor(person.language()).beginAlone("quick") + "/questions");
    }

    /** Waits until a page says something. */
    private static void said(Person person, String words) {
        Page page = person.page();
        page.waitForCondition(
                () -> page.locator("[role=status]").allInnerTexts().stream().anyMatch(said -> said.contains(words)),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** What is saved as the answer to a question, whatever a browser shows; empty for nothing. */
    private String saved(String page, String question) {
        return web.visitor(App.ENGLISH)
                .open(page)
                .page()
                .select("input[name=q." + question + "][checked]")
                .attr("value");
    }

    private String note(String page, String question) {
        return web.visitor(App.ENGLISH)
                .open(page)
                .page()
                .select("textarea[name=note." + question + "]")
                .text();
    }
}
