package org.peertoolkit.rules.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.internal.scenario.CoverageCount;
import org.peertoolkit.rules.internal.scenario.ExampleFiles;
import org.peertoolkit.rules.internal.scenario.MissingExamples;
import org.peertoolkit.rules.internal.scenario.MutationRun;

/**
 * The examples of a set of rules.
 *
 * <pre>{@code
 * RuleBook rules = RuleBook.read(Path.of("rules"));
 * Examples examples = Examples.read(Path.of("rules"), rules, catalog);
 *
 * examples.run().stream().filter(result -> !result.passed()).forEach(System.out::println);
 * examples.missing().forEach(System.out::println);
 * examples.coverage().missing().forEach(System.out::println);
 * examples.mutation().survivors().forEach(System.out::println);
 * }</pre>
 */
public final class Examples {

    private final RuleBook rules;
    private final Catalog catalog;
    private final List<Example> all;

    private Examples(RuleBook rules, Catalog catalog, List<Example> all) {
        this.rules = rules;
        this.catalog = catalog;
        this.all = List.copyOf(all);
    }

    /**
     * Reads every file of a directory whose name ends in {@code .examples.yaml}; not those of directories below it.
     *
     * @param rules the rules that the examples are about
     * @param catalog the content that their answers are answers to
     * @throws InvalidInputException with every problem of every file: names that the rules or the content do not have,
     *     levels off their scale, anything that is no part of an example; also if the directory cannot be read or holds
     *     no such file
     */
    public static Examples read(Path directory, RuleBook rules, Catalog catalog) {
        return new Examples(rules, catalog, ExampleFiles.read(directory, rules.rules(), catalog));
    }

    /** Every example, by file name, then in the order of its file. */
    public List<Example> all() {
        return all;
    }

    /**
     * What the rules do on each example, in the order of {@link #all}.
     *
     * @throws InvalidInputException if the rules do not fit the content
     */
    public List<ExampleResult> run() {
        return run(rules.engine(catalog));
    }

    /** What another engine that follows the same rules does on each example, in the order of {@link #all}. */
    public List<ExampleResult> run(RecommendationEngine engine) {
        return all.stream().map(example -> example.run(engine, catalog)).toList();
    }

    /**
     * Which rules lack an example that they recommend something in, or one that they stay silent in.
     *
     * @return a problem for each, in {@link Problem#ORDER}; empty when no rule lacks one
     */
    public List<Problem> missing() {
        return MissingExamples.of(rules.rules(), all);
    }

    /**
     * How much of the rules the examples show.
     *
     * @throws InvalidInputException if the rules do not fit the content
     */
    public Coverage coverage() {
        requireFit();
        return CoverageCount.of(rules.rules(), all, catalog);
    }

    /**
     * Whether the examples would notice a mistake in the rules. An example that fails notices nothing.
     *
     * @throws InvalidInputException if the rules do not fit the content
     */
    public Mutation mutation() {
        requireFit();
        return MutationRun.of(rules.rules(), all, catalog);
    }

    private void requireFit() {
        InvalidInputException.throwIfAny("The rules do not fit the content", rules.problems(catalog));
    }

    /** {@code n examples of n rules}, for people. */
    @Override
    public String toString() {
        long shown = all.stream()
                .map(Example::rule)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return "%s examples of %s rules".formatted(all.size(), shown);
    }
}
