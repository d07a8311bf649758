package org.peertoolkit.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Reads the text of a file, and says in plain words why it cannot. */
final class JsonFile {

    private static final long LARGEST = 16L << 20;

    private JsonFile() {}

    /** The last part of its path, which is how problems name it. */
    static String name(Path file) {
        Path last = file.toAbsolutePath().normalize().getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /**
     * The text of a file in UTF-8.
     *
     * @param headline what cannot be used when it cannot be read
     */
    static String text(Path file, String headline) {
        String name = name(file);
        if (Files.isDirectory(file)) {
            throw unusable(headline, "not-a-file", name, "it is a folder.", "Name a file in it.");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw unusable(
                        headline,
                        "too-large",
                        name,
                        "it is larger than 16 megabytes.",
                        "Check that this is the right file.");
            }
            byte[] bytes = Files.readAllBytes(file);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw unusable(
                    headline,
                    "no-such-file",
                    name,
                    "there is no file %s.".formatted(Problem.quoted(file.toString())),
                    "Check the name and the folder.");
        } catch (CharacterCodingException notUtf8) {
            throw unusable(headline, "not-utf-8", name, "it is not UTF-8 text.", "Save it as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidInputException unusable(
            String headline, String code, String source, String what, String remedy) {
        return new InvalidInputException(headline, List.of(Problem.of(code, Place.of(source), "", what, remedy)));
    }
}
