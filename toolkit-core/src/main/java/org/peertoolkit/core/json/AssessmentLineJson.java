package org.peertoolkit.core.json;

import java.util.List;
import java.util.Locale;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.core.toolkit.Advice;
import tools.jackson.core.JsonGenerator;

/**
 * What is of an assessment's own, as JSON on one line: the scores, what is recommended with what priority by which rules, and
 * the receipt. It leaves out what every other assessment says as well, the texts of practices, resources and reasons, which
 * the content and the rules hold; so a line is about a twentieth of {@link AssessmentJson}.
 *
 * <p>The form is described by {@code assessment-line.schema.json} beside this class.
 */
public final class AssessmentLineJson {

    private AssessmentLineJson() {}

    /** Writes an assessment on one line, without a line end. */
    public static String write(Assessment assessment) {
        return JsonText.line(json -> JsonText.object(json, () -> {
            responses(json, assessment.answers().responses());
            JsonText.object(
                    json, "scores", () -> assessment.scorecard().domains().forEach(score -> score(json, score)));
            JsonText.strings(
                    json,
                    "startHere",
                    assessment.toolkit().startHere(),
                    advice -> advice.practice().id().value());
            JsonText.array(json, "recommendations", assessment.toolkit().advice(), AssessmentLineJson::recommendation);
            if (!assessment.notices().isEmpty()) {
                JsonText.strings(json, "notices", assessment.notices(), notice -> notice.code());
            }
            JsonText.object(json, "receipt", () -> receipt(json, assessment.receipt()));
        }));
    }

    /**
     * Writes on one line, without a line end, why a line of a batch could not be used.
     *
     * @param number the number of the line, from 1
     */
    public static String write(long number, List<Problem> problems) {
        return JsonText.line(json -> JsonText.object(json, () -> {
            json.writeNumberProperty("line", number);
            JsonText.array(json, "problems", problems, AssessmentLineJson::problem);
        }));
    }

    private static void responses(JsonGenerator json, Responses responses) {
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
    }

    private static void score(JsonGenerator json, DomainScore score) {
        String domain = score.domain().id().value();
        if (score.percent() == null) {
            json.writeNullProperty(domain);
        } else {
            json.writeNumberProperty(domain, score.percent());
        }
    }

    private static void recommendation(JsonGenerator json, Advice advice) {
        JsonText.object(json, () -> {
            json.writeStringProperty("practice", advice.practice().id().value());
            json.writeStringProperty("priority", advice.priority().name().toLowerCase(Locale.ROOT));
            json.writeName("rules");
            json.writeStartArray();
            for (Reason reason : advice.reasons()) {
                json.writeString(reason.rule().value());
            }
            json.writeEndArray();
        });
    }

    private static void receipt(JsonGenerator json, Receipt receipt) {
        json.writeStringProperty("toolkit", receipt.toolkit());
        json.writeStringProperty("content", receipt.contentSha256());
        json.writeStringProperty("engine", receipt.engine());
        json.writeStringProperty("rules", receipt.rulesSha256());
        json.writeStringProperty("responses", receipt.responsesSha256());
    }

    private static void problem(JsonGenerator json, Problem problem) {
        JsonText.object(json, () -> {
            json.writeStringProperty("code", problem.code());
            json.writeNumberProperty("column", problem.place().column());
            json.writeStringProperty("field", problem.field());
            json.writeStringProperty("what", problem.what());
            if (problem.nearest() != null) {
                json.writeStringProperty("nearest", problem.nearest());
            }
            json.writeStringProperty("remedy", problem.remedy());
        });
    }
}
