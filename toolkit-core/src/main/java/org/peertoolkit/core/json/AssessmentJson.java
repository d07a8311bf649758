package org.peertoolkit.core.json;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.core.toolkit.ToolkitSection;
import tools.jackson.core.JsonGenerator;

/**
 * An assessment as JSON.
 *
 * <p>The form is described by {@code assessment.schema.json} beside this class. {@code percent} and {@code band} are null
 * where a domain has no score, and {@code noScore} then says why. In the {@code answers} of a reason a level is a number;
 * {@code "notApplicable"} and {@code "dontKnow"} are texts.
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /** Writes an assessment; ends with a line feed. */
    public static String write(Assessment assessment) {
        return JsonText.write(json -> JsonText.object(json, () -> {
            JsonText.array(
                    json,
                    "notices",
                    assessment.notices(),
                    (out, notice) -> JsonText.object(out, () -> {
                        out.writeStringProperty("code", notice.code());
                        out.writeStringProperty("text", notice.text());
                    }));
            JsonText.array(json, "scores", assessment.toolkit().sections(), AssessmentJson::score);
            JsonText.strings(
                    json,
                    "startHere",
                    assessment.toolkit().startHere(),
                    advice -> advice.practice().id().value());
            JsonText.array(json, "recommendations", assessment.toolkit().advice(), AssessmentJson::recommendation);
            json.writeName("responses");
            ResponsesJson.write(json, assessment.answers().responses());
            JsonText.object(json, "receipt", () -> receipt(json, assessment.receipt()));
        }));
    }

    private static void score(JsonGenerator json, ToolkitSection section) {
        DomainScore score = section.score();
        JsonText.object(json, () -> {
            json.writeStringProperty("domain", score.domain().id().value());
            json.writeStringProperty("title", score.domain().title());
            if (score.percent() == null || score.band() == null) {
                json.writeNullProperty("percent");
                json.writeNullProperty("band");
            } else {
                json.writeNumberProperty("percent", score.percent());
                json.writeStringProperty("band", score.band().id());
            }
            json.writeStringProperty("noScore", name(score.noScore()));
            json.writeNumberProperty("answered", score.answered());
            json.writeNumberProperty("applicable", score.applicable());
            json.writeNumberProperty("notApplicable", score.notApplicable());
            json.writeNumberProperty("dontKnow", score.dontKnow());
            json.writeNumberProperty("unanswered", score.unanswered());
            JsonText.object(json, "questions", () -> {
                JsonText.strings(
                        json,
                        "notApplicable",
                        section.notApplicable(),
                        question -> question.id().value());
                JsonText.strings(
                        json,
                        "dontKnow",
                        section.dontKnow(),
                        question -> question.id().value());
                JsonText.strings(
                        json,
                        "unanswered",
                        section.unanswered(),
                        question -> question.id().value());
            });
        });
    }

    private static void recommendation(JsonGenerator json, Advice advice) {
        JsonText.object(json, () -> {
            json.writeStringProperty("practice", advice.practice().id().value());
            json.writeStringProperty("title", advice.practice().title());
            json.writeStringProperty("domain", advice.practice().homeDomain().value());
            json.writeStringProperty("priority", name(advice.priority()));
            json.writeStringProperty("why", advice.practice().why());
            json.writeStringProperty("firstStep", advice.practice().firstStep());
            json.writeStringProperty("nextStep", advice.practice().nextStep());
            json.writeStringProperty("done", advice.practice().done());
            json.writeStringProperty("effort", name(advice.practice().effort()));
            JsonText.strings(json, "prerequisites", advice.practice().prerequisites(), practice -> practice.value());
            JsonText.array(json, "reasons", advice.reasons(), AssessmentJson::reason);
            JsonText.array(json, "resources", advice.resources(), AssessmentJson::resource);
            JsonText.array(
                    json,
                    "worksheets",
                    advice.worksheets(),
                    (out, worksheet) -> JsonText.object(out, () -> {
                        out.writeStringProperty("id", worksheet.id().value());
                        out.writeStringProperty("title", worksheet.title());
                    }));
        });
    }

    private static void reason(JsonGenerator json, Reason reason) {
        JsonText.object(json, () -> {
            json.writeStringProperty("rule", reason.rule().value());
            json.writeStringProperty("because", reason.because());
            json.writeStringProperty(
                    "source", reason.sources().stream().map(ResourceId::value).collect(Collectors.joining(", ")));
            JsonText.object(
                    json,
                    "answers",
                    () -> reason.answers().forEach((question, answer) -> answer(json, question, answer)));
            if (!reason.unanswered().isEmpty()) {
                JsonText.strings(json, "unanswered", reason.unanswered(), QuestionId::value);
            }
            if (!reason.scores().isEmpty()) {
                JsonText.object(
                        json,
                        "scores",
                        () -> reason.scores()
                                .forEach((domain, percent) -> json.writeNumberProperty(domain.value(), percent)));
            }
            if (!reason.profile().isEmpty()) {
                JsonText.object(
                        json,
                        "profile",
                        () -> reason.profile()
                                .forEach(
                                        (item, taken) -> JsonText.strings(json, item.value(), taken, ChoiceId::value)));
            }
        });
    }

    private static void answer(JsonGenerator json, QuestionId question, Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            json.writeNumberProperty(question.value(), rated.level());
        } else {
            json.writeStringProperty(
                    question.value(), answer instanceof Answer.NotApplicable ? "notApplicable" : "dontKnow");
        }
    }

    private static void resource(JsonGenerator json, Resource resource) {
        JsonText.object(json, () -> {
            json.writeStringProperty("id", resource.id().value());
            json.writeStringProperty("title", resource.title());
            json.writeStringProperty("publisher", resource.publisher());
            if (resource.year() == null) {
                json.writeNullProperty("year");
            } else {
                json.writeNumberProperty("year", resource.year());
            }
            json.writeStringProperty(
                    "url", resource.url() == null ? null : resource.url().toString());
            json.writeStringProperty("kind", resource.kind());
            json.writeStringProperty("language", resource.language());
            json.writeStringProperty("description", resource.description());
        });
    }

    private static void receipt(JsonGenerator json, Receipt receipt) {
        json.writeStringProperty("toolkit", receipt.toolkit());
        JsonText.object(json, "content", () -> {
            json.writeStringProperty("id", receipt.content().id());
            json.writeStringProperty("version", receipt.content().version());
            json.writeStringProperty("sha256", receipt.contentSha256());
        });
        json.writeStringProperty("engine", receipt.engine());
        JsonText.object(json, "rules", () -> json.writeStringProperty("sha256", receipt.rulesSha256()));
        JsonText.object(json, "responses", () -> json.writeStringProperty("sha256", receipt.responsesSha256()));
    }

    /** An enum constant as it is written: lower case with hyphens; null stays null. */
    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
