package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.internal.scenario.Scenes;
import org.peertoolkit.rules.scenario.Coverage;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.ExampleResult;
import org.peertoolkit.rules.scenario.Examples;
import org.peertoolkit.rules.scenario.Mutation;

/** Every shipped rule does what its examples say, and has enough of them. */
class ShippedExamplesTest {

    private static final Path DIRECTORY = Path.of("rules");

    private final RuleBook rules = RuleBook.read(DIRECTORY);
    private final Catalog catalog = BundledContent.load();
    private final Examples examples = Examples.read(DIRECTORY, rules, catalog);

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

    @Test
    void the_examples_show_every_rule_every_part_of_a_condition_and_every_level() {
        Coverage coverage = examples.coverage();

        assertThat(coverage.points()).hasSizeGreaterThan(6 * rules.rules().size());
        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.impossible()).isEmpty();
        assertThat(coverage.total().percent()).isEqualTo(100);
    }

    @Test
    void the_examples_notice_every_change_that_makes_a_difference() {
        Mutation mutation = examples.mutation();

        assertThat(mutation.noticed()).isGreaterThan(15 * rules.rules().size());
        assertThat(mutation.survivors()).isEmpty();
        assertThat(mutation.score().percent()).isEqualTo(100);
    }

    /** Coverage and mutation do not ask the engine; here they are held to what it says. */
    @Test
    void what_is_found_without_the_engine_is_what_the_engine_says() {
        assertThat(new Scenes(rules.rules(), examples.all(), catalog).results())
                .hasSizeGreaterThan(2 * rules.rules().size())
                .filteredOn(result -> !result.example().isAboutAllRules())
                .extracting(ExampleResult::actual)
                .isEqualTo(examples.run().stream()
                        .filter(result -> !result.example().isAboutAllRules())
                        .map(ExampleResult::actual)
                        .toList());
        RecommendationEngine engine = rules.engine(catalog);
        assertThat(new Scenes(rules.rules(), asAboutAllRules(), catalog).results())
                .isEqualTo(asAboutAllRules().stream()
                        .map(example -> example.run(engine, catalog))
                        .toList());
    }

    /** The same answers, each asked about every rule. */
    private List<Example> asAboutAllRules() {
        return examples.all().stream()
                .map(example -> new Example(
                        example.name(),
                        null,
                        example.given(),
                        example.comparisons(),
                        example.expect(),
                        example.reasons(),
                        example.serves(),
                        example.place()))
                .toList();
    }
}
