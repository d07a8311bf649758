package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan and the progress, on a day that stays the same. */
class PlanPagesTest {

    private static final Pattern PRACTICE = Pattern.compile("name=\"practice\" value=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static TestApp app;

    private final Browser me = app.browser();

    @BeforeAll
    static void start() {
        app = TestApp.on(LocalDate.of(2027, 3, 15), folder);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void what_is_overdue_due_and_done_is_said_in_words_and_done_stands_at_the_end() {
        String link = finished(1);
        List<String> practices = me.open(link + "/plan").all(PRACTICE);
        assertThat(me.page()).contains("The plan is empty.");
        add(link, practices.get(0), "Ana", "2027-04-01", "no");
        add(link, practices.get(1), "Ben", "2027-03-14", "no");
        add(link, practices.get(2), "Cem", "2027-03-01", "yes");
        add(link, practices.get(3), "Dee", "2027-03-15", "no");
        add(link, practices.get(4), "", "", "no");

        me.open(link + "/plan");
        assertThat(me.page())
                .contains("1 of 5 practices done.")
                .contains("1 practice is overdue.")
                .contains("Overdue. It was planned until 2027-03-14.")
                .contains("Planned until 2027-04-01.")
                .contains("Planned until today, 2027-03-15.")
                .contains("No day is set.")
                .contains("Nobody yet")
                .doesNotContain("It was planned until 2027-03-01.");
        assertThat(me.all(PRACTICE).subList(0, 5))
                .containsExactly(
                        practices.get(1), practices.get(3), practices.get(0), practices.get(4), practices.get(2));
        assertThat(me.all(PRACTICE)).containsExactlyInAnyOrderElementsOf(practices);
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_shown_beside_what_was_typed() {
        String link = finished(1);
        String practice = me.open(link + "/plan").first(PRACTICE);
        add(link, practice, "Ana", "", "no");
        change(link, practice, "1", "Ben", "2027-05-01");
        change(link, practice, "1", "Cem", "2027-06-01");
        assertThat(me.status()).isEqualTo(409);
        assertThat(me.page())
                .contains("<a href=\"#owner-" + practice + "\">Somebody else changed the same thing meanwhile")
                .contains("value=\"Cem\"")
                .contains("value=\"2027-06-01\"")
                .containsSubsequence("What the other person saved", "Ben", "Planned until 2027-05-01.");
        assertThat(app.browser().open(link + "/plan").page())
                .contains("value=\"Ben\"")
                .doesNotContain("Cem");

        me.send(link + "/plan", Map.of("practice", practice, "version", me.version(), "owner", "Cem"));
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.page()).contains("value=\"Cem\"").doesNotContain("Ben");
    }

    @Test
    void what_somebody_else_took_out_meanwhile_can_be_put_back() {
        String link = finished(1);
        String practice = me.open(link + "/plan").first(PRACTICE);
        add(link, practice, "Ana", "", "no");
        me.send(link + "/plan", Map.of("practice", practice, "version", "1", "then", "remove"));
        assertThat(me.page()).contains("It is no longer in the plan.").contains("The plan is empty.");
        change(link, practice, "1", "Ben", "");
        assertThat(me.status()).isEqualTo(409);
        assertThat(me.page())
                .contains("Somebody else took this out of the plan meanwhile.")
                .contains("value=\"Ben\"");
        change(link, practice, "0", "Ben", "");
        assertThat(me.page()).contains("It is in the plan.").contains("value=\"Ben\"");
    }

    @Test
    void what_has_to_be_mended_is_named_at_its_field_and_nothing_typed_is_lost() {
        String link = finished(1);
        String practice = me.open(link + "/plan").first(PRACTICE);
        String long121 = "x".repeat(121);
        add(link, practice, long121, "soon", "yes");
        assertThat(me.status()).isEqualTo(422);
        assertThat(me.page())
                .contains("<a href=\"#owner-" + practice + "\">Use at most 120 characters.</a>")
                .contains("<a href=\"#due-" + practice + "\">Use a day such as 2027-03-31.</a>")
                .contains("id=\"due-" + practice
                        + "\" type=\"text\" name=\"due\" value=\"soon\" dir=\"ltr\" aria-invalid")
                .contains("value=\"" + long121 + "\"")
                .contains("id=\"done-" + practice + "\" name=\"done\" value=\"yes\" checked");
    }

    @Test
    void progress_tells_moves_practices_and_the_plan() {
        String link = finished(1);
        List<String> practices = me.open(link + "/plan").all(PRACTICE);
        add(link, practices.get(0), "Ana", "", "yes");
        add(link, practices.get(1), "", "2027-03-01", "no");
        assertThat(me.open(link + "/progress").page()).contains("There is nothing to compare yet.");
        me.open(link + "/again").send(link + "/again", Map.of("keep", "365"));
        People.answer(me, link, 4, "");
        People.submit(me, link);

        me.open(link + "/progress");
        assertThat(me.page())
                .contains("From assessment 1 to assessment 2")
                .contains("up 100 points: the same questions were answered with other levels")
                .contains("Still recommended (0)")
                .contains("New on the list (")
                .contains("No longer recommended (" + (practices.size()) + ")")
                .contains("1 of 2 practices done.")
                .contains("Done, and no longer recommended.")
                .contains("Overdue. It was planned until 2027-03-01.");
        assertThat(me.open(link + "/plan").page()).contains("Your results no longer recommend it.");
    }

    @Test
    void no_score_is_told_apart_from_zero_in_progress() {
        String link = People.beginAlone(me);
        List<String> questions = me.open(link + "/questions").questions();
        me.send(me.path(), Map.of("q." + questions.get(0), "1", "then", "later"));
        People.submit(me, link);
        me.open(link + "/again").send(link + "/again", Map.of("keep", "365"));
        People.answer(me, link, 1, "");
        People.submit(me, link);
        assertThat(me.open(link + "/progress").page())
                .contains("no score")
                .contains("There was no score then, and now it is 0 percent.")
                .doesNotContain("class=\"way\"");
    }

    private String finished(int level) {
        String link = People.beginAlone(me);
        People.answer(me, link, level, "");
        People.submit(me, link);
        return link;
    }

    private void add(String link, String practice, String owner, String due, String done) {
        me.open(link + "/plan")
                .send(
                        link + "/plan",
                        Map.of("practice", practice, "version", "0", "owner", owner, "due", due, "done", done));
    }

    private void change(String link, String practice, String version, String owner, String due) {
        me.send(link + "/plan", Map.of("practice", practice, "version", version, "owner", owner, "due", due));
    }
}
