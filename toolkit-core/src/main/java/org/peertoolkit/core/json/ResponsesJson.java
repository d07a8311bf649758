package org.peertoolkit.core.json;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.problem.InvalidInputException;
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

    private ResponsesJson() {}

    /**
     * Reads responses from a file in UTF-8.
     *
     * @throws InvalidInputException with every problem of the file, each with its line and column; also when there is no
     *     such file, when it is a folder or larger than 16 megabytes, or when it is not UTF-8
     * @throws UncheckedIOException if the file exists and cannot be read
     */
    public static Responses read(Path file, Catalog catalog) {
        return read(JsonFile.name(file), JsonFile.text(file, "The responses cannot be used"), catalog);
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
}
