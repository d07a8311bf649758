package org.peertoolkit.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.PanelsArbitraries;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

class SuppressionProperties {

    private static final JsonMapper JSON = new JsonMapper();

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());

    @Provide
    Arbitrary<List<Voice>> voices() {
        return PanelsArbitraries.voices(catalog);
    }

    @Property(tries = 300)
    void no_figure_of_a_hidden_group_follows_from_all_that_is_published(
            @ForAll("voices") List<Voice> voices, @ForAll @IntRange(min = 2, max = 6) int floor) {
        if (voices.size() < floor) {
            return;
        }
        LinearAdversary adversary =
                new LinearAdversary(JSON.readTree(published(voices, floor)).get("panel"));

        assertThat(adversary.derived()).isEmpty();
        Statistics.label("something is hidden and something shown")
                .collect(adversary.attempts() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    @Example
    void the_adversary_finds_out_where_only_the_small_group_is_hidden() {
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Responses all = i < 5 ? ResponsesArbitraries.allHighest(catalog) : ResponsesArbitraries.allLowest(catalog);
            voices.add(PanelsArbitraries.voice(catalog, "r" + i, i < 6 ? "supervisor" : "peer", all));
        }
        JsonNode panel = JSON.readTree(published(voices, 1)).get("panel");
        assertThat(new LinearAdversary(panel).derived())
                .as("nothing is hidden yet")
                .isEmpty();
        ((ArrayNode) panel.get("groups")).remove(0);
        ((ArrayNode) panel.get("hiddenGroups")).add("peer");
        panel.get("questions").forEach(question -> ((ArrayNode) question.get("groups")).remove(0));

        assertThat(new LinearAdversary(panel).derived())
                .contains("size of peer", "level1 of peer in sup-01", "sum of levels of peer in sup-01");
    }

    /** So whatever the adversary can do, with any reasoning: who of the hidden people said what makes no difference. */
    @Property(tries = 300)
    void swapping_the_answers_of_two_hidden_people_changes_not_one_byte(
            @ForAll("voices") List<Voice> voices,
            @ForAll @IntRange(min = 2, max = 6) int floor,
            @ForAll @IntRange(min = 0, max = 9) int which,
            @ForAll @IntRange(min = 0, max = 99) int one,
            @ForAll @IntRange(min = 0, max = 99) int other) {
        if (voices.size() < floor) {
            return;
        }
        Question question = catalog.questions().get(which);
        Set<String> shown = shown(voices, floor, question);
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            Responses responses = voices.get(i).responses();
            if (responses.answer(question.id()).isPresent() && !shown.contains(group(responses))) {
                hidden.add(i);
            }
        }
        Statistics.label("people whose answer is in no figure of their group").collect(Math.min(hidden.size(), 6));
        if (hidden.isEmpty()) {
            return;
        }
        List<Voice> swapped =
                swapped(voices, question, hidden.get(one % hidden.size()), hidden.get(other % hidden.size()));

        assertThat(published(swapped, floor)).isEqualTo(published(voices, floor));
    }

    @Property(tries = 300)
    void every_group_that_is_shown_reaches_the_floor_and_so_do_the_hidden_ones_together(
            @ForAll("voices") List<Voice> voices, @ForAll @IntRange(min = 1, max = 6) int floor) {
        PanelFigures figures = Panel.of(catalog, voices).figures(PanelConvention.STANDARD.withFloor(floor));

        assertThat(figures.groups().values()).allMatch(size -> size >= floor);
        for (QuestionFigures question : figures.questions()) {
            Tally everyone = question.everyone();
            if (everyone == null) {
                assertThat(question.groups()).isEmpty();
                assertThat(question.notes()).isEmpty();
                assertThat(question.gap()).isNull();
                continue;
            }
            assertThat(everyone.answered()).isGreaterThanOrEqualTo(floor);
            int left = everyone.answered();
            for (Tally group : question.groups().values()) {
                assertThat(group.answered()).isGreaterThanOrEqualTo(floor);
                left -= group.answered();
            }
            long groups = voices.stream()
                    .map(voice -> group(voice.responses()))
                    .distinct()
                    .count();
            if (question.groups().size() < groups) {
                assertThat(left).as("answers that subtraction gives").isGreaterThanOrEqualTo(floor);
                assertThat(groups - question.groups().size() >= 2 || groups == 1)
                        .as("they are of more than one group, or there is but one")
                        .isTrue();
            }
        }
    }

    @Property
    void of_groups_of_any_sizes_the_fewest_are_hidden_that_will_do(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 9) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 6) int floor) {
        TreeMap<String, Integer> named = new TreeMap<>();
        sizes.forEach(size -> named.put("g" + named.size(), size));
        Set<String> shown = Disclosure.shown(named, floor, named.keySet());

        assertThat(safe(named, shown, floor)).isTrue();
        assertThat(new HashSet<>(shown)).hasSize(mostThatIsSafe(named, floor));
    }

    private static int mostThatIsSafe(TreeMap<String, Integer> sizes, int floor) {
        int most = 0;
        List<String> names = List.copyOf(sizes.keySet());
        for (int choice = 0; choice < 1 << names.size(); choice++) {
            Set<String> shown = new TreeSet<>();
            for (int i = 0; i < names.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    shown.add(names.get(i));
                }
            }
            most = safe(sizes, shown, floor) ? Math.max(most, shown.size()) : most;
        }
        return most;
    }

    private static boolean safe(TreeMap<String, Integer> sizes, Set<String> shown, int floor) {
        int hidden = 0;
        for (String group : sizes.keySet()) {
            hidden += shown.contains(group) ? 0 : sizes.get(group);
        }
        return shown.stream().allMatch(group -> sizes.get(group) >= floor)
                && (shown.isEmpty() || shown.size() == sizes.size() || hidden >= floor);
    }

    private String published(List<Voice> voices, int floor) {
        Panel panel = Panel.of(catalog, voices);
        return AssessmentJson.write(toolkit.assess(panel, PanelConvention.STANDARD.withFloor(floor)));
    }

    private Set<String> shown(List<Voice> voices, int floor, Question question) {
        return Panel.of(catalog, voices).figures(PanelConvention.STANDARD.withFloor(floor)).questions().stream()
                .filter(figures -> figures.question().equals(question.id()))
                .findFirst()
                .map(figures -> figures.groups().keySet())
                .orElse(Set.of());
    }

    private List<Voice> swapped(List<Voice> voices, Question question, int one, int other) {
        List<Voice> swapped = new ArrayList<>(voices);
        swapped.set(one, with(voices.get(one), question, answer(voices.get(other), question)));
        swapped.set(other, with(voices.get(other), question, answer(voices.get(one), question)));
        return swapped;
    }

    private Voice with(Voice voice, Question question, Optional<Answer> answer) {
        ResponsesBuilder builder = voice.responses().toBuilder(catalog);
        answer.ifPresent(given -> builder.answer(question.id().value(), given));
        return new Voice(voice.source(), builder.build());
    }

    private static Optional<Answer> answer(Voice voice, Question question) {
        return voice.responses().answer(question.id());
    }

    private static String group(Responses responses) {
        return responses.respondent().group();
    }
}
