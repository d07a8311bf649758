package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Difference;
import org.peertoolkit.core.assessment.Difference.Kind;
import org.peertoolkit.core.assessment.Difference.Subject;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Flip;
import org.peertoolkit.core.explanation.Ground;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplanationsJsonTest {

    private static final QuestionId SUP_01 = new QuestionId("sup-01");
    private static final QuestionId SUP_02 = new QuestionId("sup-02");

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());
    private final Assessment assessment = toolkit.assess(ResponsesArbitraries.allLowest(catalog));

    @Test
    void a_document_looks_like_this() {
        Map<PracticeId, Standing> standings = new LinkedHashMap<>();
        standings.put(practice("sup-protected-time"), Standing.RECOMMENDED);
        standings.put(practice("fin-fair-pay"), Standing.OPEN);
        standings.put(practice("fin-billing-map"), Standing.NOT_NEEDED);
        String json = ExplanationsJson.write(
                catalog.version(), List.of(fragile()), new Outlook(standings, List.of(SUP_02), SUP_02));

        assertThat(json).isEqualTo("""
                {
                  "content" : {
                    "id" : "tiny",
                    "version" : "1"
                  },
                  "explanations" : [
                    {
                      "practice" : "sup-protected-time",
                      "recommended" : true,
                      "priority" : "high",
                      "restsOnASingleAnswer" : true,
                      "grounds" : [
                        {
                          "kind" : "answer",
                          "question" : "sup-01",
                          "answer" : 1
                        }
                      ],
                      "flip" : {
                        "answers" : {
                          "sup-01" : 3
                        },
                        "priority" : null
                      }
                    }
                  ],
                  "outlook" : {
                    "recommended" : [
                      "sup-protected-time"
                    ],
                    "notNeeded" : [
                      "fin-billing-map"
                    ],
                    "open" : [
                      "fin-fair-pay"
                    ],
                    "left" : [
                      "sup-02"
                    ],
                    "next" : "sup-02"
                  }
                }
                """);
        assertThat(Schemas.faults("explanations.schema.json", json)).isEmpty();
    }

    @Test
    void every_kind_of_ground_and_change_is_told_and_fits_the_schema() {
        Map<QuestionId, Optional<Answer>> changes = new LinkedHashMap<>();
        changes.put(SUP_01, Optional.empty());
        changes.put(SUP_02, Optional.of(Answer.dontKnow()));
        changes.put(new QuestionId("fin-01"), Optional.of(Answer.notApplicable("why")));
        List<Ground> grounds = List.of(
                new Ground.Answered(SUP_01, null),
                new Ground.Answered(SUP_02, Answer.notApplicable("why")),
                new Ground.Answered(SUP_02, Answer.dontKnow()),
                new Ground.Scored(new DomainId("finances"), 0),
                new Ground.Scored(new DomainId("finances"), null),
                new Ground.Chosen(new ProfileItemId("roles"), new ChoiceId("peer"), false),
                new Ground.Chosen(new ProfileItemId("setting"), null, false),
                new Ground.Apart(SUP_01, 0),
                new Ground.Apart(SUP_01, null),
                new Ground.Before(SUP_01, 1),
                new Ground.Before(SUP_01, null));
        JsonNode told = written(
                        new Explanation(practice("fin-fair-pay"), null, grounds, new Flip(changes, Priority.LOW)))
                .get(0);

        assertThat(told.get("recommended").booleanValue()).isFalse();
        assertThat(told.get("priority").isNull()).isTrue();
        assertThat(told.get("restsOnASingleAnswer").booleanValue()).isFalse();
        assertThat(told.get("grounds"))
                .hasToString("[{\"kind\":\"answer\",\"question\":\"sup-01\",\"answer\":null},"
                        + "{\"kind\":\"answer\",\"question\":\"sup-02\",\"answer\":\"notApplicable\"},"
                        + "{\"kind\":\"answer\",\"question\":\"sup-02\",\"answer\":\"dontKnow\"},"
                        + "{\"kind\":\"score\",\"domain\":\"finances\",\"percent\":0},"
                        + "{\"kind\":\"score\",\"domain\":\"finances\",\"percent\":null},"
                        + "{\"kind\":\"profile\",\"item\":\"roles\",\"choice\":\"peer\",\"taken\":false},"
                        + "{\"kind\":\"profile\",\"item\":\"setting\",\"choice\":null,\"taken\":false},"
                        + "{\"kind\":\"disagreement\",\"question\":\"sup-01\",\"levels\":0},"
                        + "{\"kind\":\"disagreement\",\"question\":\"sup-01\",\"levels\":null},"
                        + "{\"kind\":\"earlier\",\"question\":\"sup-01\",\"level\":1},"
                        + "{\"kind\":\"earlier\",\"question\":\"sup-01\",\"level\":null}]");
        assertThat(told.get("flip"))
                .hasToString("{\"answers\":{\"sup-01\":null,\"sup-02\":\"dontKnow\",\"fin-01\":\"notApplicable\"},"
                        + "\"priority\":\"low\"}");
    }

    @Test
    void what_nothing_turns_around_has_no_flip() {
        assertThat(written(new Explanation(practice("fin-fair-pay"), null, List.of(), null))
                        .get(0)
                        .get("flip")
                        .isNull())
                .isTrue();
    }

    @Test
    void an_assessment_holds_explanations_only_when_asked() {
        assertThat(AssessmentJson.write(assessment)).doesNotContain("explanations");
        assertThat(written().isEmpty()).isTrue();
        assertThat(without(AssessmentJson.write(assessment, List.of()))).isEqualTo(AssessmentJson.write(assessment));
    }

    @Test
    void an_assessment_with_explanations_is_read_and_verified() {
        RecordedAssessment recorded =
                RecordedAssessment.read("a.json", AssessmentJson.write(assessment, List.of(fragile())));

        assertThat(recorded.hasExplanations()).isTrue();
        assertThat(toolkit.verify(recorded).holds()).isTrue();
        assertThat(toolkit.verify(recorded, again -> List.of(fragile())).holds())
                .isTrue();
        assertThat(toolkit.verify(recorded, again -> List.of()).differences())
                .containsExactly(new Difference(Subject.RESULT, Kind.CHANGED, "explanations"));
    }

    @Test
    void nothing_is_explained_anew_for_an_assessment_without_explanations() {
        RecordedAssessment recorded = RecordedAssessment.read("a.json", AssessmentJson.write(assessment));

        assertThat(recorded.hasExplanations()).isFalse();
        assertThat(toolkit.verify(recorded, again -> {
                            throw new AssertionError("Nobody asked.");
                        })
                        .holds())
                .isTrue();
    }

    @Test
    void the_schema_refuses_what_is_no_explanation() {
        String json = AssessmentJson.write(assessment, List.of(fragile()));

        assertThat(List.of(
                        json.replace("\"kind\" : \"answer\"", "\"kind\" : \"rumour\""),
                        json.replace("\"recommended\" : true", "\"recommended\" : 1"),
                        json.replace("\"restsOnASingleAnswer\"", "\"restsOnTwo\"")))
                .doesNotContain(json)
                .allSatisfy(broken -> assertThat(Schemas.faults("assessment.schema.json", broken))
                        .isNotEmpty());
    }

    private JsonNode written(Explanation... explanations) {
        String json = AssessmentJson.write(assessment, List.of(explanations));
        assertThat(Schemas.faults("assessment.schema.json", json)).isEmpty();
        return new JsonMapper().readTree(json).get("explanations");
    }

    private static String without(String json) {
        return json.replace("  \"explanations\" : [ ],\n", "");
    }

    private static Explanation fragile() {
        return new Explanation(
                practice("sup-protected-time"),
                Priority.HIGH,
                List.of(new Ground.Answered(SUP_01, Answer.level(1))),
                flip(null));
    }

    private static Flip flip(@Nullable Priority priority) {
        return new Flip(Map.of(SUP_01, Optional.of(Answer.level(3))), priority);
    }

    private static PracticeId practice(String id) {
        return new PracticeId(id);
    }
}
