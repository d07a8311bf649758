package org.peertoolkit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.peertoolkit.core.json.AssessmentLineJson;
import org.peertoolkit.examples.benchmarks.contender.Contenders;

/**
 * Measures everything and prints tables of ratios; writes the figures as JSON.
 *
 * <p>Without arguments everything is measured, which takes about half an hour; {@code --quick} measures little of it in a few
 * minutes, for a look. Any other arguments go to JMH.
 */
public final class Benchmarks {

    private static final Path JSON = Path.of("benchmarks.json");

    private final boolean quick;
    private final List<Figure> figures = new ArrayList<>();

    private Benchmarks(boolean quick) {
        this.quick = quick;
    }

    /** Begins. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        boolean quick = Arrays.equals(arguments, new String[] {"--quick"});
        if (arguments.length > 0 && !quick) {
            Main.main(arguments);
            return;
        }
        new Benchmarks(quick).run();
    }

    private void run() throws IOException, RunnerException {
        String[] sizes = quick ? new String[] {"150"} : new String[] {"150", "500", "1500", "5000"};
        String[] all = Contenders.names().toArray(String[]::new);
        evaluation(all, sizes, 1, EvaluationBenchmark.DISTINCT);
        String[] ours = {Contenders.FLOOR, "indexed", "drools"};
        evaluation(ours, sizes, 2, EvaluationBenchmark.DISTINCT);
        evaluation(ours, new String[] {"150"}, 1, 64);
        single(PackBenchmark.class);
        single(ExplainBenchmark.class);
        for (ColdStart.Figures cold : ColdStart.measure(quick ? 1 : 7)) {
            figures.add(new Figure("cold start, ms", cold.way(), 0, 1, cold.wall(), cold.cpu(), 0));
        }
        int lines = quick ? 20_000 : 400_000;
        BatchRun.measure(lines / 4, AssessmentLineJson::write);
        batch("one line each", BatchRun.measure(lines, AssessmentLineJson::write));
        batch("every text", BatchRun.measure(lines / 10, BatchRun::whole));
        String table = FigureTables.of(figures);
        System.out.print(table);
        Files.writeString(JSON, FigureTables.json(figures));
        System.out.println("\nWritten to " + JSON.toAbsolutePath());
    }

    private void batch(String form, BatchRun.Figures run) {
        figures.add(new Figure(
                "batch, us",
                form,
                0,
                Runtime.getRuntime().availableProcessors(),
                60e6 / run.perMinute(),
                run.cpuMicros(),
                run.bytesOut()));
    }

    private void evaluation(String[] contenders, String[] sizes, int threads, int answers) throws RunnerException {
        for (RunResult result : new Runner(options(EvaluationBenchmark.class)
                        .param("contender", contenders)
                        .param("rules", sizes)
                        .param("answers", Integer.toString(answers))
                        .threads(threads)
                        .build())
                .run()) {
            String what = "evaluation, us" + (answers == EvaluationBenchmark.DISTINCT ? "" : ", 64 sets of answers");
            add(
                    what,
                    result.getParams().getParam("contender"),
                    Integer.parseInt(result.getParams().getParam("rules")),
                    threads,
                    result);
        }
    }

    private void single(Class<?> benchmark) throws RunnerException {
        for (RunResult result : new Runner(options(benchmark).build()).run()) {
            String name = result.getParams().getBenchmark();
            String rules = result.getParams().getParam("rules");
            add(
                    "our own, us",
                    name.substring(name.lastIndexOf('.') + 1),
                    rules == null ? 0 : Integer.parseInt(rules),
                    1,
                    result);
        }
    }

    private ChainedOptionsBuilder options(Class<?> benchmark) {
        TimeValue time = quick ? TimeValue.milliseconds(500) : TimeValue.seconds(2);
        return new OptionsBuilder()
                .include(benchmark.getName())
                .forks(1)
                .warmupIterations(quick ? 2 : 5)
                .measurementIterations(quick ? 2 : 5)
                .warmupTime(time)
                .measurementTime(time)
                .jvmArgs("-Xmx1g")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
    }

    private void add(String what, String who, int rules, int threads, RunResult result) {
        figures.add(new Figure(
                what,
                who,
                rules,
                threads,
                result.getPrimaryResult().getScore(),
                secondary(result, CpuProfiler.CPU),
                Math.round(secondary(result, "gc.alloc.rate.norm"))));
    }

    private static double secondary(RunResult result, String name) {
        Result<?> figure = result.getSecondaryResults().get(name);
        if (figure == null) {
            throw new IllegalStateException("JMH did not measure %s.".formatted(name));
        }
        return figure.getScore();
    }
}
