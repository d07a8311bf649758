package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Worksheet;

/** The page of results and the pages to fill in. */
class ResultPagesTest {

    private static final Pattern PRACTICE = Pattern.compile("id=\"practice-([^\"]+)\"");
    private static final Pattern LINKED = Pattern.compile("href=\"#practice-([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("<a href=\"(http[^\"]+)\"");
    private static final Pattern RESULTS = Pattern.compile("value=\"([^\"]+/s/[^\"]+)\"");
    private static final String BUTTON = "name=\"back\" value=\"results\"";

    @TempDir
    static Path folder;

    private static TestApp app;
    private static String link;
    private static List<String> practices;

    private final Browser me = app.browser();

    @BeforeAll
    static void start() {
        app = TestApp.in(folder);
        Browser me = app.browser();
        link = People.beginAlone(me);
        People.answer(me, link, 1, "");
        People.submit(me, link);
        practices = me.open(link + "/results").all(PRACTICE);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void every_area_has_its_score_as_a_bar_and_in_words() {
        me.open(link + "/results");
        int areas = catalog().domains().size();
        assertThat(count("class=\"filled\"")).isEqualTo(areas);
        assertThat(count("<strong>0 of 100</strong>")).isEqualTo(2 * areas);
        assertThat(me.page()).doesNotContain("class=\"empty\"");
    }

    @Test
    void no_score_is_no_bar_of_zero_and_says_why() {
        String own = People.beginAlone(me);
        List<String> questions = me.open(own + "/questions").questions();
        me.send(me.path(), Map.of("q." + questions.get(0), "dk", "then", "later"));
        me.open(own + "/results");
        assertThat(me.page()).doesNotContain("class=\"filled\"").doesNotContain("0 of 100");
        assertThat(count("class=\"empty\"")).isEqualTo(catalog().domains().size());
        assertThat(me.page())
                .contains("Too few questions have a level")
                .contains("None of the questions that apply was answered.")
                .contains("not handed in yet");
    }

    @Test
    void what_does_not_apply_is_not_known_or_was_not_answered_are_three_things() {
        String own = People.beginAlone(me);
        List<String> questions = me.open(own + "/questions").questions();
        me.send(
                me.path(),
                Map.of(
                        "q." + questions.get(0),
                        "na",
                        "why." + questions.get(0),
                        "No such team",
                        "q." + questions.get(1),
                        "dk",
                        "then",
                        "later"));
        String page = me.open(own + "/results").page();
        String open = page.substring(page.indexOf("class=\"left-open\""));
        open = open.substring(0, open.indexOf("</details>"));
        assertThat(open)
                .contains("What was left open (3)")
                .containsSubsequence(
                        "Not answered</h4>", statement(questions.get(2)),
                        "Not known</h4>", statement(questions.get(1)),
                        "Does not apply</h4>", statement(questions.get(0)));
    }

    @Test
    void where_to_begin_leads_to_details_on_the_page() {
        String page = me.open(link + "/results").page();
        String start = page.substring(page.indexOf("id=\"start-here\""), page.indexOf("id=\"areas\""));
        List<String> linked =
                LINKED.matcher(start).results().map(found -> found.group(1)).toList();
        assertThat(linked).hasSize(5).doesNotHaveDuplicates();
        assertThat(practices).containsAll(linked);
    }

    @Test
    void every_practice_says_why_how_and_what_helps() {
        me.open(link + "/results");
        assertThat(practices).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (String word : List.of("Why it matters", "First step", "Next step", "It is in place when", "Effort")) {
            assertThat(count("<h5>" + word + "</h5>")).as(word).isEqualTo(practices.size());
        }
        assertThat(me.page()).contains("the answer was: 1, ");
        assertThat(me.all(ADDRESS))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(me.page())
                        .contains(
                                "href=\"" + address.replace("&", "&amp;") + "\" rel=\"noreferrer noopener external\""));
    }

    @Test
    void what_is_chosen_is_part_of_what_there_is_and_can_be_undone() {
        me.open(link + "/results?role=chw");
        List<String> some = me.all(PRACTICE);
        assertThat(some).isNotEmpty();
        assertThat(practices).containsSubsequence(some).hasSizeGreaterThan(some.size());
        assertThat(me.page())
                .contains("You see " + some.size() + " of " + practices.size() + " practices")
                .contains("<option value=\"chw\" selected>")
                .contains("Show everything again")
                .contains("href=\"" + link + "/results#practice-");
        assertThat(me.open(link + "/results?role=nobody&language=tlh").all(PRACTICE))
                .isEqualTo(practices);
        assertThat(me.page()).doesNotContain("Show everything again");
    }

