package org.peertoolkit.examples.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.core.catalog.Language;

/** A coordinator and three who are invited, each with a browser of their own, in one language, with and without scripts. */
@Tag("slow")
@ExtendWith(Web.Given.class)
class TogetherTest {

    private static final int FLOOR = 3;
    private static final int DOMAINS = 9;
    private static final String SECRET = "said-in-confidence";

    private final Web web;

    TogetherTest(Web web) {
        this.web = web;
    }

    static Stream<Arguments> people() {
        return AloneTest.people();
    }

    @ParameterizedTest(name = "{0}, scripts: {1}")
    @MethodSource("people")
    void several_people_answer_nobody_sees_who_said_what_and_what_they_agree_on_counts(
            Language language, boolean scripts) {
        try (Person coordinator = new Person(web.browser(), web.app(), language, scripts)) {
            String link = invite(coordinator);
            List<String> links = Visitor.links(coordinator.page().content(), link);
            List<String> invitations = links.stream()
                    .filter(each -> web.visitor(language).isInvitation(each))
                    .toList();
            assertThat(invitations).hasSize(2);

            answer(language, scripts, invitations.get(0), "1");
            turnout(coordinator, link, 1);
            Visitor second = web.visitor(language);
            second.finish(second.join(invitations.get(0)), (domain, question) -> "2", SECRET);
            Visitor third = web.visitor(language);
            third.finish(third.join(invitations.get(1)), (domain, question) -> "1", SECRET);
            turnout(coordinator, link, FLOOR);
            nothingIsSeen(coordinator, link);

            coordinator.open(link).send("/close");
            results(coordinator, link);
            agree(coordinator, link);
            shared(language, scripts, web.visitor(language).resultsLink(link));
            assertThat(coordinator.complaints()).isEmpty();
        }
    }

    private static String invite(Person coordinator) {
        coordinator.open("/").follow("/new").choose("who", "together").choose("kind", "quick");
        coordinator.choose("language", coordinator.language().tag());
        coordinator.type("groups", "Peers · الأقران\nManagement").type("floor", Integer.toString(FLOOR));
        coordinator.send("/new");
        assertThat(coordinator.read()).contains("Peers · الأقران").contains("Management");
        return coordinator.path();
    }

    /** Somebody is invited, answers all of it in a browser, and sees nothing of the others. */
    private void answer(Language language, boolean scripts, String invitation, String level) {
        try (Person person = new Person(web.browser(), web.app(), language, scripts)) {
            person.open(invitation).send("/join");
            String own = person.path();
            assertThat(own).isNotEqualTo(invitation);
            person.follow("/questions");
            for (int domain = 0; domain < DOMAINS; domain++) {
                String first = person.questions().get(0);
                person.chooseForAll(level).type("note." + first, SECRET).send(person.path(), "next");
            }
            assertThat(person.path()).isEqualTo(own + "/review");
            person.send("/review");
            assertThat(person.path()).isEqualTo(own);
            assertThat(person.hasLink("/results")).isFalse();
            person.open(own + "/results");
            assertThat(person.read()).contains(person.say("error.notFound"));
            person.open(own + "/profile");
            assertThat(person.read()).contains(person.say("error.notFound"));
            assertThat(person.complaints()).isEmpty();
        }
    }

    /** The coordinator sees how many have finished. */
    private static void turnout(Person coordinator, String link, int finished) {
        coordinator.open(link);
        assertThat(coordinator.read())
                .contains(coordinator.say(
                        "coordinator.turnout", "finished", finished, "begun", finished, "floor", FLOOR));
    }

    /** Before the end there are no results, and nowhere a word of what anybody said. */
    private static void nothingIsSeen(Person coordinator, String link) {
        coordinator.open(link + "/results");
        assertThat(coordinator.read()).contains(coordinator.say("refused.still_open"));
        for (String page :
                List.of("", "/profile", "/plan", "/progress", "/again", "/data", "/agreed", "/results.json")) {
            coordinator.open(link + page);
            assertThat(coordinator.page().content()).as(page).doesNotContain(SECRET);
        }
    }

    private static void results(Person coordinator, String link) {
        coordinator.open(link).follow("/results");
        assertThat(coordinator.read()).contains(coordinator.say("results.respondents", "count", FLOOR));
        assertThat(coordinator.readAll())
                .as("groups below the floor, by name only")
                .contains("Management")
                .contains("Peers · الأقران");
    }

    /** What is agreed on is recorded, and the results follow. */
    private static void agree(Person coordinator, String link) {
        String before = new String(coordinator.download("/results.json"), java.nio.charset.StandardCharsets.UTF_8);
        coordinator.open(link).follow("/agreed");
        String first = coordinator.path();
        assertThat(coordinator.readAll()).as("notes, without who wrote them").contains(SECRET);
        coordinator.chooseForAll("4").send(first);
        assertThat(coordinator.path()).isNotEqualTo(first).startsWith(link + "/agreed/");
        coordinator.open(link + "/results");
        String after = new String(coordinator.download("/results.json"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(percent(after, 0)).isEqualTo("100").isNotEqualTo(percent(before, 0));
        assertThat(percent(after, 1)).isEqualTo(percent(before, 1));
    }

    private static String percent(String json, int domain) {
        return json.split("\"percent\"\\s*:\\s*")[domain + 1].replaceFirst("(?s)[,}\\s].*", "");
    }

    /** The link for results shows them, the plan and the progress, and nothing else. */
    private void shared(Language language, boolean scripts, String shared) {
        try (Person reader = new Person(web.browser(), web.app(), language, scripts)) {
            reader.open(shared);
            assertThat(reader.path()).isEqualTo(shared + "/results");
            assertThat(reader.read()).contains(reader.say("results.respondents", "count", FLOOR));
            for (String page : List.of("/data", "/again", "/agreed", "/profile", "/review", "/questions")) {
                assertThat(reader.hasLink(page)).as(page).isFalse();
                assertThat(web.visitor(language).open(shared + page).status())
                        .as(page)
                        .isEqualTo(404);
            }
            reader.follow("/plan");
            assertThat(reader.page().locator("form[method=post]").count())
                    .as("nothing can be changed")
                    .isZero();
            assertThat(reader.complaints()).isEmpty();
        }
    }
}
