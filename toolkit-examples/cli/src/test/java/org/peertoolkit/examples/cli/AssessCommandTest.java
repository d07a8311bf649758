package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;

class AssessCommandTest {

    @TempDir
    private Path folder;

    static List<Path> samples() {
        return Samples.shipped().toList();
    }

    @Test
    void there_are_samples() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_gives_a_toolkit_in_words(Path sample) {
        Said said = Terminal.run("assess", sample);
        JsonNode json = json(sample);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out().lines())
                .as("80 columns; only an address or the receipt may be longer")
                .allMatch(line -> line.length() <= 80 || line.contains("http") || line.startsWith("Receipt: "));
        String words = onOneLine(said.out());
        assertThat(json.get("recommendations").size()).isGreaterThanOrEqualTo(3);
        for (JsonNode recommendation : json.get("recommendations")) {
            for (String field : List.of("title", "why", "firstStep", "nextStep", "done")) {
                assertThat(words).contains(onOneLine(recommendation.get(field).asString()));
            }
            recommendation
                    .get("reasons")
                    .forEach(reason -> assertThat(words)
                            .contains(onOneLine(reason.get("because").asString()) + " (rule "
                                    + reason.get("rule").asString() + ")"));
            recommendation
                    .get("resources")
                    .forEach(resource -> assertThat(words)
                            .contains(onOneLine(resource.get("title").asString())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_gives_json_of_the_published_form(Path sample) {
        Said said = Terminal.run("assess", sample, "--format", "json");

        assertThat(said.code()).isZero();
        assertThat(Schemas.faults("assessment", said.out())).isEmpty();
        JsonNode json = Schemas.parsed(said.out());
        assertThat(json.get("startHere").size()).isBetween(1, 5);
        assertThat(json.get("scores").size())
                .isEqualTo(Samples.CATALOG.domains().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_answers_give_the_same_bytes_wherever_they_are_assessed(Path sample) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String format : List.of("text", "json")) {
            Said here = Terminal.run("assess", sample, "--format", format);
            assertThat(Terminal.run("assess", sample, "--format", format)).isEqualTo(here);
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Terminal.run("assess", sample, "--format", format)).isEqualTo(here);
                Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
                assertThat(Terminal.run("assess", sample, "--format", format)).isEqualTo(here);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void where_all_is_in_place_nothing_is_recommended() {
        Path best = Samples.quickCheck(folder, (builder, question) -> builder.level(question, 4));
        Said said = Terminal.run("assess", best);

        assertThat(json(best).get("recommendations").size()).isZero();
        assertThat(said.out())
                .contains("Nothing is recommended on these answers.")
                .doesNotContain("First step:");
        assertThat(said.out()).contains("[####################] 100 percent: Strength");
    }

    @Test
    void where_nothing_is_in_place_every_area_has_something_to_do() {
        JsonNode json = json(Samples.quickCheck(folder, (builder, question) -> builder.level(question, 1)));

        Samples.CATALOG
                .domains()
                .forEach(domain -> assertThat(json.get("recommendations"))
                        .as(domain.title())
                        .anyMatch(practice -> practice.get("domain")
                                .asString()
                                .equals(domain.id().value())));
    }

    @Test
    void no_answers_give_no_score_and_no_advice_and_the_reason() {
        Path empty = Samples.write(folder, Responses.to(Samples.CATALOG).build());
        Said said = Terminal.run("assess", empty);
        JsonNode json = json(empty);

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("No question has an answer, so there is no score and no recommendation.")
                .contains("No score. None of the questions that apply was answered.")
                .contains("Nothing is recommended, because no question has an answer.")
                .doesNotContain("0 percent:");
        assertThat(json.get("recommendations").size()).isZero();
        assertThat(json.get("scores")).allMatch(score -> score.get("percent").isNull());
        assertThat(json.get("scores"))
                .allMatch(score -> score.get("noScore").asString().equals("nothing-answered"));
    }

    /** Lowest level, does not apply, don't know, no answer: four different things. */
    @Test
    void the_four_kinds_of_answer_without_readiness_stay_apart() {
        Said lowest = assessed((builder, question) -> builder.level(question, 1));
        Said notApplicable = assessed((builder, question) -> builder.notApplicable(question, "We do not"));
        Said dontKnow = assessed((builder, question) -> builder.dontKnow(question));
        Said unanswered = assessed((builder, question) -> {});

        assertThat(List.of(lowest.out(), notApplicable.out(), dontKnow.out(), unanswered.out()))
                .doesNotHaveDuplicates();
        assertThat(lowest.out()).contains("[....................] 0 percent");
        assertThat(notApplicable.out())
                .contains("No score. No question of this area applies.")
                .contains("Reason: We do not.");
        assertThat(onOneLine(dontKnow.out()))
                .contains("No score. Too few questions have a level: a score needs at least 60 percent of those that"
                        + " apply.");
        assertThat(dontKnow.out())
                .contains("were answered with \"don't know\"")
                .contains("That is a finding of its own");
        assertThat(unanswered.out()).contains("No score. None of the questions that apply was answered.");
    }

    @Test
    void a_file_gets_the_same_bytes_as_the_terminal() throws IOException {
        Path sample = samples().get(0);
        Path file = folder.resolve("toolkit.txt");
        Said toFile = Terminal.run("assess", sample, "-o", file);

        assertThat(toFile).isEqualTo(new Said(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Terminal.run("assess", sample).out());
        assertThat(Files.list(folder)).as("nothing is left beside it").containsExactly(file);
    }

    @Test
    void colour_is_for_terminals_and_never_for_files() throws IOException {
        Path sample = samples().get(0);
        Path file = folder.resolve("toolkit.txt");
        Said coloured = Terminal.typing().inColour().toolkit("assess", sample);
        Terminal.typing().inColour().toolkit("assess", sample, "--output", file);

        assertThat(coloured.out())
                .contains("\u001b[1mStart here".toUpperCase(Locale.ROOT).replace("[1M", "[1m"));
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9]*m", ""))
                .isEqualTo(Terminal.run("assess", sample).out());
        assertThat(Files.readString(file)).doesNotContain("\u001b");
    }

    @Test
    void answers_that_cannot_be_used_are_explained_all_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), """
                {
                  "schema": 1,
                  "content": {"id": "%s", "version": "%s"},
                  "answers": {
                    "sup-99": {"level": 2},
                    "sup-02": {"level": 7}
                  }
                }
                """.formatted(
                Samples.CATALOG.version().id(), Samples.CATALOG.version().version()));
        Said said = Terminal.run("assess", file);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines().toList()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo("The responses cannot be used: 2 problems.");
            assertThat(lines.get(1)).matches("  mine.json:5:\\d+: answers.sup-99: there is no question \"sup-99\"..*");
            assertThat(lines.get(2))
                    .matches(
                            "  mine.json:6:\\d+: answers.sup-02: level \"7\" is off the scale. Use a level from 1 to 4.");
        });
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        Said said = Terminal.run("assess", folder.resolve("none.json"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo(
                        "The responses cannot be used: 1 problem.\n  none.json: there is no file \"%s\". Check the name and the folder.\n"
                                .formatted(folder.resolve("none.json")));
    }

    @Test
    void a_result_that_cannot_be_written_is_an_error() {
        Path nowhere = folder.resolve("no/such/folder/out.txt");
        Said said = Terminal.run("assess", samples().get(0), "-o", nowhere);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("The file \"")
                .contains("there is no such file or folder")
                .doesNotContain("\tat ");
    }

    private Said assessed(java.util.function.BiConsumer<ResponsesBuilder, String> answer) {
        return Terminal.run("assess", Samples.quickCheck(folder, answer));
    }

    private static JsonNode json(Path responses) {
        return Schemas.parsed(
                Terminal.run("assess", responses, "--format", "json").out());
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void the_sample_content_has_a_quick_check() {
        assertThat(Samples.CATALOG.questions()).anyMatch(Question::quick);
    }
}
