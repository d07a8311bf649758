package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.examples.cli.Terminal.Said;

class WorksheetsCommandTest {

    @Test
    void without_a_name_all_are_listed() {
        Said said = Terminal.run("worksheets");

        assertThat(said.code()).isZero();
        assertThat(Samples.CATALOG.worksheets())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(worksheet ->
                        assertThat(said.out().lines()).contains(worksheet.id().value()));
    }

    @Test
    void each_is_printed_whole_and_leads_to_its_resources() {
        for (Worksheet worksheet : Samples.CATALOG.worksheets()) {
            Said said = Terminal.run("worksheets", worksheet.id().value());

            assertThat(said.code()).isZero();
            assertThat(said.out())
                    .startsWith("# " + worksheet.title() + "\n\n" + worksheet.about() + "\n")
                    .contains("## What this page rests on")
                    .doesNotContain("(resource:");
        }
    }

    @Test
    void an_unknown_name_gets_the_nearest() {
        assertThat(Terminal.run("worksheets", "supervision-agend")).isEqualTo(new Said(2, "", """
                        The worksheet cannot be printed: 1 problem.
                          WORKSHEET: there is no worksheet "supervision-agend". Did you mean "supervision-agenda"? Use a name that "toolkit worksheets" lists.
                        """));
    }
}
