package org.peertoolkit.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.PanelsArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class PanelProperties {

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());

    @Provide
    Arbitrary<List<Voice>> voices() {
        return PanelsArbitraries.voices(catalog);
    }

    @Provide
    Arbitrary<List<Voice>> withRecord() {
        return PanelsArbitraries.withRecord(catalog);
    }

    @Property(tries = 200)
    void merging_is_commutative_associative_and_idempotent(
            @ForAll("withRecord") List<Voice> voices, @ForAll int one, @ForAll int other) {
        int size = voices.size();
        int from = Math.floorMod(one, size);
        int to = Math.floorMod(other, size);
        Panel first = Panel.of(catalog, voices.subList(0, from + 1));
        Panel second = Panel.of(catalog, voices.subList(Math.min(from, to), Math.max(from, to) + 1));
        Panel third = Panel.of(catalog, voices.subList(to, size));

        assertThat(first.mergedWith(second)).isEqualTo(second.mergedWith(first));
        assertThat(first.mergedWith(second).mergedWith(third)).isEqualTo(first.mergedWith(second.mergedWith(third)));
        assertThat(first.mergedWith(first)).isEqualTo(first);
        assertThat(first.mergedWith(second).hashCode())
                .isEqualTo(second.mergedWith(first).hashCode());
    }

    @Property(tries = 150)
    void the_order_of_files_and_the_names_of_files_and_respondents_change_nothing(
            @ForAll("withRecord") List<Voice> voices, @ForAll Random random, @ForAll Consensus consensus) {
        PanelConvention convention = new PanelConvention(usable(voices, consensus), 1);
        List<Voice> shuffled = new ArrayList<>();
        for (Voice voice : voices) {
            String group = String.valueOf(voice.responses().respondent().group());
            shuffled.add(PanelsArbitraries.voice(
                    catalog, "person-" + random.nextInt(1000) + "-" + shuffled.size(), group, voice.responses()));
        }
        Collections.shuffle(shuffled, random);

        assertThat(AssessmentJson.write(toolkit.assess(Panel.of(catalog, shuffled), convention)))
                .isEqualTo(AssessmentJson.write(toolkit.assess(Panel.of(catalog, voices), convention)));
    }

    @Property(tries = 200)
    void the_consensus_is_what_counting_by_hand_gives(
            @ForAll("withRecord") List<Voice> voices, @ForAll Consensus consensus) {
        Consensus chosen = usable(voices, consensus);
        Panel panel = Panel.of(catalog, voices);
        Responses together = panel.consensus(new PanelConvention(chosen, 1));

        for (Question question : catalog.questions()) {
            assertThat(together.answer(question.id()).map(PanelProperties::kind).orElse("none"))
                    .as("%s of %s", chosen, question.id())
                    .isEqualTo(byHand(panel, question, chosen));
        }
        Statistics.label("consensus").collect(chosen);
    }

    @Property(tries = 200)
    void levels_of_the_median_are_levels_that_somebody_gave_and_that_half_of_them_reach(
            @ForAll("voices") List<Voice> voices) {
        for (Question question : catalog.questions()) {
            List<Integer> levels = levels(voices, question);
            Integer median = Tally.of(
                            question, voices.stream().map(Voice::responses).toList())
                    .median();
            assertThat(median == null).isEqualTo(levels.isEmpty());
            if (median != null) {
                assertThat(levels).contains(median);
                assertThat(2 * levels.stream().filter(level -> level >= median).count())
                        .isGreaterThanOrEqualTo(levels.size());
            }
        }
    }

    @Property(tries = 200)
    void nothing_that_tells_respondents_apart_leaves_the_panel(
            @ForAll("withRecord") List<Voice> voices, @ForAll @IntRange(min = 1, max = 6) int floor) {
        List<Voice> named = voices.stream()
                .map(voice -> PanelsArbitraries.voice(
                        catalog,
                        "secret-" + voice.source(),
                        String.valueOf(voice.responses().respondent().group()),
                        voice.responses()))
                .toList();
        Panel panel = Panel.of(catalog, named);
        int enough = Math.min(floor, voices.size());
        if (panel.voices().size() < enough) {
            return;
        }
        String json = AssessmentJson.write(toolkit.assess(panel, PanelConvention.STANDARD.withFloor(enough)));

        assertThat(json).doesNotContain("secret-");
        assertThat(panel).asString().doesNotContain("secret-");
    }

    private static Consensus usable(List<Voice> voices, Consensus consensus) {
        boolean record = voices.stream().anyMatch(voice -> voice.source().equals("r0.json"));
        return consensus == Consensus.FACILITATOR && !record ? Consensus.MEDIAN : consensus;
    }

    /** The rules of the Javadoc, in other words: lists of kinds instead of counts. */
    private String byHand(Panel panel, Question question, Consensus consensus) {
        if (consensus == Consensus.FACILITATOR) {
            String recorded = panel.record()
                    .flatMap(record -> record.answer(question.id()))
                    .map(PanelProperties::kind)
                    .orElse("none");
            return recorded.equals("none") ? byHand(panel, question, Consensus.MEDIAN) : recorded;
        }
        List<String> kinds = panel.voices().stream()
                .flatMap(voice -> voice.answer(question.id()).stream())
                .map(PanelProperties::kind)
                .sorted()
                .toList();
        List<String> levels =
                kinds.stream().filter(kind -> kind.startsWith("level")).toList();
        List<String> applicable =
                kinds.stream().filter(kind -> !kind.equals("not applicable")).toList();
        if (consensus == Consensus.LOWEST) {
            return Stream.concat(levels.stream(), Stream.of("don't know", "not applicable"))
                    .filter(kinds::contains)
                    .findFirst()
                    .orElse("none");
        }
        if (kinds.isEmpty()) {
            return "none";
        }
        if (kinds.size() - applicable.size() > kinds.size() / 2.0) {
            return "not applicable";
        }
        return applicable.size() - levels.size() > applicable.size() / 2.0
                ? "don't know"
                : levels.get((levels.size() - 1) / 2);
    }

    private static List<Integer> levels(List<Voice> voices, Question question) {
        return voices.stream()
                .flatMap(voice -> voice.responses().answer(question.id()).stream())
                .filter(Answer.Rated.class::isInstance)
                .map(answer -> ((Answer.Rated) answer).level())
                .toList();
    }

    private static String kind(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return "level " + rated.level();
        }
        return answer instanceof Answer.DontKnow ? "don't know" : "not applicable";
    }
}
