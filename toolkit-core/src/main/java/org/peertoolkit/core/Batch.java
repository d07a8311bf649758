package org.peertoolkit.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.json.AssessmentLineJson;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/**
 * Assesses very many responses, each the JSON form of {@link ResponsesJson} on a line of its own, on all processors.
 *
 * <pre>{@code
 * Batch batch = Batch.of(ReadinessToolkit.of(catalog, rules.indexedEngine(catalog)));
 * try (InputStream in = Files.newInputStream(Path.of("responses.ndjson"))) {
 *     batch.run("responses.ndjson", in, line -> out.println(line.json()));
 * }
 * }</pre>
 *
 * <p>Lines come out in the order in which they go in, one for each, so a run that was cut short can go on where it stopped. A
 * line that cannot be used does not end the run: it comes out with its problems. Only a few lines are in memory at a time,
 * however long the input is.
 */
public final class Batch {

    /** Few enough to stay in the cache of a processor, and enough that handing them over costs nothing. */
    private static final int LINES_AT_ONCE = 32;

    /** So many bytes of lines are handed over at once; a single line may be longer. */
    private static final int BYTES_AT_ONCE = 1 << 20;

    private final ReadinessToolkit toolkit;
    private final Function<? super Assessment, String> form;
    private final int threads;

    private Batch(ReadinessToolkit toolkit, Function<? super Assessment, String> form, int threads) {
        this.toolkit = toolkit;
        this.form = form;
        this.threads = threads;
    }

    /** A batch on all processors, whose lines have the form of {@link AssessmentLineJson}. */
    public static Batch of(ReadinessToolkit toolkit) {
        return new Batch(
                toolkit, AssessmentLineJson::write, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The same with another form of the results.
     *
     * @param newForm the JSON of an assessment on one line, without a line end; called by many threads at once
     */
    public Batch form(Function<? super Assessment, String> newForm) {
        return new Batch(toolkit, newForm, threads);
    }

    /**
     * The same on so many threads.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public Batch threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A batch needs at least one thread, not %s.".formatted(count));
        }
        return new Batch(toolkit, form, count);
    }

    /**
     * Assesses every line, from the beginning.
     *
     * @param source how problems name the input, for example a file name; not empty
     * @param lines text in UTF-8; it is not closed
     * @param sink takes each line in order, on the calling thread
     * @return what was done
     * @throws IOException if the input cannot be read on; what came before has reached the sink
     */
    public BatchSummary run(String source, InputStream lines, Consumer<? super BatchLine> sink) throws IOException {
        return run(source, lines, 0, sink);
    }

    /**
     * Assesses every line but the first so many, which were assessed before.
     *
     * @param done how many lines to pass over
     * @throws IOException if the input cannot be read on; what came before has reached the sink
     */
    public BatchSummary run(String source, InputStream lines, long done, Consumer<? super BatchLine> sink)
            throws IOException {
        BatchReader reader = new BatchReader(lines);
        long number = reader.skip(done);
        BatchSummary.Counter counter = new BatchSummary.Counter(number);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Queue<Future<List<BatchLine>>> pending = new ArrayDeque<>();
        try {
            List<byte[]> next = reader.next(LINES_AT_ONCE, BYTES_AT_ONCE);
            while (!next.isEmpty()) {
                List<byte[]> some = next;
                long first = number + 1;
                pending.add(workers.submit(() -> assess(source, first, some)));
                number += some.size();
                if (pending.size() > 2 * threads) {
                    emit(pending.remove(), counter, sink);
                }
                next = reader.next(LINES_AT_ONCE, BYTES_AT_ONCE);
            }
            while (!pending.isEmpty()) {
                emit(pending.remove(), counter, sink);
            }
        } finally {
            workers.shutdownNow();
        }
        return counter.summary();
    }

    /**
     * Assesses one line.
     *
     * @param source how problems name the input; not empty
     * @param number the number of the line, from 1
     */
    public BatchLine line(String source, long number, byte[] line) {
        try {
            Place place = new Place(source, (int) Math.min(number, Integer.MAX_VALUE), 0);
            if (line.length > BatchReader.LONGEST) {
                throw unusable(
                        place,
                        "too-large",
                        "the line is longer than 16 megabytes.",
                        "Put each organization on a line of its own.");
            }
            String text = text(line, place);
            if (text.isBlank()) {
                throw unusable(place, "empty-line", "the line is empty.", "Take it away.");
            }
            return BatchLine.assessed(
                    number, form.apply(toolkit.assess(ResponsesJson.read(source, text, toolkit.catalog()))));
        } catch (InvalidInputException unusable) {
            List<Problem> problems = unusable.problems().stream()
                    .map(problem -> onLine(problem, source, number))
                    .toList();
            return BatchLine.refused(number, AssessmentLineJson.write(number, problems), problems);
        }
    }

    private List<BatchLine> assess(String source, long first, List<byte[]> lines) {
        List<BatchLine> assessed = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assessed.add(line(source, first + i, lines.get(i)));
        }
        return assessed;
    }

    private static void emit(
            Future<List<BatchLine>> some, BatchSummary.Counter counter, Consumer<? super BatchLine> sink) {
        try {
            for (BatchLine line : some.get()) {
                counter.add(line);
                sink.accept(line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The batch was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static String text(byte[] line, Place place) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw unusable(place, "not-utf-8", "the line is not UTF-8 text.", "Save the file as UTF-8.");
        }
    }

    private static InvalidInputException unusable(Place place, String code, String what, String remedy) {
        return new InvalidInputException(
                "The responses cannot be used", List.of(Problem.of(code, place, "", what, remedy)));
    }

    /** A problem of a text of one line, which stands somewhere in a longer one. */
    private static Problem onLine(Problem problem, String source, long number) {
        Place place = new Place(
                source,
                (int) Math.min(number, Integer.MAX_VALUE),
                problem.place().column());
        return new Problem(problem.code(), place, problem.field(), problem.what(), problem.nearest(), problem.remedy());
    }
}
