package org.peertoolkit.core.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Flip;
import org.peertoolkit.core.explanation.Ground;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;
import org.peertoolkit.core.response.Answer;
import tools.jackson.core.JsonGenerator;

/**
 * Why practices are recommended or not, as JSON.
 *
 * <p>The form is described by {@code explanations.schema.json} beside this class. A level is a number; {@code
 * "notApplicable"} and {@code "dontKnow"} are texts; null stands for a question without an answer, and in a change for an
 * answer that is taken away.
 */
public final class ExplanationsJson {

    private ExplanationsJson() {}

    /**
     * Writes explanations of some answers, and what those answers settle; ends with a line feed.
     *
     * @param content the content that was answered
     * @param explanations what is told, in this order
     */
    public static String write(ContentVersion content, List<Explanation> explanations, Outlook outlook) {
        return JsonText.write(json -> JsonText.object(json, () -> {
            JsonText.object(json, "content", () -> {
                json.writeStringProperty("id", content.id());
                json.writeStringProperty("version", content.version());
            });
            JsonText.array(json, "explanations", explanations, ExplanationsJson::explanation);
            JsonText.object(json, "outlook", () -> outlook(json, outlook));
        }));
    }

    static void explanation(JsonGenerator json, Explanation explanation) {
        JsonText.object(json, () -> {
            json.writeStringProperty("practice", explanation.practice().value());
            json.writeBooleanProperty("recommended", explanation.isRecommended());
            json.writeStringProperty("priority", AssessmentJson.name(explanation.priority()));
            json.writeBooleanProperty("restsOnASingleAnswer", explanation.restsOnASingleAnswer());
            JsonText.array(json, "grounds", explanation.grounds(), ExplanationsJson::ground);
            Flip flip = explanation.flip();
            if (flip == null) {
                json.writeNullProperty("flip");
            } else {
                JsonText.object(json, "flip", () -> flip(json, flip));
            }
        });
    }

    private static void ground(JsonGenerator json, Ground ground) {
        JsonText.object(json, () -> {
            if (ground instanceof Ground.Answered answered) {
                json.writeStringProperty("kind", "answer");
                json.writeStringProperty("question", answered.question().value());
                answer(json, "answer", answered.answer());
            } else if (ground instanceof Ground.Scored scored) {
                json.writeStringProperty("kind", "score");
                json.writeStringProperty("domain", scored.domain().value());
                number(json, "percent", scored.percent());
            } else if (ground instanceof Ground.Chosen chosen) {
                json.writeStringProperty("kind", "profile");
                json.writeStringProperty("item", chosen.item().value());
                json.writeStringProperty(
                        "choice",
                        chosen.choice() == null ? null : chosen.choice().value());
                json.writeBooleanProperty("taken", chosen.taken());
            } else if (ground instanceof Ground.Apart apart) {
                json.writeStringProperty("kind", "disagreement");
                json.writeStringProperty("question", apart.question().value());
                number(json, "levels", apart.spread());
            } else if (ground instanceof Ground.Before before) {
                json.writeStringProperty("kind", "earlier");
                json.writeStringProperty("question", before.question().value());
                number(json, "level", before.level());
            }
        });
    }

    private static void flip(JsonGenerator json, Flip flip) {
        JsonText.object(json, "answers", () -> {
            for (Map.Entry<QuestionId, Optional<Answer>> change : flip.changes().entrySet()) {
                answer(json, change.getKey().value(), change.getValue().orElse(null));
            }
        });
        json.writeStringProperty("priority", AssessmentJson.name(flip.priority()));
    }

    private static void outlook(JsonGenerator json, Outlook outlook) {
        JsonText.strings(json, "recommended", outlook.practices(Standing.RECOMMENDED), PracticeId::value);
        JsonText.strings(json, "notNeeded", outlook.practices(Standing.NOT_NEEDED), PracticeId::value);
        JsonText.strings(json, "open", outlook.practices(Standing.OPEN), PracticeId::value);
        JsonText.strings(json, "left", outlook.left(), QuestionId::value);
        json.writeStringProperty(
                "next", outlook.next() == null ? null : outlook.next().value());
    }

    private static void answer(JsonGenerator json, String name, @Nullable Answer answer) {
        if (answer == null) {
            json.writeNullProperty(name);
        } else if (answer instanceof Answer.Rated rated) {
            json.writeNumberProperty(name, rated.level());
        } else {
            json.writeStringProperty(name, answer instanceof Answer.NotApplicable ? "notApplicable" : "dontKnow");
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer number) {
        if (number == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }
}
