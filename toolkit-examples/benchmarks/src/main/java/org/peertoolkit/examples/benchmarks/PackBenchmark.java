package org.peertoolkit.examples.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.check.RuleReport;

/** What it costs to load and check what comes with the toolkit, and to write one assessment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class PackBenchmark {

    private Catalog catalog;
    private RuleBook rules;
    private ReadinessToolkit toolkit;
    private Responses responses;

    /** Loads everything once. */
    @Setup(Level.Trial)
    public void load() {
        catalog = BundledContent.load();
        rules = RuleBook.bundled();
        toolkit = ReadinessToolkit.of(catalog, rules.indexedEngine(catalog));
        responses = GeneratedAnswers.responses(catalog, new Random(5));
    }

    /** Reads and checks the content. */
    @Benchmark
    public Catalog loadContent() {
        return BundledContent.load();
    }

    /** Proves what is wrong with the rules. */
    @Benchmark
    public RuleReport checkRules() {
        return rules.check(catalog);
    }

    /** Makes an engine of Drools' network. */
    @Benchmark
    public RecommendationEngine droolsEngine() {
        return rules.engine(catalog);
    }

    /** Makes an engine of bits. */
    @Benchmark
    public RecommendationEngine indexedEngine() {
        return rules.indexedEngine(catalog);
    }

    /** Assesses and writes every text. */
    @Benchmark
    public String assessAndWrite() {
        return AssessmentJson.write(toolkit.assess(responses));
    }
}
