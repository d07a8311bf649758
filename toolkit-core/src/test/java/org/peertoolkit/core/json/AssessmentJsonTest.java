package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.FixedEngine;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.TinyCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentJsonTest {

    private final Catalog catalog = TinyCatalog.get();

    @Test
    void responses_look_as_their_javadoc_shows() {
        Responses responses = Responses.to(catalog)
                .respondent("r1", "supervisor")
                .date(LocalDate.of(2026, 11, 21))
                .profile("roles", "peer")
                .answer("sup-02", Answer.level(2).withNote("Only one team"))
                .notApplicable("fin-01", "We do not bill")
                .dontKnow("onb-01")
                .build();

        assertThat(ResponsesJson.write(responses)).isEqualTo("""
                        {
                          "schema" : 1,
                          "content" : {
                            "id" : "tiny",
                            "version" : "1"
                          },
                          "respondent" : {
                            "id" : "r1",
                            "group" : "supervisor"
                          },
                          "date" : "2026-11-21",
                          "profile" : {
                            "roles" : [
                              "peer"
                            ]
                          },
                          "answers" : {
                            "fin-01" : {
                              "notApplicable" : "We do not bill"
                            },
                            "onb-01" : {
                              "dontKnow" : true
                            },
                            "sup-02" : {
                              "level" : 2,
                              "note" : "Only one team"
                            }
                          }
                        }
                        """);
    }

    @Test
    void the_four_things_stay_four_things() {
        JsonNode json = json(ReadinessToolkit.of(catalog, new LowestAnswerEngine())
                .assess(Responses.to(catalog)
                        .level("sup-01", 1)
                        .notApplicable("sup-02", "none")
                        .dontKnow("sup-03")
                        .level("sup-05", 1)
                        .build()));

        JsonNode supervision = json.get("scores").get(0);
        assertThat(supervision.get("answered").intValue()).isEqualTo(2);
        assertThat(supervision.get("questions"))
                .hasToString("{\"notApplicable\":[\"sup-02\"],\"dontKnow\":[\"sup-03\"],\"unanswered\":[\"sup-04\"]}");
        assertThat(supervision.get("percent").isNull()).isTrue();
        assertThat(supervision.get("noScore").stringValue()).isEqualTo("too-few-levels");
        assertThat(json.get("responses").get("answers"))
                .hasToString("{\"sup-01\":{\"level\":1},\"sup-02\":{\"notApplicable\":\"none\"},"
                        + "\"sup-03\":{\"dontKnow\":true},\"sup-05\":{\"level\":1}}");
    }

    @Test
    void a_lowest_score_is_zero_and_no_score_is_null() {
        JsonNode scores = json(ReadinessToolkit.of(catalog, new LowestAnswerEngine())
                        .assess(Responses.to(catalog)
                                .level("sup-01", 1)
                                .level("sup-02", 1)
                                .build()))
                .get("scores");

        assertThat(scores.get(0).get("percent").intValue()).isZero();
        assertThat(scores.get(0).get("percent").isNull()).isFalse();
        assertThat(scores.get(0).get("band").stringValue()).isEqualTo("early");
        assertThat(scores.get(1).get("percent").isNull()).isTrue();
        assertThat(scores.get(1).get("noScore").stringValue()).isEqualTo("nothing-answered");
        assertThat(scores.get(2).get("noScore").stringValue()).isEqualTo("not-asked");
    }

    @Test
    void a_reason_names_all_that_it_rests_on() {
        Responses responses = Responses.to(catalog)
                .profile("roles", "peer")
                .level("sup-01", 1)
                .dontKnow("sup-02")
                .notApplicable("fin-01", "none")
                .build();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(new QuestionId("sup-01"), Answer.level(1));
        answers.put(new QuestionId("sup-02"), Answer.dontKnow());
        answers.put(new QuestionId("fin-01"), Answer.notApplicable("none"));
        Reason reason = new Reason(
                new RuleId("ALL-01"),
                "Because.",
                List.of(new ResourceId("R1"), new ResourceId("R2")),
                answers,
                Set.of(new QuestionId("fin-02")),
                Map.of(new DomainId("supervision"), 0),
                Map.of(new ProfileItemId("roles"), Set.of(new ChoiceId("peer"))));
        Suggestion suggestion = new Suggestion(new PracticeId("sup-co-supervision"), Priority.MEDIUM, reason);

        Assessment assessment = ReadinessToolkit.of(catalog, new FixedEngine(List.of(suggestion)))
                .assess(responses);

        JsonNode recommendation = json(assessment).get("recommendations").get(0);
        assertThat(recommendation.get("reasons"))
                .hasToString(
                        "[{\"rule\":\"ALL-01\",\"because\":\"Because.\",\"source\":\"R1, R2\","
                                + "\"answers\":{\"sup-01\":1,\"sup-02\":\"dontKnow\",\"fin-01\":\"notApplicable\"},"
                                + "\"unanswered\":[\"fin-02\"],\"scores\":{\"supervision\":0},\"profile\":{\"roles\":[\"peer\"]}}]");
        assertThat(recommendation.get("priority").stringValue()).isEqualTo("medium");
        assertThat(recommendation.get("effort").stringValue()).isEqualTo("weeks");
        assertThat(recommendation.get("prerequisites")).hasToString("[\"sup-protected-time\"]");
        assertThat(recommendation.get("resources").get(0))
                .hasToString(
                        "{\"id\":\"R2\",\"title\":\"Workbook for Peers\",\"publisher\":\"A publisher\",\"year\":null,"
                                + "\"url\":\"https://example.org/peer\",\"kind\":\"guide\",\"language\":\"en\","
                                + "\"description\":\"What it offers.\"}");
        assertThat(Schemas.faults("assessment.schema.json", AssessmentJson.write(assessment)))
                .isEmpty();
    }

    @Test
    void a_questionnaire_holds_what_a_program_needs_to_ask() {
        JsonNode json = new JsonMapper()
                .readTree(QuestionnaireJson.write(Questionnaire.of(catalog).quickCheck()));

        assertThat(json.get("content")).hasToString("{\"id\":\"tiny\",\"version\":\"1\"}");
        assertThat(json.get("profile").get(1))
                .hasToString(
                        "{\"id\":\"setting\",\"text\":\"Where do they work?\",\"help\":null,\"multiple\":false,"
                                + "\"choices\":[{\"id\":\"clinic\",\"text\":\"It is clinic.\"},"
                                + "{\"id\":\"community\",\"text\":\"It is community.\"},{\"id\":\"hospital\",\"text\":\"It is hospital.\"}]}");
        assertThat(json.get("domains").get(1).get("questions").get(1))
                .hasToString("{\"id\":\"fin-02\",\"version\":1,\"text\":\"There are two sources of money.\","
                        + "\"help\":\"Think of the last six months.\",\"roles\":[\"peer\",\"chw\"],\"quick\":true,"
                        + "\"levels\":[{\"level\":1,\"label\":\"No\",\"text\":\"No: There are two sources of money.\"},"
                        + "{\"level\":2,\"label\":\"Partly\",\"text\":\"Partly: There are two sources of money.\"},"
                        + "{\"level\":3,\"label\":\"Yes\",\"text\":\"Yes: There are two sources of money.\"}]}");
        assertThat(json.get("domains").get(2).get("questions")).isEmpty();
    }

    private static JsonNode json(Assessment assessment) {
        return new JsonMapper().readTree(AssessmentJson.write(assessment));
    }
}
