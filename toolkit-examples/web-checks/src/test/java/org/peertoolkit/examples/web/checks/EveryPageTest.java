package org.peertoolkit.examples.web.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.core.catalog.Language;

/** Every page in every state, in three languages: no barrier that axe knows, on a phone and at a desk, by day and by night. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(Web.Given.class)
class EveryPageTest {

    private static final int NARROWEST = 320;
    private static final int PAPER = 794;
    private static final Set<String> ON_PAPER = Set.of("results", "plan");

    /** Between them these have every part of a page that has a colour of its own. */
    private static final Set<String> IN_THE_DARK = Set.of(
            "start",
            "new-mistakes",
            "questions-mistakes",
            "results",
            "plan",
            "coordinator",
            "agreed",
            "progress",
            "data");

    /** Axe takes a minute over it, and finds nothing in it that is not in the results of the quick check. */
    private static final String LONGEST = "results-full";

    /** The same page in another state; what differs is looked at once, in English on a phone. */
    private static final Set<String> ONCE = Set.of(
            "home-halfway",
            "profile-answered",
            "results-full",
            "questions-full",
            "review-empty",
            "review-finished",
            "plan-empty",
            "plan-mistake",
            "import-mistake",
            "data-mistake",
            "unlock-mistake",
            "agreed-next",
            "shared-results",
            "results-together",
            "results-after",
            "results-too-early",
            "results-too-few",
            "again-too-early",
            "coordinator-data",
            "coordinator-profile",
            "coordinator-too-early",
            "respondent-finished",
            "respondent-questions",
            "respondent-review",
            "questions",
            "home-new");

    private final Web web;
    private final List<String> found = new ArrayList<>();

    EveryPageTest(Web web) {
        this.web = web;
    }

    /** Each language, in so many parts; English is looked at most closely, so it is cut in two. */
    static Stream<Arguments> parts() {
        return App.languages()
                .flatMap(language -> language.equals(App.ENGLISH)
                        ? Stream.of(Arguments.of(language, 0, 2), Arguments.of(language, 1, 2))
                        : Stream.of(Arguments.of(language, 0, 1)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void no_page_has_a_barrier_or_scrolls_sideways_or_asks_anything_of_another_place(
            Language language, int part, int of) {
        Set<String> seen = new HashSet<>();
        try (Person person = web.person(language)) {
            List<Tour.Stop> stops = Tour.in(web, language, () -> {});
            for (int i = part; i < stops.size(); i += of) {
                Tour.Stop stop = stops.get(i);
                if (language.equals(App.ENGLISH) || !ONCE.contains(stop.name())) {
                    String landed = stop.reach(person);
                    // English is looked at in both widths; Spanish and Arabic share them, page by page.
                    boolean english = language.equals(App.ENGLISH);
                    boolean phone = (i % 2 == 0) == language.equals(App.SPANISH);
                    look(person, stop.name(), english || phone, english || !phone);
                    if (language.equals(App.ENGLISH)) {
                        inAnotherLanguage(person, stop.name(), landed);
                    }
                    person.forgive();
                    seen.add(stop.name());
                }
            }
        }

        assertThat(found).isEmpty();
        assertThat(seen).hasSizeGreaterThan(25);
    }

    private void look(Person person, String name, boolean phone, boolean desk) {
        Page page = person.page();
        person.width(Person.PHONE);
        tell(name, "", PageRules.breaches(person));
        if (phone && !name.equals(LONGEST)) {
            tell(name, "phone", PageRules.barriers(page));
        }
        if (!ONCE.contains(name)) {
            if (person.language().equals(App.ENGLISH) && IN_THE_DARK.contains(name)) {
                inTheDark(person, name);
            }
            person.width(Person.DESK);
            if (desk) {
                tell(name, "desk", PageRules.barriers(page));
            }
        }
        for (int width : List.of(NARROWEST, Person.PHONE, Person.DESK)) {
            tell(name, "sideways at " + width, sideways(page, width));
        }
        if (ON_PAPER.contains(name)) {
            onPaper(page, name);
        }
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        tell(name, "sideways with large letters", sideways(page, Person.DESK));
        tell(name, "the browser says", person.complaints());
    }

    /** What changes in the dark is colours, and they are the same in every language and at every width. */
    private void inTheDark(Person person, String name) {
        Page page = person.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        tell(name, "phone, dark", PageRules.paleColours(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Whoever asks for another language stays where they are. */
    private void inAnotherLanguage(Person person, String name, String landed) {
        String now = person.path();
        boolean works = !person.read().contains(person.say("message.title"));
        Language other = person.language().equals(App.SPANISH) ? App.ENGLISH : App.SPANISH;
        person.speak(other);
        if (!List.of(now, landed).contains(person.path())) {
            found.add("%s, in another language: %s".formatted(name, person.path()));
        }
        if (works && person.read().contains(App.words(other).say("message.title"))) {
            found.add("%s, in another language: %s".formatted(name, person.read()));
        }
        if (!other.tag().equals(person.page().locator("html").getAttribute("lang"))) {
            found.add("%s stays in its language".formatted(name));
        }
    }

    private void onPaper(Page page, String name) {
        page.setViewportSize(PAPER, 1123);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        tell(name, "on paper", PageRules.barriers(page));
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .as("paper is white, though the screen is dark")
                .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
    }

    private static List<String> sideways(Page page, int width) {
        String what = PageRules.sideways(page, width);
        return what.isEmpty() ? List.of() : List.of(what);
    }

    private void tell(String name, String where, List<String> breaches) {
        breaches.forEach(breach -> found.add("%s, %s: %s".formatted(name, where, breach)));
    }

    @Test
    void a_bad_page_is_noticed() {
        try (Person person = web.person(App.ENGLISH)) {
            person.page()
                    .setContent(
                            "<html><body><img src=''><p style='color:#aaa;width:900px'>pale</p><h3>low</h3></body></html>");

            assertThat(PageRules.barriers(person.page()).stream().map(each -> each.replaceFirst("\\[.*", "")))
                    .contains("color-contrast", "document-title", "html-has-lang", "image-alt");
            assertThat(PageRules.breaches(person))
                    .containsExactly(
                            "0 headings of the first level",
                            "no title",
                            "language ",
                            "direction ",
                            "no content",
                            "style or script within the page");
            assertThat(PageRules.sideways(person.page(), NARROWEST)).startsWith("9");
        }
    }

    @Test
    void a_complaint_of_the_browser_and_a_request_to_another_place_are_noticed() {
        try (Person person = web.person(App.ENGLISH)) {
            person.open("/");
            assertThat(person.complaints()).isEmpty();
            person.page().evaluate("console.log('a word')");
            person.page().evaluate("fetch('http://127.0.0.2:9/stopped').catch(() => 0)");
            person.page().evaluate("fetch('/static/nothing-here.js').catch(() => 0)");
            assertThatThrownBy(() -> person.open("http://127.0.0.2:9/elsewhere"))
                    .isInstanceOf(PlaywrightException.class);

            assertThat(person.complaints())
                    .contains("console: a word", "asked elsewhere: http://127.0.0.2:9/elsewhere")
                    .anyMatch(each -> each.startsWith("console: Connecting to 'http://127.0.0.2:9/stopped' violates"))
                    .anyMatch(each -> each.startsWith("answered 404"));
        }
    }
}
