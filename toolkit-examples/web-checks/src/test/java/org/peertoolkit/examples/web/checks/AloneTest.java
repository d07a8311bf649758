package org.peertoolkit.examples.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.content.report.pdf.testkit.PdfText;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;

/** One person, from the first page to the last, in one language, with and without scripts. */
@Tag("slow")
@ExtendWith(Web.Given.class)
class AloneTest {

    private static final int DOMAINS = 9;
    private static final int QUESTIONS = 27;
    private static final String NOTE = "Only the day team · فريق النهار · 只有白天";
    private static final String WHY = "Nobody here is paid by the hour";

    private final Web web;

    AloneTest(Web web) {
        this.web = web;
    }

    /** Each language, and scripts both on and off; what is true of the pages without scripts is so in every language. */
    static Stream<Arguments> people() {
        return Stream.of(
                        Arguments.of(App.ENGLISH, true),
                        Arguments.of(App.ENGLISH, false),
                        Arguments.of(App.SPANISH, false),
                        Arguments.of(App.ARABIC, true))
                .filter(each -> App.languages().anyMatch(each.get()[0]::equals));
    }

    @ParameterizedTest(name = "{0}, scripts: {1}")
    @MethodSource("people")
    void somebody_gets_from_the_first_page_to_a_toolkit_and_a_plan_assesses_again_and_deletes_all_of_it(
            Language language, boolean scripts) {
        String link;
        try (Person me = new Person(web.browser(), web.app(), language, scripts)) {
            link = begin(me);
            mend(me);
            assertThat(me.path()).as("stopped for now").isEqualTo(link);
            assertThat(me.complaints()).isEmpty();
        }
        try (Person me = new Person(web.browser(), web.app(), language, scripts)) {
            comeBack(me, link);
            toolkit(me, link);
            plan(me, link);
            worksheets(me, link);
            again(me, link);
            delete(me, link);
            assertThat(me.complaints()).isEmpty();
        }
    }

    /** From the first page to the first question. */
    private String begin(Person me) {
        me.open("/").follow("/new");
        me.choose("who", "alone").choose("kind", "quick").choose("keep", "365");
        me.choose("language", me.language().tag()).send("/new");
        String link = me.path();
        assertThat(me.page().content())
                .as("the private link to keep")
                .contains(web.app().address() + link);
        me.follow("/profile");
        assertThat(me.choice("item.roles", "peer").getAttribute("type")).isEqualTo("checkbox");
        me.choose("item.roles", "peer").choose("item.roles", "chw").choose("item.stage", "starting");
        me.choose("item.size", "two-to-five").send("/profile");
        assertThat(me.path()).startsWith(link + "/questions/");
        return link;
    }

    /** Leaves out why something does not apply, and is led to where it is said; nothing typed is lost. Then stops. */
    private static void mend(Person me) {
        List<String> questions = me.questions();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(3);
        String first = questions.get(0);
        String second = questions.get(1);
        String third = questions.get(2);
        me.choose("q." + first, "2").type("note." + first, NOTE);
        me.choose("q." + second, "na").type("note." + second, "second " + NOTE);
        me.type("note." + third, "third " + NOTE).send(me.path(), "next");

        assertThat(me.read()).contains(me.say("mistake.why")).contains(me.say("mistake.noteAlone"));
        assertThat(me.page().evaluate("document.activeElement.closest('[role=alert]') !== null"))
                .as("what has to be mended is read first")
                .isEqualTo(true);
        assertThat(me.isTaken("q." + first, "2")).isTrue();
        assertThat(me.isTaken("q." + second, "na")).isTrue();
        assertThat(me.field("note." + first).inputValue()).isEqualTo(NOTE);
        assertThat(me.field("note." + second).inputValue()).isEqualTo("second " + NOTE);
        assertThat(me.field("note." + third).inputValue()).isEqualTo("third " + NOTE);
        me.page().locator("[role=alert] a[href='#why." + second + "']").click();
        assertThat(me.page().evaluate("document.activeElement.id"))
                .as("the link leads into the field")
                .isEqualTo("why." + second);

        me.type("why." + second, WHY).choose("q." + third, "dk").send(me.path(), "later");
    }

