package org.peertoolkit.core.json;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Level;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.RoleId;
import tools.jackson.core.JsonGenerator;

/**
 * A questionnaire as JSON, for programs that ask the questions themselves.
 *
 * <p>The form is described by {@code questionnaire.schema.json} beside this class.
 */
public final class QuestionnaireJson {

    private QuestionnaireJson() {}

    /** Writes a questionnaire; ends with a line feed. A domain of which nothing is asked is there with no questions. */
    public static String write(Questionnaire questionnaire) {
        return JsonText.write(json -> JsonText.object(json, () -> {
            JsonText.object(json, "content", () -> {
                json.writeStringProperty("id", questionnaire.catalog().version().id());
                json.writeStringProperty(
                        "version", questionnaire.catalog().version().version());
            });
            JsonText.array(json, "profile", questionnaire.profile(), QuestionnaireJson::write);
            JsonText.array(
                    json,
                    "domains",
                    questionnaire.domains(),
                    (out, domain) -> JsonText.object(out, () -> {
                        out.writeStringProperty("id", domain.id().value());
                        out.writeStringProperty("title", domain.title());
                        out.writeStringProperty("about", domain.about());
                        JsonText.array(
                                out,
                                "questions",
                                questionnaire.questions(domain),
                                (each, question) -> write(each, question, questionnaire.help(question)));
                    }));
        }));
    }

    private static void write(JsonGenerator json, ProfileItem item) {
        JsonText.object(json, () -> {
            json.writeStringProperty("id", item.id().value());
            json.writeStringProperty("text", item.text());
            json.writeStringProperty("help", item.help());
            json.writeBooleanProperty("multiple", item.multiple());
            JsonText.array(
                    json,
                    "choices",
                    item.choices(),
                    (out, choice) -> JsonText.object(out, () -> {
                        out.writeStringProperty("id", choice.id().value());
                        out.writeStringProperty("text", choice.text());
                    }));
        });
    }

    private static void write(JsonGenerator json, Question question, @Nullable String help) {
        JsonText.object(json, () -> {
            json.writeStringProperty("id", question.id().value());
            json.writeNumberProperty("version", question.version());
            json.writeStringProperty("text", question.statement());
            json.writeStringProperty("help", help);
            JsonText.strings(json, "roles", question.roles(), RoleId::value);
            json.writeBooleanProperty("quick", question.quick());
            JsonText.array(json, "levels", question.levels(), QuestionnaireJson::write);
        });
    }

    private static void write(JsonGenerator json, Level level) {
        JsonText.object(json, () -> {
            json.writeNumberProperty("level", level.level());
            json.writeStringProperty("label", level.label());
            json.writeStringProperty("text", level.text());
        });
    }
}
