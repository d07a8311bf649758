package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.rules.scenario.ExampleResult;
import org.peertoolkit.rules.scenario.Examples;

/** Every shipped rule does what its examples say, and has enough of them. */
class ShippedExamplesTest {

    private static final Path DIRECTORY = Path.of("rules");

    private final RuleBook rules = RuleBook.read(DIRECTORY);
    private final Examples examples = Examples.read(DIRECTORY, rules, BundledContent.load());

    @Test
    void every_example_passes() {
        assertThat(examples.run())
                .hasSizeGreaterThan(2 * rules.rules().size())
                .filteredOn(result -> !result.passed())
                .extracting(ExampleResult::toString)
                .isEmpty();
    }

    @Test
    void every_rule_has_an_example_that_fires_it_and_one_that_does_not() {
        assertThat(rules.rules()).isNotEmpty();
        assertThat(examples.missing()).isEmpty();
    }
}
