package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.json.QuestionnaireJson;
import org.peertoolkit.examples.cli.Terminal.Said;

class QuestionsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void json_is_the_published_form() {
        Said said = Terminal.run("questions", "--format", "json");

        assertThat(said).isEqualTo(new Said(0, QuestionnaireJson.write(Questionnaire.of(Samples.CATALOG)), ""));
        assertThat(Schemas.faults("questionnaire", said.out())).isEmpty();
    }

    @Test
    void text_holds_every_question_with_every_level() {
        String words = Terminal.run("questions").out().replaceAll("\\s+", " ");

        assertThat(Samples.CATALOG.questions()).isNotEmpty();
        for (Question question : Samples.CATALOG.questions()) {
            assertThat(words).contains(question.statement());
            question.levels()
                    .forEach(level -> assertThat(words)
                            .contains("[ ] %d %s: %s".formatted(level.level(), level.label(), level.text())));
        }
    }

    @Test
    void the_quick_check_and_the_roles_narrow_what_is_asked() {
        Questionnaire quickForPeers = Questionnaire.of(Samples.CATALOG)
                .forRoles(List.of(new RoleId("peer")))
                .quickCheck();

        assertThat(Terminal.run("questions", "--quick", "--roles", "peer", "--format", "json")
                        .out())
                .isEqualTo(QuestionnaireJson.write(quickForPeers));
        assertThat(Terminal.run("questions", "--quick", "--roles", "peer").out())
                .contains("%d questions.".formatted(quickForPeers.questions().size()));
    }

    @Test
    void every_role_there_is_narrows_nothing() {
        assertThat(Terminal.run("questions", "--roles", "peer,chw")).isEqualTo(Terminal.run("questions"));
    }

    @Test
    void unknown_roles_are_all_named() {
        assertThat(Terminal.run("questions", "--roles", "pear,doctor")).isEqualTo(new Said(2, "", """
                                The questions cannot be chosen: 2 problems.
                                  --roles: there is no role "doctor". Use peer or chw.
                                  --roles: there is no role "pear". Did you mean "peer"? Use peer or chw.
                                """));
    }

    @Test
    void a_file_gets_what_the_terminal_would() throws IOException {
        Path file = folder.resolve("questions.txt");

        assertThat(Terminal.run("questions", "--quick", "-o", file)).isEqualTo(new Said(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Terminal.run("questions", "--quick").out());
    }

    @Test
    void content_of_ones_own_is_read_from_a_folder() {
        assertThat(Terminal.run("questions", "--content", Terminal.CONTENT)).isEqualTo(Terminal.run("questions"));

        Said missing = Terminal.run("questions", "--content", folder.resolve("none"));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err().lines().findFirst()).hasValue("The content cannot be used: 1 problem.");
    }
}