    @Test
    void a_practice_is_put_into_the_plan_from_the_results_and_what_was_chosen_stays() {
        String own = People.beginAlone(me);
        People.answer(me, own, 1, "");
        People.submit(me, own);
        String practice = me.open(own + "/results?role=chw").first(PRACTICE);
        assertThat(me.page()).contains(BUTTON);
        me.send(own + "/plan", Map.of("practice", practice, "version", "0", "back", "results", "role", "chw"));
        assertThat(me.path()).isEqualTo(own + "/results");
        assertThat(me.query()).isEqualTo("role=chw");
        assertThat(me.page()).contains("It is in the plan.").contains(own + "/plan#plan-" + practice);
        assertThat(me.open(own + "/plan").page()).contains("0 of 1 practice done.");
    }

    @Test
    void whoever_may_only_look_has_no_button_and_no_form() {
        Browser coordinator = app.browser();
        String together = People.beginTogether(coordinator, 3, "Peers");
        String invitation = coordinator.invitations().get(0);
        for (int i = 0; i < 3; i++) {
            People.takePart(app.browser(), invitation, 1, "");
        }
        coordinator.open(together).send(together + "/close", Map.of());
        assertThat(coordinator.open(together + "/results").page()).contains(BUTTON);
        String practice = coordinator.first(PRACTICE);
        coordinator.send(together + "/plan", Map.of("practice", practice, "version", "0", "owner", "Ana"));
        String reader = People.path(coordinator.open(together).all(RESULTS).stream()
                .filter(address -> !address.endsWith(together))
                .reduce((first, second) -> second)
                .orElseThrow());

        assertThat(me.open(reader + "/results").page())
                .contains("3 people answered.")
                .contains("/panel.pdf")
                .contains("id=\"practice-")
                .doesNotContain(BUTTON);
        assertThat(me.open(reader + "/plan").page()).contains("Ana").doesNotContain("name=\"owner\"");
        assertThat(me.open(reader + "/results")
                        .post(reader + "/plan", "practice=" + practice)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void earlier_assessments_can_be_looked_at_again() {
        String own = People.beginAlone(me);
        People.answer(me, own, 1, "");
        People.submit(me, own);
        me.open(own + "/again").send(own + "/again", Map.of("keep", "365"));
        People.answer(me, own, 4, "");
        People.submit(me, own);
        assertThat(me.open(own + "/results").page()).contains("100 of 100").contains("/results?number=1\"");
        assertThat(me.open(own + "/results?number=1").page())
                .contains("0 of 100")
                .contains("/results.pdf?number=1\"")
                .doesNotContain(BUTTON);
    }

    @Test
    void pages_to_fill_in_stand_in_a_list_with_what_the_results_recommend_first() {
        me.open(link + "/worksheets");
        assertThat(me.page()).containsSubsequence("For what your results recommend", "All others");
        String recommended = me.page().substring(0, me.page().indexOf("All others"));
        List<Worksheet> all = catalog().worksheets();
        assertThat(all)
                .hasSizeGreaterThan(5)
                .allSatisfy(each -> assertThat(me.page()).contains("/worksheets/" + each.id() + "\""));
        assertThat(recommended).contains("It helps with").contains("/results#practice-");
        assertThat(all.stream().filter(each -> recommended.contains("/worksheets/" + each.id() + "\"")))
                .isNotEmpty();
    }

    @Test
    void each_page_to_fill_in_is_a_page_of_its_own_in_the_language_of_the_reader() {
        Map<String, Integer> tables = new LinkedHashMap<>();
        for (Worksheet each : catalog().worksheets()) {
            me.open(link + "/worksheets/" + each.id());
            assertThat(me.status()).isEqualTo(200);
            assertThat(me.page()).contains("/worksheets/" + each.id() + ".pdf").contains("What this page rests on");
            assertThat(count("<h1")).isEqualTo(1);
            tables.put(each.id().value(), count("<table"));
        }
        assertThat(tables.values()).anyMatch(tableCount -> tableCount > 1);
        assertThat(me.open(link + "/worksheets/no-such-page").status()).isEqualTo(404);
    }

    private int count(String text) {
        return me.page().split(Pattern.quote(text), -1).length - 1;
    }

    private static Catalog catalog() {
        return TestApp.TOOLKITS.inOriginal().catalog();
    }

    private static String statement(String question) {
        return catalog().questions().stream()
                .filter(each -> each.id().value().equals(question))
                .findFirst()
                .orElseThrow()
                .statement();
    }
}
