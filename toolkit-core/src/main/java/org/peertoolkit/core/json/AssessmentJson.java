package org.peertoolkit.core.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.recommendation.Comparisons;
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
 * {@code "notApplicable"} and {@code "dontKnow"} are texts. {@code language} is there when the content was not read in the
 * language that it was written in, and in a reason when that is in another language than the rest.
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /** Writes an assessment; ends with a line feed. */
    public static String write(Assessment assessment) {
        return text(assessment, null);
    }

    /**
     * Writes an assessment with why each practice is recommended or not, as its field {@code explanations}; ends with a line
     * feed.
     *
     * @param explanations what is told, in this order; when it is empty, the field is there and empty
     */
    public static String write(Assessment assessment, List<Explanation> explanations) {
        return text(assessment, explanations);
    }

    private static String text(Assessment assessment, @Nullable List<Explanation> explanations) {
        return JsonText.write(json -> JsonText.object(json, () -> {
            Catalog catalog = assessment.answers().catalog();
            if (catalog.translation().isPresent()) {
                json.writeStringProperty("language", catalog.language().tag());
            }
            JsonText.array(json, "notices", assessment.notices(), AssessmentJson::notice);
            Questionnaire asked = assessment.answers().asked();
            JsonText.array(
                    json, "scores", assessment.toolkit().sections(), (out, section) -> score(out, section, asked));
            JsonText.strings(
                    json,
                    "startHere",
                    assessment.toolkit().startHere(),
                    advice -> advice.practice().id().value());
            JsonText.array(json, "recommendations", assessment.toolkit().advice(), AssessmentJson::recommendation);
            if (explanations != null) {
                JsonText.array(json, "explanations", explanations, ExplanationsJson::explanation);
            }
            json.writeName("responses");
            ResponsesJson.write(json, assessment.answers().responses());
            PanelJson.write(json, assessment.comparisons(), assessment.panel());
            JsonText.object(json, "receipt", () -> receipt(json, assessment.receipt()));
        }));
    }

    /**
     * Writes what responses were compared with, for its hash: the fields {@code comparedWith} and {@code panel} of an
     * assessment, and of its {@code notices} those that come from the comparison.
     *
     * @param panel how far several respondents agree, or null when one person answered
     */
    public static String comparisons(List<Notice> notices, Comparisons comparisons, @Nullable PanelFigures panel) {
        return JsonText.write(json -> JsonText.object(json, () -> {
            JsonText.array(json, "notices", notices, AssessmentJson::notice);
            PanelJson.write(json, comparisons, panel);
        }));
    }

    static void notice(JsonGenerator json, Notice notice) {
        JsonText.object(json, () -> {
            json.writeStringProperty("code", notice.code());
            json.writeStringProperty("text", notice.text());
        });
    }

    private static void score(JsonGenerator json, ToolkitSection section, Questionnaire asked) {
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
            JsonText.object(
                    json, "asked", () -> asked.questions(score.domain()).forEach(question -> asked(json, question)));
        });
    }

    private static void asked(JsonGenerator json, Question question) {
        JsonText.object(json, question.id().value(), () -> {
            json.writeNumberProperty("version", question.version());
            json.writeNumberProperty("levels", question.scale().top());
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
            if (reason.language() != null) {
                json.writeStringProperty("language", reason.language().tag());
            }
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
            numbers(json, "disagreement", reason.disagreement());
            numbers(json, "earlier", reason.earlier());
        });
    }

    /** Numbers by question; nothing at all when there are none. */
    private static void numbers(JsonGenerator json, String name, Map<QuestionId, Integer> numbers) {
        if (!numbers.isEmpty()) {
            JsonText.object(
                    json,
                    name,
                    () -> numbers.forEach((question, number) -> json.writeNumberProperty(question.value(), number)));
        }
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
            files(json, receipt.contentFiles());
        });
        json.writeStringProperty("engine", receipt.engine());
        JsonText.object(json, "rules", () -> {
            json.writeStringProperty("sha256", receipt.rulesSha256());
            files(json, receipt.ruleFiles());
        });
        JsonText.object(json, "responses", () -> json.writeStringProperty("sha256", receipt.responsesSha256()));
        if (!receipt.comparisonsSha256().isEmpty()) {
            JsonText.object(json, "comparisons", () -> json.writeStringProperty("sha256", receipt.comparisonsSha256()));
        }
    }

    private static void files(JsonGenerator json, List<SourceFile> files) {
        if (!files.isEmpty()) {
            JsonText.object(
                    json, "files", () -> files.forEach(file -> json.writeStringProperty(file.name(), file.sha256())));
        }
    }

    /** An enum constant as it is written: lower case with hyphens; null stays null. */
    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
