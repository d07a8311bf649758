package org.peertoolkit.examples.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertoolkit.core.catalog.Language;

/** A passphrase, another place, another language, and what does not work. */
@Tag("slow")
@ExtendWith(Web.Given.class)
class ElsewhereTest {

    private static final String PASSPHRASE = "seven green herons at dawn";
    private static final String NOTE = "kept-behind-a-passphrase";

    private final Web web;

    ElsewhereTest(Web web) {
        this.web = web;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void nobody_sees_anything_before_the_passphrase_is_said(String tag) {
        Language language = new Language(tag);
        try (Person owner = web.personWithoutScripts(language);
                Person other = web.personWithoutScripts(language)) {
            String link = protectedLink(owner);
            List<String> pages =
                    List.of("", "/profile", "/questions", "/review", "/results", "/plan", "/data", "/export.zip");
            for (String page : pages) {
                other.open(link + page);
                assertThat(other.page().content()).as(page).doesNotContain(NOTE);
                assertThat(other.field("passphrase").isVisible()).as(page).isTrue();
            }

            other.open(link).type("passphrase", "six green herons at dawn").send("/unlock");
            assertThat(other.read()).contains(other.say("mistake.wrongPassphrase"));
            other.type("passphrase", PASSPHRASE).send("/unlock");
            assertThat(other.path()).isEqualTo(link);
            other.open(link + "/review").follow(owner.path());
            assertThat(other.page().content()).contains(NOTE);
            assertThat(other.complaints()).isEmpty();
        }
    }

    /** Begins behind a passphrase and leaves a note; the browser is on the page that holds it. */
    private static String protectedLink(Person owner) {
        owner.open("/").follow("/new").choose("who", "alone").type("passphrase", PASSPHRASE);
        owner.send("/new");
        String link = owner.path();
        owner.type("passphrase", PASSPHRASE).send("/unlock");
        owner.follow("/questions");
        String question = owner.questions().get(0);
        String page = owner.path();
        owner.choose("q." + question, "1").type("note." + question, NOTE).send(page, "later");
        owner.open(page);
        return link;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_organization_moves_with_its_answers_results_and_plan_to_another_place(boolean scripts) {
        Visitor before = web.visitor(App.SPANISH);
        String link = before.beginAlone("quick");
        before.finish(link, (domain, question) -> "1", "lo que se lleva");
        before.open(link + "/plan");
        String practice = before.page().select("[name=practice]").attr("value");
        before.send("/plan", Map.of("practice", practice, "owner", "Inés", "due", "2028-01-31", "then", "save"));
        try (App elsewhere = App.start();
                Person here = new Person(web.browser(), web.app(), App.SPANISH, scripts);
                Person there = new Person(web.browser(), elsewhere, App.SPANISH, scripts)) {
            byte[] everything = here.open(link + "/data").download("/export.zip");
            there.open("/").follow("/import");
            there.sendAnyway("/import");
            assertThat(there.read()).contains(there.say("mistake.choose"));
            there.field("file").setInputFiles(new FilePayload("readiness.zip", "application/zip", everything));
            there.send("/import");

            String moved = there.path();
            assertThat(moved).startsWith("/s/").isNotEqualTo(link);
            assertThat(there.page().content()).as("the link to keep").contains(elsewhere.address() + moved);
            there.follow("/results");
            assertThat(there.readAll()).isEqualTo(here.open(link + "/results").readAll());
            there.follow("/plan");
            there.planned(practice).expect("owner", "Inés").expect("due", "2028-01-31");
            assertThat(there.complaints()).isEmpty();
            assertThat(here.complaints()).isEmpty();
        }
    }

    @Test
    void what_does_not_exist_is_told_in_the_language_of_the_browser() {
        for (Language language : List.of(App.ENGLISH, App.SPANISH, App.ARABIC)) {
            try (Person person = web.personWithoutScripts(language)) {
                for (String path : List.of("/nowhere", "/s/short", "/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/plan")) {
                    person.open(path);
                    assertThat(person.read()).as(path).contains(person.say("error.notFound"));
                    assertThat(PageRules.breaches(person)).as(path).isEmpty();
                    person.follow("/");
                    assertThat(person.read()).contains(person.say("start.title"));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_form_that_was_open_for_too_long_is_sent_again_as_it_was(boolean scripts) {
        try (Person person = new Person(web.browser(), web.app(), App.ARABIC, scripts)) {
            String link = web.visitor(App.ARABIC).beginAlone("quick");
            person.open(link + "/questions");
            String page = person.path();
            String question = person.questions().get(0);
            person.context().clearCookies();
            person.choose("q." + question, "3").type("note." + question, "ملاحظة\n\"<b>&amp;");
            person.send(page, "later");
            if (person.page()
                            .locator("input[type=hidden][name='q." + question + "']")
                            .count()
                    > 0) {
                assertThat(person.read()).contains(person.say("resend.what"));
                assertThat(PageRules.breaches(person)).isEmpty();
                person.send(page);
            }

            person.open(page);
            assertThat(person.isTaken("q." + question, "3")).isTrue();
            assertThat(person.field("note." + question).inputValue()).isEqualTo("ملاحظة\n\"<b>&amp;");
        }
    }

    @Test
    void a_passphrase_that_is_asked_for_again_loses_nothing_that_was_typed() {
        try (Person person = web.personWithoutScripts(App.ENGLISH)) {
            protectedLink(person);
            String page = person.path();
            String question = person.questions().get(0);
            person.choose("q." + question, "4").type("note." + question, "typed for an hour");
            person.context().clearCookies();
            person.send(page, "later");
            person.type("passphrase", PASSPHRASE).send("/unlock");
            if (person.page()
                            .locator("input[type=hidden][name='q." + question + "']")
                            .count()
                    > 0) {
                person.send(page);
            }

            person.open(page);
            assertThat(person.field("note." + question).inputValue()).isEqualTo("typed for an hour");
        }
    }
}
