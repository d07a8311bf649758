package org.peertoolkit.examples.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: whoever looks at it, even after a power cut, sees the old text or the new, never half
 * of one.
 */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Puts text in UTF-8 into a file, whether there is one already or not.
     *
     * <p>The text goes to a file beside it first, is forced to the disk, and then takes the name. Something that is no
     * ordinary file, such as a pipe, is written to directly.
     *
     * @throws IOException if it cannot be written; what was there before is untouched then
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Puts bytes into a file as {@link #write(Path, String)} puts text.
     *
     * @throws IOException if it cannot be written; what was there before is untouched then
     */
    public static void write(Path file, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, bytes.array());
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // The process id keeps two runs from writing to the same neighbour.
        Path beside = target.resolveSibling(".%s.%s.part"
                .formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            Files.deleteIfExists(beside);
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            takeName(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(beside.resolveSibling("."));
    }

    private static void takeName(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new FileSystemException(target.toString(), null, "its disk cannot replace a file in one step");
        }
    }

    /** The new name itself must reach the disk too. Where folders cannot be opened, as on Windows, the system sees to it. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            // The file is complete under its name; only a power cut in this second could still bring back the old one.
        }
    }
}
