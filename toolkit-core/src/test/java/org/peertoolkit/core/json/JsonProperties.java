package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class JsonProperties {

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());

    @Provide
    Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(catalog);
    }

    @Property
    void responses_written_and_read_are_equal(@ForAll("responses") Responses responses) {
        assertThat(ResponsesJson.read("r.json", ResponsesJson.write(responses), catalog))
                .isEqualTo(responses);
    }

    @Property
    void the_same_value_is_the_same_text(@ForAll("responses") Responses responses) {
        Responses again = responses.toBuilder(catalog).build();
        ReadinessToolkit other = ReadinessToolkit.of(TinyCatalog.get(), new LowestAnswerEngine());

        assertThat(ResponsesJson.write(again)).isEqualTo(ResponsesJson.write(responses));
        assertThat(AssessmentJson.write(other.assess(again)))
                .isEqualTo(AssessmentJson.write(toolkit.assess(responses)));
    }

    @Property(tries = 300)
    void what_is_written_is_valid(@ForAll("responses") Responses responses) {
        assertThat(Schemas.faults("responses.schema.json", ResponsesJson.write(responses)))
                .isEmpty();
        assertThat(Schemas.faults("assessment.schema.json", AssessmentJson.write(toolkit.assess(responses))))
                .isEmpty();
        Questionnaire narrowed = Questionnaire.of(catalog)
                .forRoles(AnswerSheet.of(catalog, responses).roles());
        assertThat(Schemas.faults("questionnaire.schema.json", QuestionnaireJson.write(narrowed)))
                .isEmpty();
    }

    @Property(tries = 300)
    void every_text_is_utf_8_with_line_feeds_and_ends_with_one(@ForAll("responses") Responses responses) {
        String text = AssessmentJson.write(toolkit.assess(responses));

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        assertThat(text).doesNotContain("\r").endsWith("}\n");
    }

    @Example
    void the_questionnaires_are_valid() {
        Questionnaire whole = Questionnaire.of(catalog);

        assertThat(Schemas.faults("questionnaire.schema.json", QuestionnaireJson.write(whole)))
                .isEmpty();
        assertThat(Schemas.faults("questionnaire.schema.json", QuestionnaireJson.write(whole.quickCheck())))
                .isEmpty();
    }
}
