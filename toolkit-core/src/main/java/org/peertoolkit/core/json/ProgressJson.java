package org.peertoolkit.core.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.progress.DomainChange;
import org.peertoolkit.core.progress.PracticeChange;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.QuestionChange;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.progress.Step;
import tools.jackson.core.JsonGenerator;

/**
 * A comparison of assessments as JSON.
 *
 * <p>The form is described by {@code progress.schema.json} beside this class. {@code points} are whole points, and {@code
 * exact} and {@code effect} are fractions such as {@code "25/6"}; both add up.
 */
public final class ProgressJson {

    private ProgressJson() {}

    /** Writes a comparison; ends with a line feed. */
    public static String write(Progress progress) {
        return JsonText.write(json -> JsonText.object(json, () -> {
            JsonText.array(json, "assessments", progress.standings(), ProgressJson::standing);
            JsonText.array(json, "steps", progress.steps(), ProgressJson::step);
            json.writeName("whole");
            step(json, progress.whole());
        }));
    }

    private static void standing(JsonGenerator json, Standing standing) {
        JsonText.object(json, () -> {
            json.writeStringProperty("name", standing.name());
            json.writeStringProperty(
                    "date", standing.date() == null ? null : standing.date().toString());
            JsonText.object(json, "content", () -> {
                json.writeStringProperty("id", standing.answered().id());
                json.writeStringProperty("version", standing.answered().version());
            });
            json.writeBooleanProperty("panel", standing.panel());
        });
    }

    private static void step(JsonGenerator json, Step step) {
        JsonText.object(json, () -> {
            json.writeStringProperty("before", step.before().name());
            json.writeStringProperty("after", step.after().name());
            JsonText.array(json, "notices", step.notices(), AssessmentJson::notice);
            JsonText.array(json, "domains", step.domains(), ProgressJson::domain);
            JsonText.array(json, "practices", step.practices(), ProgressJson::practice);
        });
    }

    private static void domain(JsonGenerator json, DomainChange change) {
        JsonText.object(json, () -> {
            json.writeStringProperty("domain", change.domain().value());
            json.writeStringProperty("title", change.title());
            number(json, "before", change.before());
            number(json, "after", change.after());
            number(json, "points", change.points());
            json.writeStringProperty("noChange", name(change.why()));
            JsonText.array(
                    json,
                    "parts",
                    change.parts(),
                    (out, part) -> JsonText.object(out, () -> {
                        out.writeStringProperty("cause", name(part.cause()));
                        out.writeNumberProperty("points", part.points());
                        out.writeStringProperty("exact", part.exact().toString());
                    }));
            JsonText.array(json, "questions", change.questions(), ProgressJson::question);
        });
    }

    private static void question(JsonGenerator json, QuestionChange change) {
        JsonText.object(json, () -> {
            json.writeStringProperty("question", change.question().value());
            json.writeStringProperty("cause", name(change.cause()));
            number(json, "before", change.before());
            number(json, "after", change.after());
            json.writeBooleanProperty("comparable", change.comparable());
            json.writeStringProperty("effect", change.effect().toString());
        });
    }

    private static void practice(JsonGenerator json, PracticeChange change) {
        JsonText.object(json, () -> {
            json.writeStringProperty("practice", change.practice().id().value());
            json.writeStringProperty("title", change.practice().title());
            json.writeStringProperty("domain", change.practice().domain().value());
            json.writeStringProperty("status", name(change.status()));
            json.writeStringProperty("before", name(change.before()));
            json.writeStringProperty("after", name(change.after()));
            json.writeNumberProperty("byAnswers", change.byAnswers());
            json.writeNumberProperty("byRules", change.byRules());
        });
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
