package org.peertoolkit.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.examples.benchmarks.contender.Pack;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.check.RuleReport;

/** What it costs to prove what is wrong with a set of rules that is read already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class RuleAnalysisBenchmark {

    /** How many rules; {@code shipped} stands for those that come with the toolkit. */
    @Param({"shipped", "150", "500", "1500", "5000"})
    String rules = "shipped";

    private Catalog catalog;
    private RuleBook book;

    /** Reads the rules. */
    @Setup(Level.Trial)
    public void read() {
        if (rules.equals("shipped")) {
            catalog = BundledContent.load();
            book = RuleBook.bundled();
            return;
        }
        Pack pack = GeneratedPack.pack(Integer.parseInt(rules));
        catalog = pack.catalog();
        book = pack.book();
    }

    /** The whole analysis. */
    @Benchmark
    public RuleReport check() {
        return book.check(catalog);
    }
}
