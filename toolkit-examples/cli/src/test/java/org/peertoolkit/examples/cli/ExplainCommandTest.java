package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.examples.cli.Terminal.Said;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {

    private static final Path SAMPLE = Terminal.SAMPLES.resolve("hospital-outpatient-clinic.json");

    @TempDir
    private Path folder;

    @Test
    void one_practice_is_explained_in_the_words_of_its_questions() {
        assertThat(Terminal.run("explain", SAMPLE, "att-leader-statement")).isEqualTo(new Said(0, """
                                PUT IN WRITING WHY PEERS AND CHWS WORK HERE
                                ===========================================

                                Attitudes and Beliefs. Its id: att-leader-statement.

                                RECOMMENDED
                                -----------

                                High priority: begin with it.
                                Because:
                                  - "Leaders have told all staff in writing why Peers and CHWs work here. They
                                    also stand behind a recovery or community orientation." Your answer: 1, Not
                                    yet: Leaders have put nothing in writing about why the organization employs,
                                    or plans to employ, Peers or CHWs.
                                This stays recommended as long as that does not change, whatever else is
                                answered.

                                WHAT WOULD CHANGE THAT
                                ----------------------

                                It rests on a single answer: if that were at level 3 (Mostly), it would no
                                longer be recommended. Level 3 says: Leaders have sent all staff a written
                                statement of why Peers or CHWs work here.

                                WHAT THE RULES SAY
                                ------------------

                                - If leaders have not said in writing why these roles matter, each team will
                                  make up its own reason. (rule ATT-01)
                                """, ""));
    }

    @Test
    void without_a_practice_what_is_recommended_comes_in_the_order_of_the_toolkit() {
        String text = Terminal.run("explain", SAMPLE).out();
        JsonNode assessed = Schemas.parsed(
                Terminal.run("assess", SAMPLE, "--format", "json").out());

        String words = text.replaceAll("\\s+", " ");
        int from = 0;
        assertThat(assessed.get("recommendations").size()).isGreaterThan(10);
        for (JsonNode advice : assessed.get("recommendations")) {
            String named = "%s (%s)"
                    .formatted(
                            advice.get("title").stringValue(),
                            advice.get("practice").stringValue());
            int found = words.indexOf(named, from);
            assertThat(found).as(named).isGreaterThanOrEqualTo(from);
            from = found;
        }
        assertThat(text).doesNotContain("WHAT IS SETTLED").contains("WHAT IS NOT RECOMMENDED");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void json_fits_its_schema_and_agrees_with_the_assessment() {
        List<Path> samples = Samples.shipped().toList();

        assertThat(samples).hasSize(3);
        for (Path sample : samples) {
            Said said = Terminal.run("explain", sample, "--format", "json");
            Said assessed = Terminal.run("assess", sample, "--format", "json");

            assertThat(said.code()).isZero();
            assertThat(Schemas.faults("explanations", said.out())).isEmpty();
            assertThat(recommended(Schemas.parsed(said.out()).get("explanations")))
                    .containsExactlyInAnyOrderElementsOf(
                            strings(Schemas.parsed(assessed.out()).get("recommendations"), "practice"));
        }
    }

    @Test
    void answers_that_are_not_complete_settle_some_practices_and_name_the_next_question() {
        Path part = Samples.write(folder, part(8));
        Said json = Terminal.run("explain", part, "--format", "json");
        JsonNode outlook = Schemas.parsed(json.out()).get("outlook");
        String next = outlook.get("next").stringValue();
        String text = Terminal.run("explain", part).out();

        assertThat(Schemas.faults("explanations", json.out())).isEmpty();
        assertThat(outlook.get("left").size()).isEqualTo(19);
        assertThat(outlook.get("recommended").size()
                        + outlook.get("notNeeded").size()
                        + outlook.get("open").size())
                .isEqualTo(Samples.CATALOG.practices().size());
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "Whatever you answer to the 19 questions that are left: %s practices are recommended, and %s are not. %s are open: it depends on those answers. Most worth asking next: "
                                .formatted(
                                        outlook.get("recommended").size(),
                                        outlook.get("notNeeded").size(),
                                        outlook.get("open").size()))
                .contains("(%s)".formatted(next));
        assertThat(Terminal.run("explain", part, outlook.get("open").get(0).stringValue())
                        .out())
                .contains("This is open: it depends on what you answer to the 19 questions that are left.");
    }

    @Test
    void without_any_answer_nothing_is_recommended() {
        Path none = Samples.write(folder, Responses.to(Samples.CATALOG).build());

        assertThat(Terminal.run("explain", none).out()).contains("Nothing is recommended on these answers.");
        assertThat(Terminal.run("explain", none, "rec-hiring-panel").out())
                .contains("Because no question has an answer yet. Nothing is recommended without one.");
    }

    @Test
    void a_practice_that_is_not_there_is_answered_with_the_nearest() {
        assertThat(Terminal.run("explain", SAMPLE, "att-leader-statment")).isEqualTo(new Said(2, "", """
                                The practice cannot be explained: 1 problem.
                                  PRACTICE: there is no practice "att-leader-statment". Did you mean "att-leader-statement"? Leave it out to see the ids of what is recommended; with --format json you see all.
                                """));
    }

    @Test
    void a_practice_that_no_rule_recommends_is_told_so() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.copy(Terminal.RULES.resolve("supervision.drl"), rules.resolve("supervision.drl"));

        assertThat(Terminal.run("explain", SAMPLE, "att-leader-statement", "--rules", rules)
                        .out())
                .endsWith("No rule recommends this practice, whatever is answered.\n");
        Said json = Terminal.run("explain", SAMPLE, "att-leader-statement", "--rules", rules, "--format", "json");
        assertThat(Schemas.parsed(json.out()).get("explanations").isEmpty()).isTrue();
        assertThat(Schemas.faults("explanations", json.out())).isEmpty();
        assertThat(Terminal.run("explain", SAMPLE, "--rules", rules).out().replaceAll("\\s+", " "))
                .contains("practices are recommended by no rule, whatever is answered.");
    }

    @Test
    void a_file_gets_what_the_terminal_would_and_twice_the_same() throws IOException {
        Path file = folder.resolve("why.txt");

        assertThat(Terminal.run("explain", SAMPLE, "-o", file)).isEqualTo(new Said(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Terminal.run("explain", SAMPLE).out());
    }

    @Test
    void an_assessment_tells_why_only_when_asked() {
        Said plain = Terminal.run("assess", SAMPLE, "--format", "json");
        Said with = Terminal.run("assess", SAMPLE, "--format", "json", "--explain");
        JsonNode explained = Schemas.parsed(with.out()).get("explanations");

        assertThat(plain.out()).doesNotContain("\"explanations\"");
        assertThat(Schemas.faults("assessment", with.out())).isEmpty();
        assertThat(explained)
                .isEqualTo(Schemas.parsed(Terminal.run("explain", SAMPLE, "--format", "json")
                                .out())
                        .get("explanations"));
        assertThat(with.out().lines().filter(line -> !plain.out().contains(line)))
                .isNotEmpty();
        assertThat(Schemas.parsed(with.out()).get("receipt"))
                .isEqualTo(Schemas.parsed(plain.out()).get("receipt"));
    }

    @Test
    void the_text_of_an_assessment_marks_what_rests_on_a_single_answer_only_when_asked() {
        String plain = Terminal.run("assess", SAMPLE).out().replaceAll("\\s+", " ");
        String marked = Terminal.run("assess", SAMPLE, "--explain").out().replaceAll("\\s+", " ");
        long fragile = strings(
                        Schemas.parsed(Terminal.run("explain", SAMPLE, "--format", "json")
                                        .out())
                                .get("explanations"),
                        "restsOnASingleAnswer")
                .stream()
                .filter("true"::equals)
                .count();

        assertThat(plain).doesNotContain("Rests on a single answer");
        assertThat(marked.replace(" Rests on a single answer.", "")).isEqualTo(plain);
        assertThat(marked.split("Rests on a single answer\\.", -1)).hasSize((int) fragile + 1);
        assertThat(fragile).isPositive();
    }

    @Test
    void an_assessment_with_explanations_is_verified_and_a_changed_one_found() throws IOException {
        Path assessment = folder.resolve("assessment.json");
        Path panel = folder.resolve("panel.json");
        Path answers = Terminal.SAMPLES.resolve("panel/hospital-outpatient-clinic");
        Terminal.run("assess", SAMPLE, "--format", "json", "--explain", "-o", assessment);
        Terminal.run("assess", "--panel", answers, "--format", "json", "--explain", "-o", panel);

        assertThat(Terminal.run("verify", assessment).code()).isZero();
        assertThat(Terminal.run("verify", panel).code()).isZero();
        assertThat(Schemas.faults("assessment", Files.readString(panel))).isEmpty();
        Files.writeString(
                assessment,
                Files.readString(assessment)
                        .replaceFirst("\"restsOnASingleAnswer\" : true", "\"restsOnASingleAnswer\" : false"));
        assertThat(Terminal.run("verify", assessment).out())
                .contains("The part \"explanations\" was changed after the assessment was made");
    }

    private static Responses part(int answers) {
        ResponsesBuilder builder = Responses.to(Samples.CATALOG).profile("roles", "peer", "chw");
        Samples.CATALOG.questions().stream()
                .filter(Question::quick)
                .limit(answers)
                .forEach(question -> builder.level(question.id().value(), 2));
        return builder.build();
    }

    private static List<String> recommended(JsonNode explanations) {
        List<String> found = new ArrayList<>();
        for (JsonNode explanation : explanations) {
            if (explanation.get("recommended").booleanValue()) {
                found.add(explanation.get("practice").stringValue());
            }
        }
        return found;
    }

    private static List<String> strings(JsonNode items, String name) {
        List<String> found = new ArrayList<>();
        for (JsonNode item : items) {
            found.add(item.get(name).asString());
        }
        return found;
    }
}
