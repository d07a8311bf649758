package org.peertoolkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelConvention;
import org.peertoolkit.core.panel.Voice;
import org.peertoolkit.core.testkit.LowestAnswerEngine;
import org.peertoolkit.core.testkit.PanelsArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

class PanelJsonProperties {

    private final Catalog catalog = TinyCatalog.get();
    private final ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, new LowestAnswerEngine());

    @Provide
    Arbitrary<List<Voice>> voices() {
        return PanelsArbitraries.withRecord(catalog);
    }

    @Property(tries = 100)
    void an_assessment_of_a_panel_fits_its_schema(
            @ForAll("voices") List<Voice> voices, @ForAll @IntRange(min = 1, max = 5) int floor) {
        Panel panel = Panel.of(catalog, voices);
        PanelConvention convention = PanelConvention.STANDARD.withFloor(
                Math.min(floor, panel.figures(PanelConvention.STANDARD).respondents()));

        assertThat(Schemas.faults("assessment.schema.json", AssessmentJson.write(toolkit.assess(panel, convention))))
                .isEmpty();
    }
}
