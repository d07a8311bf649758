package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.peertoolkit.core.catalog.Catalog;

/** Compares catalogs part by part, order included. */
public final class Catalogs {

    private Catalogs() {}

    public static void assertEqual(Catalog actual, Catalog expected) {
        assertThat(actual.version()).isEqualTo(expected.version());
        assertThat(actual.title()).isEqualTo(expected.title());
        assertThat(actual.scoring()).isEqualTo(expected.scoring());
        assertThat(actual.roles()).isEqualTo(expected.roles());
        assertThat(actual.domains()).isEqualTo(expected.domains());
        assertThat(actual.profile()).isEqualTo(expected.profile());
        assertThat(actual.questions()).isEqualTo(expected.questions());
        assertThat(actual.practices()).isEqualTo(expected.practices());
        assertThat(actual.resources()).isEqualTo(expected.resources());
        assertThat(actual.worksheets()).isEqualTo(expected.worksheets());
        assertThat(actual.glossary()).isEqualTo(expected.glossary());
        assertThat(actual.sources()).isEqualTo(expected.sources());
    }
}
