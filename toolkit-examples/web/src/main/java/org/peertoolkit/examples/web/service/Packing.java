package org.peertoolkit.examples.web.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Packs texts into a ZIP file and takes them out again, with bounds that no file of ours comes near. */
final class Packing {

    static final String ORGANIZATION = "organization.json";

    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final Pattern NAME = Pattern.compile("organization\\.json|(result|answers)-[0-9]{1,4}\\.json");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Packing() {}

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // The same data always make the same file.
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The files of a ZIP file.
     *
     * @throws InvalidInputException if it is none, holds other files than ours, or too much
     */
    static Map<String, String> unzip(byte[] bytes) {
        Map<String, String> files = new LinkedHashMap<>();
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!NAME.matcher(entry.getName()).matches() || files.size() == MOST_FILES) {
                    throw wrong(entry.getName(), "it is no file that belongs here.");
                }
                byte[] content = zip.readNBytes((int) room + 1);
                room -= content.length;
                if (room < 0) {
                    throw wrong(entry.getName(), "it holds more than can be taken.");
                }
                files.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw wrong("file", "it is not a whole ZIP file.");
        }
        return files;
    }

    static String write(Luggage luggage) {
        return JSON.writeValueAsString(luggage);
    }

    /**
     * Reads {@code organization.json}.
     *
     * @throws InvalidInputException if it is not there or has another form
     */
    static Luggage read(Map<String, String> files) {
        String text = files.get(ORGANIZATION);
        if (text == null) {
            throw wrong("file", "there is no " + ORGANIZATION + " in it.");
        }
        try {
            Luggage luggage = JSON.readValue(text, Luggage.class);
            if (luggage != null && Luggage.FORMAT.equals(luggage.format())) {
                return luggage;
            }
        } catch (JacksonException e) {
            // Told below: what exactly is wrong helps nobody who has not written the file by hand.
        }
        throw wrong(ORGANIZATION, "it was not written by this app, or was changed.");
    }

    static InvalidInputException wrong(String file, String what) {
        return new InvalidInputException(
                "The file cannot be used",
                List.of(Problem.of(
                        "wrong-file",
                        Place.of(Problem.quoted(file)),
                        "",
                        what,
                        "Choose a file that was downloaded from this app.")));
    }
}
