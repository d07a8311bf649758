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

/** Several people who answer for one organization, and a coordinator who never learns who said what. */
class TogetherPathTest {

    private static final Pattern CELL = Pattern.compile("data-label=\"Begun\">(\\d+)</td>");
    private static final Pattern RESULTS = Pattern.compile("id=\"results\" readonly value=\"([^\"]+)\"");

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
    void the_coordinator_sees_how_many_have_finished_and_nothing_that_they_said() {
        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers", "Managers");
        List<String> invitations = coordinator.invitations();
        assertThat(invitations).hasSize(2);

        String half = People.join(app.browser(), invitations.get(0));
        Browser finished = app.browser();
        People.takePart(finished, invitations.get(0), 1, "a-secret-note");
        coordinator.open(link);
        assertThat(coordinator.page())
                .contains("<th scope=\"row\" dir=\"auto\">Peers</th>")
                .containsPattern("data-label=\"Begun\">2</td>\\s*<td class=\"number\" data-label=\"Finished\">1</td>")
                .containsPattern("data-label=\"Begun\">0</td>\\s*<td class=\"number\" data-label=\"Finished\">0</td>");
        for (String page : People.pages(link)) {
            assertThat(coordinator.open(page).page()).as(page).doesNotContain("a-secret-note");
        }
        assertThat(half).isNotEqualTo(link);
    }

    @Test
    void nothing_is_shown_before_answering_has_ended_and_nothing_below_the_floor_after_that() {
        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers");
        String invitation = coordinator.invitations().get(0);
        People.takePart(app.browser(), invitation, 1, "first-note");
        People.takePart(app.browser(), invitation, 2, "");

        assertThat(coordinator.open(link + "/results").status()).isEqualTo(409);
        assertThat(coordinator.page()).contains("Results are shown when answering has ended.");
        coordinator.open(link).send(link + "/close", Map.of());
        assertThat(coordinator.open(link + "/results").status()).isEqualTo(409);
        assertThat(coordinator.page()).contains("Fewer than 3 people have answered, so nothing is shown.");
        for (String page : People.pages(link)) {
            assertThat(coordinator.open(page).page()).as(page).doesNotContain("first-note");
        }
    }

    @Test
    void results_agreement_and_the_record_of_a_meeting() {
        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers", "Managers");
        List<String> invitations = coordinator.invitations();
        for (int i = 0; i < 3; i++) {
            People.takePart(app.browser(), invitations.get(0), 1, "");
        }
        People.takePart(app.browser(), invitations.get(1), 4, "");
        coordinator.open(link).send(link + "/close", Map.of());

        coordinator.open(link + "/results");
        assertThat(coordinator.page()).contains("4 people answered.").contains("Too few people to be shown: Managers");
        assertThat(coordinator.page()).contains("0 of 100");

        coordinator.open(link + "/agreed");
        String page = coordinator.path();
        assertThat(coordinator.page()).contains("3 people").contains("1 person");
        Map<String, Object> agreed = new LinkedHashMap<>();
        agreed.put("version", coordinator.version());
        coordinator.questions().forEach(question -> agreed.put("q." + question, "3"));
        coordinator.send(page, agreed);
        assertThat(coordinator.open(link + "/results").page()).contains("67 of 100");

        coordinator.open(page);
        coordinator.send(page, agreed);
        assertThat(coordinator.status()).as("the version of before").isEqualTo(409);

        String results = People.path(coordinator.open(link).first(RESULTS));
        Browser reader = app.browser();
        assertThat(reader.open(results).path()).isEqualTo(results + "/results");
        assertThat(reader.page()).contains("67 of 100");
    }

    @Test
    void who_has_not_handed_in_does_not_count_and_nobody_can_hand_in_after_the_end() {
        Browser coordinator = app.browser();
        String link = People.beginTogether(coordinator, 3, "Peers");
        String invitation = coordinator.invitations().get(0);
        for (int i = 0; i < 3; i++) {
            People.takePart(app.browser(), invitation, 2, "");
        }
        Browser late = app.browser();
        String own = People.join(late, invitation);
        People.answer(late, own, 4, "");
        Browser undecided = app.browser();
        String taken = People.takePart(undecided, invitation, 4, "");
        undecided.open(taken).send(taken + "/take-back", Map.of());

        coordinator.open(link).send(link + "/close", Map.of());
        assertThat(coordinator.open(link + "/results").page())
                .contains("3 people answered.")
                .contains("33 of 100");
        late.open(own + "/profile");
        late.open(own);
        assertThat(late.page()).contains("Answering has ended.");
        assertThat(late.open(invitation).page()).contains("Answering has ended.");
    }
}
