package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.catalog.Worksheet;

/** Compares catalogs part by part, order included. */
public final class Catalogs {

    private static final String TEXT = "text";

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
        assertThat(actual.language()).isEqualTo(expected.language());
        assertThat(actual.translation()).isEqualTo(expected.translation());
        assertThat(actual.words()).isEqualTo(expected.words());
    }

    /**
     * Compares all that is the same in every language: ids, versions, order, roles, scales, scoring and whatever else is no
     * text. Terms may be fewer, since one that is not translated is left out.
     */
    public static void assertSameButTexts(Catalog actual, Catalog expected) {
        assertThat(skeleton(actual)).isEqualTo(skeleton(expected)).hasSizeGreaterThan(5);
        assertThat(expected.glossary().terms())
                .hasSizeGreaterThanOrEqualTo(actual.glossary().terms().size());
    }

    private static List<Object> skeleton(Catalog catalog) {
        List<Object> all = new ArrayList<>();
        all.add(catalog.version());
        all.add(catalog.scoring().minimumAnsweredPercent());
        catalog.scoring().bands().forEach(band -> all.add(List.of(band.id(), band.from())));
        catalog.roles().forEach(role -> all.add(role.id()));
        catalog.domains().forEach(one -> all.add(new Domain(one.id(), one.prefix(), TEXT, TEXT, one.precedence())));
        catalog.profile().forEach(item -> all.add(skeleton(item)));
        catalog.questions().forEach(question -> all.add(skeleton(question)));
        catalog.practices().forEach(practice -> all.add(skeleton(practice)));
        catalog.resources().forEach(resource -> all.add(skeleton(resource)));
        catalog.worksheets().forEach(worksheet -> all.add(skeleton(worksheet)));
        return all;
    }

    private static ProfileItem skeleton(ProfileItem item) {
        return new ProfileItem(
                item.id(),
                TEXT,
                item.help() == null ? null : TEXT,
                item.multiple(),
                item.choosesRoles(),
                item.choices().stream()
                        .map(choice -> new ProfileItem.Choice(choice.id(), TEXT))
                        .toList());
    }

    private static Question skeleton(Question question) {
        return new Question(
                question.id(),
                question.domain(),
                question.version(),
                question.quick(),
                question.roles(),
                TEXT,
                question.help() == null ? null : TEXT,
                new Scale(
                        question.scale().id(),
                        Collections.nCopies(question.scale().top(), TEXT)),
                Collections.nCopies(question.anchors().size(), TEXT),
                question.grounding());
    }

    private static Practice skeleton(Practice practice) {
        return new Practice(
                practice.id(),
                TEXT,
                practice.serves(),
                practice.domains(),
                practice.roles(),
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                practice.effort(),
                practice.prerequisites(),
                practice.resources(),
                practice.worksheets());
    }

    /** Titles and publishers are those of the resource itself, and stay as they are. */
    private static Resource skeleton(Resource resource) {
        return new Resource(
                resource.id(),
                resource.title(),
                resource.publisher(),
                resource.year(),
                resource.url(),
                resource.kind(),
                resource.roles(),
                resource.domains(),
                resource.language(),
                resource.status(),
                resource.reviewed(),
                TEXT);
    }

    private static Worksheet skeleton(Worksheet worksheet) {
        return new Worksheet(
                worksheet.id(),
                worksheet.kind(),
                TEXT,
                TEXT,
                worksheet.roles(),
                worksheet.minutes(),
                TEXT,
                worksheet.resources(),
                TEXT);
    }
}
