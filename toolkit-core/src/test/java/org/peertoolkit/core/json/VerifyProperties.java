package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Difference;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelConvention;
import org.peertoolkit.core.panel.Voice;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.PanelsArbitraries;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class VerifyProperties {

    private final Catalog catalog = content("one", "two");
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new Filed("first"));

    @Provide
    Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(catalog);
    }

    @Provide
    Arbitrary<List<Voice>> voices() {
        return PanelsArbitraries.withRecord(catalog);
    }

    @Property(tries = 200)
    void every_assessment_is_made_anew_to_the_last_byte_and_reads_as_it_was(
            @ForAll("responses") Responses responses, @ForAll("responses") Responses earlier) {
        for (Assessment assessment : List.of(toolkit.assess(responses), toolkit.assess(responses, earlier))) {
            RecordedAssessment recorded = RecordedAssessment.read("a.json", AssessmentJson.write(assessment));

            assertThat(toolkit.verify(recorded).differences()).isEmpty();
            assertThat(recorded.receipt()).isEqualTo(assessment.receipt());
            assertThat(recorded.comparisons()).isEqualTo(assessment.comparisons());
            assertThat(recorded.responses(catalog)).isEqualTo(responses);
            assertThat(recorded.standing(catalog)).isEqualTo(Standing.of("a.json", assessment));
        }
    }

    @Property(tries = 100)
    void so_is_every_assessment_of_a_panel(@ForAll("voices") List<Voice> voices) {
        Assessment assessment = toolkit.assess(Panel.of(catalog, voices), PanelConvention.STANDARD.withFloor(1));
        RecordedAssessment recorded = RecordedAssessment.read("a.json", AssessmentJson.write(assessment));

        assertThat(toolkit.verify(recorded).differences()).isEmpty();
        assertThat(recorded.standing(catalog)).isEqualTo(Standing.of("a.json", assessment));
    }

    @Property(tries = 1000)
    void one_other_character_anywhere_does_not_go_unseen(
            @ForAll("responses") Responses responses,
            @ForAll("voices") List<Voice> voices,
            @ForAll int place,
            @ForAll boolean alone) {
        Assessment assessment = alone
                ? toolkit.assess(responses)
                : toolkit.assess(Panel.of(catalog, voices), PanelConvention.STANDARD.withFloor(1));
        String text = AssessmentJson.write(assessment);
        int at = Math.floorMod(place, text.length());
        char other = text.charAt(at) == '7' ? '8' : '7';
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        String seen;
        try {
            List<Difference> differences =
                    toolkit.verify(RecordedAssessment.read("a.json", changed)).differences();
            assertThat(differences)
                    .as(() -> "character %s of %s".formatted(at, changed))
                    .isNotEmpty();
            seen = String.valueOf(differences.get(0).subject());
        } catch (InvalidInputException refused) {
            seen = "refused";
        }
        Statistics.label("seen as").collect(seen);
    }

    @Example
    void each_file_that_is_not_the_one_of_then_is_named() {
        Assessment assessment = toolkit.assess(ResponsesArbitraries.allLowest(catalog));
        RecordedAssessment recorded = RecordedAssessment.read("a.json", AssessmentJson.write(assessment));
        ReadinessToolkit other = ReadinessToolkit.of(content("one", "TWO", "three"), new Filed("second"));

        assertThat(other.verify(recorded).differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "The content file \"1.yaml\" has changed.",
                        "The content file \"2.yaml\" was not there then.",
                        "The rule file \"a.drl\" has changed.");
        assertThat(ReadinessToolkit.of(content("one"), new Filed("first"))
                        .verify(recorded)
                        .differences())
                .extracting(Difference::toString)
                .containsExactly("The content file \"1.yaml\" is not at hand.");
    }

    @Example
    void an_assessment_of_before_the_lists_still_reads_and_says_only_what_it_can() {
        String text = AssessmentJson.write(toolkit.assess(ResponsesArbitraries.allLowest(catalog)))
                .replaceAll(",\\s+\"files\" : \\{[^}]*\\}", "")
                .replaceAll(",\\s+\"asked\" : \\{(\\s*\"[^\"]*\" : \\{[^}]*\\},?)*\\s*\\}", "");
        assertThat(text).doesNotContain("\"files\"").doesNotContain("\"asked\"");
        RecordedAssessment recorded = RecordedAssessment.read("old.json", text);

        assertThat(recorded.receipt().contentFiles()).isEmpty();
        assertThat(recorded.standing(catalog).domains().get(0).asked()).hasSize(5);
        assertThat(recorded.standing(catalog).domains().get(0).asked()).allMatch(asked -> asked.version() != null);
        assertThat(recorded.standing(TinyCatalog.edition("2")).domains().get(0).asked())
                .allMatch(asked -> asked.version() == null);
        assertThat(ReadinessToolkit.of(content("other"), new Filed("first"))
                        .verify(recorded)
                        .differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "The content files are others. Which of them is not known, because the receipt names none.");
    }

    private static Catalog content(String... files) {
        List<SourceFile> sources = new ArrayList<>();
        for (String text : files) {
            sources.add(SourceFile.of(sources.size() + ".yaml", text));
        }
        return TinyCatalog.builder("1").sources(sources).build();
    }

    /** The engine of the tests with a rule file to its name. */
    private record Filed(String text) implements RecommendationEngine {

        @Override
        public Collection<Suggestion> suggest(Evidence evidence) {
            return new LowestAnswerEngine().suggest(evidence);
        }

        @Override
        public EngineIdentity identity() {
            List<SourceFile> files = List.of(SourceFile.of("a.drl", text));
            return new EngineIdentity("filed", SourceFile.sha256(files), files);
        }
    }
}
