package org.peertoolkit.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.TinyCatalog;

/**
 * Whole texts, held against files beside this class's resources. After a wanted change, run the tests once with
 * {@code -Dgolden.update=true}, and read what changed before it is committed.
 */
class AssessmentTextTest {

    private static final Catalog TINY = TinyCatalog.get();
    private static final Path GOLDEN = Path.of("src/test/resources/org/peertoolkit/examples/cli/text");

    @Test
    void every_kind_of_answer_is_told() throws IOException {
        Responses responses = Responses.to(TINY)
                .respondent("r1", "supervisor")
                .date(LocalDate.of(2026, 3, 1))
                .profile("roles", "peer")
                .answer("sup-01", Answer.level(1).withNote("Only on paper."))
                .level("sup-02", 2)
                .dontKnow("sup-05")
                .level("sup-03", 4)
                .answer("fin-01", Answer.notApplicable("Nobody is paid").withNote("Yet"))
                .notApplicable("fin-02", "There is no money.")
                .level("onb-01", 3)
                .build();

        golden("every-kind.txt", text(responses));
    }

    @Test
    void no_answer_is_told() throws IOException {
        golden("nothing.txt", text(Responses.to(TINY).build()));
    }

    @Test
    void questions_are_printed_to_be_answered_on_paper() throws IOException {
        golden("questions.txt", QuestionnaireText.of(Questionnaire.of(TINY).quickCheck(), false));
    }

    private static String text(Responses responses) {
        return AssessmentText.of(
                        ReadinessToolkit.of(TINY, new LowestAnswerEngine()).assess(responses), false)
                .replace(ReadinessToolkit.version(), "VERSION");
    }

    private static void golden(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
