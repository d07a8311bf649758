package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class AssessmentLineJsonProperties {

    private static final String SCHEMA = "assessment-line.schema.json";
    private static final Catalog CATALOG = TinyCatalog.get();
    private static final ReadinessToolkit TOOLKIT = ReadinessToolkit.of(CATALOG, new LowestAnswerEngine());

    @Property(tries = 200)
    void what_is_written_is_one_line_that_fits_the_schema(@ForAll("responses") Responses responses) {
        String line = AssessmentLineJson.write(TOOLKIT.assess(responses));

        assertThat(line).doesNotContain("\n");
        assertThat(Schemas.faults(SCHEMA, line)).isEmpty();
    }

    @Example
    void a_refused_line_fits_the_schema_too() {
        Place place = new Place("in.ndjson", 3, 7);
        String line = AssessmentLineJson.write(
                3,
                List.of(
                        new Problem("unknown-question", place, "answers.x", "it is \"x\".", "y", "Mend it."),
                        Problem.of("empty-line", Place.of("in.ndjson"), "", "it is empty.", "Take it away.")));

        assertThat(line)
                .isEqualTo(
                        "{\"line\":3,\"problems\":[{\"code\":\"unknown-question\",\"column\":7,"
                                + "\"field\":\"answers.x\",\"what\":\"it is \\\"x\\\".\",\"nearest\":\"y\",\"remedy\":\"Mend it.\"},"
                                + "{\"code\":\"empty-line\",\"column\":0,\"field\":\"\",\"what\":\"it is empty.\",\"remedy\":\"Take it away.\"}]}");
        assertThat(Schemas.faults(SCHEMA, line)).isEmpty();
        assertThat(Schemas.faults(SCHEMA, line.replace("remedy", "cure"))).isNotEmpty();
    }

    @Provide
    Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(CATALOG);
    }
}
