package org.peertoolkit.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What a batch that was cut short has left behind. */
final class BatchResume {

    /** No line is longer. */
    private static final int LONGEST = 16 << 20;

    private static final byte[] REFUSED = "{\"line\":".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private byte[] last = {};
    private long lines;
    private long refused;
    private long whole;

    private BatchResume(Path file) {
        this.file = file;
    }

    /** Looks at the results; where there is no file, nothing is left behind. */
    static BatchResume of(Path file) throws IOException {
        BatchResume resume = new BatchResume(file);
        if (Files.exists(file)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                resume.read(in);
            }
        }
        return resume;
    }

    private void read(InputStream in) throws IOException {
        long position = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            position++;
            if (next == '\n') {
                last = begun.toByteArray();
                begun.reset();
                lines++;
                whole = position;
                refused += startsWith(last, REFUSED) ? 1 : 0;
            } else if (begun.size() <= LONGEST) {
                begun.write(next);
            }
        }
    }

    /** How many whole lines there are. */
    long lines() {
        return lines;
    }

    /** How many of them say what is wrong. */
    long refused() {
        return refused;
    }

    /** Whether a line is the last whole one. */
    boolean endsWith(String line) {
        return Arrays.equals(last, line.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether what follows the last whole line, which most often is nothing, is the beginning of a line. */
    boolean goesOnWith(String line) {
        return startsWith(line.getBytes(StandardCharsets.UTF_8), begun.toByteArray());
    }

    /** Cuts off what follows the last whole line. */
    void cut() throws IOException {
        if (begun.size() > 0) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole);
            }
        }
    }

    private static boolean startsWith(byte[] line, byte[] beginning) {
        return line.length >= beginning.length
                && Arrays.equals(line, 0, beginning.length, beginning, 0, beginning.length);
    }
}
