package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class ProgressJsonProperties {

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());

    @Provide
    Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(catalog);
    }

    @Property(tries = 100)
    void a_comparison_fits_its_schema(
            @ForAll("responses") Responses one,
            @ForAll("responses") Responses two,
            @ForAll("responses") Responses three) {
        Progress progress =
                toolkit.progress(List.of(standing("one", one), standing("two", two), standing("three", three)));

        assertThat(progress.steps()).hasSize(2);
        assertThat(Schemas.faults("progress.schema.json", ProgressJson.write(progress)))
                .isEmpty();
    }

    private Standing standing(String name, Responses responses) {
        return Standing.of(name, toolkit.assess(responses));
    }
}
