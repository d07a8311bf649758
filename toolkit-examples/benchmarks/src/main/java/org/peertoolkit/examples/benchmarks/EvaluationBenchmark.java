package org.peertoolkit.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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
import org.peertoolkit.examples.benchmarks.contender.Advice;
import org.peertoolkit.examples.benchmarks.contender.Answers;
import org.peertoolkit.examples.benchmarks.contender.Contender;
import org.peertoolkit.examples.benchmarks.contender.Contenders;
import org.peertoolkit.examples.benchmarks.contender.Pack;
import org.peertoolkit.examples.benchmarks.contender.PlainRule;

/**
 * What it costs to find out which rules hold on one set of answers, by our engines and by what else one could use. Before
 * anything is measured, every contender has to find what a plain reading of the rules finds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // set up before anything is measured
public class EvaluationBenchmark {

    /** Distinct enough that the processor cannot learn the answers by heart. */
    static final int DISTINCT = 4096;

    private static final int COMPARED = 200;

    @Param({"hand-written", "indexed", "drools", "stock-drools", "drools-dmn", "evrete", "easy-rules", "json-logic"})
    String contender = Contenders.FLOOR;

    @Param({"150", "500", "1500", "5000"})
    int rules = 150;

    /** How many sets of answers take turns. */
    @Param({"4096"})
    int answers = DISTINCT;

    private Contender measured;
    private Object[] inputs;

    /** Where a thread stands; each begins elsewhere. */
    @State(Scope.Thread)
    public static class Turn {
        private static final AtomicInteger THREADS = new AtomicInteger();
        private int next = THREADS.getAndIncrement() * (DISTINCT / 2);

        int next(int count) {
            next = (next + 1) % count;
            return next;
        }
    }

    /** Sets the contender up and holds it against a plain reading of the rules. */
    @Setup(Level.Trial)
    public void prepare() {
        Pack pack = GeneratedPack.pack(rules);
        List<Answers> drawn = GeneratedAnswers.of(pack.catalog(), answers);
        measured = Contenders.of(contender, pack);
        inputs = drawn.stream().map(measured::input).toArray();
        int said = 0;
        for (int i = 0; i < Math.min(COMPARED, drawn.size()); i++) {
            Set<Advice> wanted = plain(pack.plain(), drawn.get(i));
            Set<Advice> found = measured.advice(measured.evaluate(inputs[i]));
            if (!found.equals(wanted)) {
                throw new IllegalStateException(
                        "%s does not find what the rules say: %s".formatted(contender, difference(found, wanted)));
            }
            said += wanted.size();
        }
        if (said == 0) {
            throw new IllegalStateException("No rule holds on any answers.");
        }
    }

    /** One evaluation. */
    @Benchmark
    public Object evaluate(Turn turn) {
        return measured.evaluate(inputs[turn.next(inputs.length)]);
    }

    private static Set<Advice> plain(List<PlainRule> rules, Answers answers) {
        return rules.stream()
                .filter(rule -> rule.holds(answers.levels(), answers.percents()))
                .map(PlainRule::advice)
                .collect(Collectors.toSet());
    }

    private static String difference(Set<Advice> found, Set<Advice> wanted) {
        List<Advice> more = new ArrayList<>(found);
        more.removeAll(wanted);
        List<Advice> fewer = new ArrayList<>(wanted);
        fewer.removeAll(found);
        return "too many %s, missing %s.".formatted(more, fewer);
    }
}