    /** Finds everything as it was, answers the rest and hands in. */
    private static void comeBack(Person me, String link) {
        me.open(link).follow(me.page().locator("a[href*='/questions/']").first().getAttribute("href"));
        List<String> questions = me.questions();
        assertThat(me.isTaken("q." + questions.get(0), "2")).isTrue();
        assertThat(me.isTaken("q." + questions.get(1), "na")).isTrue();
        assertThat(me.isTaken("q." + questions.get(2), "dk")).isTrue();
        assertThat(me.field("note." + questions.get(0)).inputValue()).isEqualTo(NOTE);
        assertThat(me.field("why." + questions.get(1)).inputValue()).isEqualTo(WHY);
        assertThat(me.field("note." + questions.get(2)).inputValue()).isEqualTo("third " + NOTE);

        me.send(me.path(), "next");
        for (int domain = 1; domain < DOMAINS; domain++) {
            me.chooseForAll(Integer.toString(1 + domain % 3)).send(me.path(), "next");
        }
        assertThat(me.path()).isEqualTo(link + "/review");
        assertThat(me.read()).contains(me.say("review.count", "answered", QUESTIONS, "asked", QUESTIONS));
        me.send("/review");
        assertThat(me.path()).isEqualTo(link + "/results");
    }

    /** Reads the results, and takes them along as PDF and as data. */
    private static void toolkit(Person me, String link) {
        Catalog catalog = BundledContent.load(me.language());
        String page = me.readAll();
        List<String> shown = catalog.practices().stream()
                .map(practice -> practice.title())
                .filter(page::contains)
                .toList();
        assertThat(shown).as("practices on the page").hasSizeGreaterThan(5);
        catalog.domains().forEach(domain -> assertThat(page).contains(domain.title()));

        byte[] pdf = me.download(link + "/results.pdf");
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(pdf).hasSizeGreaterThan(50_000);
        String words = PdfText.of(pdf).words();
        assertThat(shown).allSatisfy(title -> assertThat(words).contains(title));
        String json = new String(me.download(link + "/results.json"), StandardCharsets.UTF_8);
        assertThat(json).contains(NOTE).contains(WHY);
    }

    /** Plans a practice: who, until when, done. */
    private static void plan(Person me, String link) {
        me.follow("/plan");
        assertThat(me.path()).isEqualTo(link + "/plan");
        String practice = me.field("practice").inputValue();
        me.planned(practice)
                .type("owner", "Ana · منى")
                .type("due", "2027-09-30")
                .send("save");
        me.planned(practice).expect("owner", "Ana · منى").expect("due", "2027-09-30");
        assertThat(me.planned(practice).isDone()).isFalse();
        me.planned(practice).tick("done").send("save");
        assertThat(me.planned(practice).isDone()).isTrue();
        me.planned(practice).expect("owner", "Ana · منى");
    }

    /** Opens the pages to fill in. */
    private static void worksheets(Person me, String link) {
        me.open(link + "/results").follow("/worksheets");
        List<String> pages = me.page().locator("main a[href*='/worksheets/']").all().stream()
                .map(each -> each.getAttribute("href"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(3);
        String page = pages.stream()
                .filter(each -> !each.matches(".*\\.[a-z]+"))
                .findFirst()
                .orElse("");
        if (!page.isEmpty()) {
            me.follow(page);
            assertThat(me.read().length()).isGreaterThan(200);
        }
    }

    /** Assesses again: the answers of last time wait to be confirmed. */
    private static void again(Person me, String link) {
        me.open(link).follow("/again").send("/again");
        assertThat(me.path()).isEqualTo(link + "/profile");
        me.choose("item.roles", "peer").choose("item.roles", "chw").send("/profile");
        List<String> questions = me.questions();
        assertThat(me.choice("q." + questions.get(0), "still").count()).isEqualTo(1);
        assertThat(me.page().locator("input[type=radio]:checked").count())
                .as("nothing is answered yet")
                .isZero();
        for (int domain = 0; domain < DOMAINS; domain++) {
            me.chooseForAll(domain % 2 == 0 ? "still" : "4").send(me.path(), "next");
        }
        assertThat(me.read()).contains(me.say("review.count", "answered", QUESTIONS, "asked", QUESTIONS));
        me.send("/review").follow("/progress");
        assertThat(me.path()).isEqualTo(link + "/progress");
        BundledContent.load(me.language())
                .domains()
                .forEach(domain -> assertThat(me.readAll()).contains(domain.title()));
        assertThat(me.page().locator("main table, main svg").count()).isPositive();
    }

    /** Takes everything along, deletes both assessments, and finds the link gone. */
    private static void delete(Person me, String link) {
        me.open(link).follow("/data");
        assertThat(new String(me.download("/export.zip"), 0, 2, StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
        me.sendAnyway("/delete");
        assertThat(me.read()).contains(me.say("mistake.sure"));
        me.choose("sure", "yes").send("/delete");
        assertThat(me.path()).as("the one before is still there").isEqualTo(link);
        me.follow("/data").choose("sure", "yes").send("/delete");
        assertThat(me.path()).isEqualTo("/");
        me.open(link);
        assertThat(me.read()).contains(me.say("error.notFound"));
    }
}
