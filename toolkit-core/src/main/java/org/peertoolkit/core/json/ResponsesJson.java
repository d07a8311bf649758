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
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import tools.jackson.core.JsonGenerator;

/**
 * Responses as JSON.
 *
 * <pre>{@code
 * {
 *   "schema": 1,
 *   "content": { "id": "peer-chw-readiness", "version": "1.0.0" },
 *   "respondent": { "id": "r1", "group": "supervisor" },
 *   "date": "2026-11-21",
 *   "profile": { "roles": ["peer"] },
 *   "answers": {
 *     "sup-02": { "level": 2, "note": "Only one team" },
 *     "fin-05": { "notApplicable": "We do not bill" },
 *     "mon-03": { "dontKnow": true }
 *   }
 * }
 * }</pre>
 *
 * <p>{@code schema} and {@code content} are required; the rest may be left out. Reading what was written gives equal
 * responses.
 */
public final class ResponsesJson {

    /** The number of this form, the value of {@code schema}. */
    public static final int SCHEMA = 1;

    private static final long LARGEST = 16L << 20;

    private ResponsesJson() {}

    /**
     * Reads responses from a file in UTF-8.
     *
     * @throws InvalidInputException with every problem of the file, each with its line and column; also when there is no
     *     such file, when it is a folder or larger than 16 megabytes, or when it is not UTF-8
     * @throws UncheckedIOException if the file exists and cannot be read
     */
    public static Responses read(Path file, Catalog catalog) {
        Path last = file.toAbsolutePath().normalize().getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.isDirectory(file)) {
            throw unusable("not-a-file", name, "it is a folder.", "Name a file in it.");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw unusable(
                        "too-large", name, "it is larger than 16 megabytes.", "Check that this is the right file.");
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(name, text, catalog);
        } catch (NoSuchFileException missing) {
            throw unusable(
                    "no-such-file",
                    name,
                    "there is no file %s.".formatted(Problem.quoted(file.toString())),
                    "Check the name and the folder.");
        } catch (CharacterCodingException notUtf8) {
            throw unusable("not-utf-8", name, "it is not UTF-8 text.", "Save it as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads responses from text.
     *
     * @param source how problems name the text, for example a file name; not empty
     * @throws InvalidInputException with every problem of the text, each with its line and column
     */
    public static Responses read(String source, String text, Catalog catalog) {
        return new ResponsesReader(source, text, catalog).read();
    }

    /** Writes responses; ends with a line feed. */
    public static String write(Responses responses) {
        return JsonText.write(json -> write(json, responses));
    }

    static void write(JsonGenerator json, Responses responses) {
        JsonText.object(json, () -> {
            json.writeNumberProperty("schema", SCHEMA);
            JsonText.object(json, "content", () -> {
                json.writeStringProperty("id", responses.content().id());
                json.writeStringProperty("version", responses.content().version());
            });
            Respondent respondent = responses.respondent();
            if (respondent != null) {
                JsonText.object(json, "respondent", () -> {
                    json.writeStringProperty("id", respondent.id());
                    json.writeStringProperty("group", respondent.group());
                });
            }
            if (responses.date() != null) {
                json.writeStringProperty("date", responses.date().toString());
            }
            JsonText.object(
                    json,
                    "profile",
                    () -> responses
                            .profile()
                            .choices()
                            .forEach((item, taken) -> JsonText.strings(json, item.value(), taken, ChoiceId::value)));
            JsonText.object(
                    json,
                    "answers",
                    () -> responses.answers().forEach((question, answer) -> {
                        json.writeName(question.value());
                        write(json, answer);
                    }));
        });
    }

    private static void write(JsonGenerator json, Answer answer) {
        JsonText.object(json, () -> {
            if (answer instanceof Answer.Rated rated) {
                json.writeNumberProperty("level", rated.level());
            } else if (answer instanceof Answer.NotApplicable not) {
                json.writeStringProperty("notApplicable", not.why());
            } else {
                json.writeBooleanProperty("dontKnow", true);
            }
            String note = answer.note();
            if (note != null) {
                json.writeStringProperty("note", note);
            }
        });
    }

    private static InvalidInputException unusable(String code, String source, String what, String remedy) {
        return new InvalidInputException(
                "The responses cannot be used", List.of(Problem.of(code, Place.of(source), "", what, remedy)));
    }
}
