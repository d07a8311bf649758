package org.peertoolkit.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.Batch;
import org.peertoolkit.core.BatchSummary;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.AssessmentLineJson;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.RuleBook;

/** Whole assessments of what comes with the toolkit, from the JSON of answers to the JSON of advice, as a batch does them. */
final class BatchRun {

    private static final int DISTINCT = 2000;

    private BatchRun() {}

    /**
     * What a batch took.
     *
     * @param lines how many assessments
     * @param seconds the time on the clock
     * @param cpuMicros the processor time for each
     * @param bytesOut the length of the output for each
     */
    record Figures(long lines, double seconds, double cpuMicros, long bytesOut) {
        double perMinute() {
            return lines / seconds * 60;
        }
    }

    /** Runs a batch by itself, for a profiler. */
    public static void main(String[] arguments) {
        int lines = Integer.parseInt(arguments[0]);
        boolean whole = arguments.length > 1 && arguments[1].equals("whole");
        for (int i = 0; i < 3; i++) {
            System.out.println(measure(lines, whole ? BatchRun::whole : AssessmentLineJson::write));
        }
    }

    static String whole(Assessment assessment) {
        return AssessmentJson.write(assessment).lines().map(String::strip).collect(Collectors.joining());
    }

    /** Assesses so many lines on all processors. */
    static Figures measure(int lines, Function<Assessment, String> form) {
        Catalog catalog = BundledContent.load();
        Batch batch = Batch.of(ReadinessToolkit.of(catalog, RuleBook.bundled().indexedEngine(catalog)))
                .form(form);
        byte[] some = lines(catalog);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long[] bytes = new long[1];
        try (InputStream in = repeated(some, lines / DISTINCT);
                OutputStream out = OutputStream.nullOutputStream()) {
            long cpu = system.getProcessCpuTime();
            long begin = System.nanoTime();
            BatchSummary summary = batch.run("made up", in, line -> {
                byte[] written = line.json().getBytes(StandardCharsets.UTF_8);
                bytes[0] += written.length;
                write(out, written);
            });
            double seconds = (System.nanoTime() - begin) / 1e9;
            double micros = (system.getProcessCpuTime() - cpu) / 1e3 / summary.assessed();
            if (summary.refused() > 0) {
                throw new IllegalStateException("The lines that were made up are refused.");
            }
            return new Figures(summary.assessed(), seconds, micros, bytes[0] / summary.assessed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] written) {
        try {
            out.write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream repeated(byte[] some, int times) {
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, times)
                .mapToObj(i -> new ByteArrayInputStream(some))
                .toList()));
    }

    /** Responses on a line each, all different. */
    private static byte[] lines(Catalog catalog) {
        Random random = new Random(11);
        return IntStream.range(0, DISTINCT)
                .mapToObj(i -> line(GeneratedAnswers.responses(catalog, random)))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Responses responses) {
        return ResponsesJson.write(responses).lines().map(String::strip).collect(Collectors.joining("", "", "\n"));
    }
}
