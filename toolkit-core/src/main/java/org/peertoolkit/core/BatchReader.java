package org.peertoolkit.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes at its line feeds, without ever holding more than a line. The last line may lack its line feed. */
final class BatchReader {

    /** Of a longer line only so much is kept, and one more byte that tells that it is longer. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    BatchReader(InputStream in) {
        this.in = in;
    }

    /** The next lines, up to so many and about so many bytes; none at the end. */
    List<byte[]> next(int lines, int bytes) throws IOException {
        List<byte[]> some = new ArrayList<>();
        int size = 0;
        while (some.size() < lines && size < bytes) {
            byte[] line = line();
            if (line == null) {
                break;
            }
            some.add(line);
            size += line.length;
        }
        return some;
    }

    /**
     * Passes over lines.
     *
     * @return how many there were, at most as many as asked for
     */
    long skip(long lines) throws IOException {
        long skipped = 0;
        while (skipped < lines && line() != null) {
            skipped++;
        }
        return skipped;
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
        boolean any = false;
        while (true) {
            if (from == to) {
                to = in.read(buffer);
                from = 0;
                if (to < 0) {
                    to = 0;
                    return any ? begun.toByteArray() : null;
                }
            }
            any |= to > from;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            boolean whole = end < to;
            if (whole && begun.size() == 0) {
                byte[] line = Arrays.copyOfRange(buffer, from, end);
                from = end + 1;
                return line;
            }
            begun.write(buffer, from, Math.min(end - from, LONGEST + 1 - begun.size()));
            from = whole ? end + 1 : end;
            if (whole) {
                return begun.toByteArray();
            }
        }
    }
}
