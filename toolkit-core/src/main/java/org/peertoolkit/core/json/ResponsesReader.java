package org.peertoolkit.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;

/** Reads responses: {@link JsonWalk} knows the syntax, {@link ResponsesBuilder} the content, and this the shape. */
final class ResponsesReader {

    private static final Set<String> ANSWER_FIELDS = Set.of("level", "notApplicable", "dontKnow", "note");

    private final String source;
    private final JsonWalk walk;
    private final ResponsesBuilder responses;
    private boolean schemaSeen;
    private boolean contentSeen;

    ResponsesReader(String source, String text, Catalog catalog) {
        this.source = source;
        this.walk = new JsonWalk(source, text);
        this.responses = Responses.to(catalog);
    }

    Responses read() {
        Map<String, Runnable> fields = new LinkedHashMap<>();
        fields.put("schema", this::schema);
        fields.put("content", this::content);
        fields.put("respondent", this::respondent);
        fields.put("date", this::date);
        fields.put("profile", this::profile);
        fields.put("answers", () -> walk.members("answers", "answers in braces { }", this::answer));
        boolean walked = walk.document(fields);
        if (walked && !schemaSeen) {
            missing("schema", "Add \"schema\": %s.".formatted(ResponsesJson.SCHEMA));
        }
        if (walked && !contentSeen) {
            missing("content", "Add \"content\" with the \"id\" and \"version\" that were answered.");
        }
        walk.problems.addAll(responses.problems());
        InvalidInputException.throwIfAny("The responses cannot be used", walk.problems);
        return responses.build();
    }

    private void missing(String field, String remedy) {
        walk.problems.add(Problem.of("missing-field", Place.of(source), field, "it is missing.", remedy));
    }

    private void schema() {
        schemaSeen = true;
        Place at = walk.here();
        Integer number = walk.wholeNumber("schema");
        if (number != null && number != ResponsesJson.SCHEMA) {
            walk.problems.add(Problem.of(
                    "unknown-schema",
                    at,
                    "schema",
                    "form \"%s\" is not known.".formatted(number),
                    "Use %s, or a newer version of this toolkit.".formatted(ResponsesJson.SCHEMA)));
        }
    }

    private void content() {
        contentSeen = true;
        Place at = walk.here();
        pair("content", "id", "version", (id, version) -> responses.at(at).content(new ContentVersion(id, version)));
    }

    private void respondent() {
        pair("respondent", "id", "group", responses::respondent);
    }

    /** Reads an object of two texts, both required; {@code use} is not called when one is missing or wrong. */
    private void pair(String path, String first, String second, BiConsumer<String, String> use) {
        Place at = walk.here();
        Map<String, @Nullable String> found = new LinkedHashMap<>();
        Map<String, Runnable> fields = new LinkedHashMap<>();
        for (String name : List.of(first, second)) {
            fields.put(name, () -> found.put(name, walk.text(path + "." + name)));
        }
        if (!walk.object(path, fields)) {
            return;
        }
        for (String name : List.of(first, second)) {
            if (!found.containsKey(name)) {
                walk.problems.add(Problem.of(
                        "missing-field",
                        at,
                        path + "." + name,
                        "it is missing.",
                        "Add %s.".formatted(Problem.quoted(name))));
            }
        }
        String one = found.get(first);
        String other = found.get(second);
        if (one != null && other != null) {
            use.accept(one, other);
        }
    }

    private void date() {
        Place at = walk.here();
        String text = walk.text("date");
        if (text == null) {
            return;
        }
        try {
            responses.at(at).date(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            walk.problems.add(Problem.of(
                    "not-a-date",
                    at,
                    "date",
                    "%s is not a day.".formatted(Problem.quoted(text)),
                    "Write year, month and day, such as \"2026-11-21\"."));
        }
    }

    private void profile() {
        walk.members("profile", "choices in braces { }", (item, field, at) -> {
            List<String> choices = walk.texts(field);
            // With no list at hand the item is still looked up, so that its name is checked in the same go.
            responses.at(at).profile(item, choices == null ? new String[0] : choices.toArray(String[]::new));
        });
    }

    private void answer(String question, String field, Place at) {
        int before = walk.problems.size();
        AnswerParts parts = new AnswerParts();
        walk.members(field, "an answer in braces, such as { \"level\": 2 }", (name, path, place) -> {
            switch (name) {
                case "level" -> parts.answer(walk.wholeNumber(path), Answer::level);
                case "notApplicable" -> parts.answer(walk.text(path), Answer::notApplicable);
                case "dontKnow" -> parts.answer(walk.isTrue(path), known -> Answer.dontKnow());
                case "note" -> parts.note = walk.text(path);
                default -> walk.unknown(name, path, place, ANSWER_FIELDS);
            }
        });
        boolean sound = walk.problems.size() == before;
        if (parts.count > 1) {
            report("several-answers", at, field, "it holds more than one answer.", "");
        } else if (parts.count == 0 && sound) {
            report("no-answer", at, field, "it holds no answer.", " Leave the question out if it was not answered.");
        }
        // An answer of the wrong shape still names a question: any answer will do to check the name in the same go.
        responses
                .at(at)
                .answer(
                        question,
                        sound && parts.answer != null ? parts.answer.withNote(parts.note) : Answer.dontKnow());
    }

    private void report(String code, Place at, String field, String what, String more) {
        walk.problems.add(Problem.of(
                code, at, field, what, "Give exactly one of \"level\", \"notApplicable\" or \"dontKnow\"." + more));
    }

    /** The fields of one answer as they are read. */
    private static final class AnswerParts {

        private int count;
        private @Nullable Answer answer;
        private @Nullable String note;

        <T> void answer(@Nullable T value, Function<T, Answer> form) {
            count++;
            if (value != null) {
                answer = form.apply(value);
            }
        }
    }
}
