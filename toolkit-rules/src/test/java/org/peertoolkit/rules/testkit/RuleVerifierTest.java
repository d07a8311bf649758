package org.peertoolkit.rules.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

class RuleVerifierTest {

    @TempDir
    private Path directory;

    private RuleVerifier verifier;

    @BeforeEach
    void readTwoRules() {
        verifier = RuleVerifier.of(
                SmallRules.book(
                        directory,
                        "Answer( question == \"sup-01\", level <= 2 )",
                        "DontKnow( question == \"sup-02\" )"),
                SmallCatalog.get());
    }

    @Test
    void a_right_word_about_a_rule_passes() {
        assertThatCode(() -> {
                    verifier.verifyThat("TST-01")
                            .given(answers -> answers.level("sup-01", 2).dontKnow("sup-02"))
                            .recommends(Map.of("sup-a", Priority.HIGH));
                    verifier.verifyThat("TST-02")
                            .given(answers -> answers.level("sup-01", 2))
                            .staysSilent();
                    verifier.verifyThat("TST-02").staysSilent();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_wrong_priority_fails_with_both() {
        assertThatThrownBy(() -> verifier.verifyThat("TST-01")
                        .given(answers -> answers.level("sup-01", 2))
                        .recommends(Map.of("sup-a", Priority.LOW)))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("""

                          expected: TST-01 recommends sup-a (LOW)
                          but:      TST-01 recommends sup-a (HIGH)\
                        """);
    }

    @Test
    void a_rule_that_speaks_when_it_should_be_silent_fails() {
        assertThatThrownBy(() -> verifier.verifyThat("TST-02")
                        .given(answers -> answers.dontKnow("sup-02"))
                        .staysSilent())
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("""

                          expected: TST-02 stays silent
                          but:      TST-02 recommends sup-a (HIGH)\
                        """);
    }

    @Test
    void a_rule_that_is_not_there_fails_with_the_nearest() {
        assertThatThrownBy(() -> verifier.verifyThat("TST-10"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("There is no rule \"TST-10\". Did you mean \"TST-01\"?");
    }
}
