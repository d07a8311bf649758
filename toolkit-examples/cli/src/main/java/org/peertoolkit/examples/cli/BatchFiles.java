package org.peertoolkit.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.Batch;
import org.peertoolkit.core.BatchLine;
import org.peertoolkit.core.BatchSummary;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/**
 * A batch from file to file. Every line that is whole in the results stays; what follows the last of them was cut short and is
 * made anew.
 */
final class BatchFiles {

    private static final int SHOWN = 20;

    private final Batch batch;
    private final Path from;
    private final Path to;
    private final PrintStream err;
    private long refused;

    /**
     * @param err gets what is wrong with lines, and the progress
     */
    BatchFiles(Batch batch, Path from, Path to, PrintStream err) {
        this.batch = batch;
        this.from = from;
        this.to = to;
        this.err = err;
    }

    /**
     * Assesses what is not assessed yet, and says what was done.
     *
     * @return the code that the command ends with: whether some line of the results says what is wrong
     */
    int tell(PrintStream out) {
        BatchSummary summary = run(System.console() != null);
        if (summary.skipped() > 0) {
            out.print("%s lines were there already, %s of them with problems.\n"
                    .formatted(summary.skipped(), refused - summary.refused()));
        }
        out.print("%s lines assessed, %s with problems.\n".formatted(summary.assessed(), summary.refused()));
        return refused == 0 ? ToolkitMain.FINE : ToolkitMain.FINDINGS;
    }

    /**
     * Assesses what is not assessed yet.
     *
     * @param progress whether a bar tells how far it is
     * @return what is in the results now, with the lines of before counted as skipped
     * @throws InvalidInputException if there are results already, and they are not of this input with this content and these
     *     rules
     * @throws UncheckedIOException if a file cannot be read or written
     */
    private BatchSummary run(boolean progress) {
        try {
            if (!Files.exists(from)) {
                throw new NoSuchFileException(from.toString());
            }
            if (Files.exists(to) && Files.isSameFile(from, to)) {
                throw other();
            }
            BatchResume before = BatchResume.of(to);
            refused = before.refused();
            return progress ? withBar(before) : assess(before, ignored -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BatchSummary withBar(BatchResume before) throws IOException {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Assessing")
                .setInitialMax(Files.size(from))
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, 80))
                .build()) {
            return assess(before, bar::stepTo);
        }
    }

    private BatchSummary assess(BatchResume before, LongConsumer progress) throws IOException {
        try (InputStream in = new Counted(Files.newInputStream(from), progress);
                Sink sink = new Sink(before)) {
            // The last line of before is assessed again, to see that it comes out the same.
            BatchSummary summary = batch.run(name(), in, Math.max(0, before.lines() - 1), sink::take);
            if (summary.skipped() + summary.assessed() + summary.refused() < before.lines()) {
                throw other();
            }
            sink.open("");
            return new BatchSummary(before.lines(), sink.assessed, sink.refusedNow);
        }
    }

    private String name() {
        return String.valueOf(from.getFileName());
    }

    private InvalidInputException other() {
        return new InvalidInputException(
                "The batch cannot go on",
                List.of(Problem.of(
                        "other-results",
                        Place.of(to.toString()),
                        "",
                        "these results are not of this input with this content and these rules.",
                        "Name another file with -o, or delete this one to begin anew.")));
    }

    /** Where lines go. The file is touched only when it is known to be of this batch. */
    private final class Sink implements AutoCloseable {

        private final BatchResume before;
        private @Nullable OutputStream out;
        private long assessed;
        private long refusedNow;

        Sink(BatchResume before) {
            this.before = before;
        }

        void take(BatchLine line) {
            if (line.number() == before.lines()) {
                if (!before.endsWith(line.json())) {
                    throw other();
                }
                return;
            }
            try {
                OutputStream to = open(line.json());
                to.write(line.json().getBytes(StandardCharsets.UTF_8));
                to.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (line.isAssessed()) {
                assessed++;
            } else {
                tell(line);
            }
        }

        /**
         * Opens the file, if it is not open yet.
         *
         * @param next the line that comes next; empty at the end
         */
        OutputStream open(String next) throws IOException {
            if (out == null) {
                if (!before.goesOnWith(next)) {
                    throw other();
                }
                before.cut();
                out = new BufferedOutputStream(
                        Files.newOutputStream(to, StandardOpenOption.CREATE, StandardOpenOption.APPEND), 1 << 16);
            }
            return out;
        }

        @Override
        public void close() throws IOException {
            if (out != null) {
                out.close();
            }
        }

        private void tell(BatchLine line) {
            refused++;
            refusedNow++;
            if (refusedNow <= SHOWN) {
                line.problems().forEach(problem -> ToolkitMain.say(err, problem.toString()));
            } else if (refusedNow == SHOWN + 1) {
                ToolkitMain.say(err, "More lines have problems; the results name them all.");
            }
        }
    }

    /** Tells how many bytes were read. */
    private static final class Counted extends FilterInputStream {

        private final LongConsumer progress;
        private long count;

        Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            progress.accept(count);
            return read;
        }
    }
}
