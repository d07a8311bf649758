package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.catalog.WorksheetId;

/** Worksheets: what a file becomes, and what can be wrong with it. */
class WorksheetFilesTest {

    private static final String PLAN = "worksheets/plan.md";
    private static final String PRACTICES = "supervision/practices.yaml";
    private static final String GOOD = """
            ---
            id: plan
            kind: worksheet
            title: "A plan"
            about: "At the end there is a plan."
            roles: [peer, chw]
            minutes: 20
            who: "Everyone"
            resources: [R001]
            ---

            ## Part 1

            See [the guide](resource:R001).
            """;

    private SmallPack pack;

    @BeforeEach
    void a_valid_pack_with_a_worksheet(@TempDir Path directory) throws IOException {
        pack = SmallPack.in(directory);
        Files.createDirectories(directory.resolve("worksheets"));
        pack.write(PLAN, GOOD).replace(PRACTICES, "resources: [R001]", "resources: [R001]\n    worksheets: [plan]");
    }

    @Test
    void the_fields_and_the_page_below_them_become_a_worksheet() {
        assertThat(pack.load().worksheets())
                .containsExactly(new Worksheet(
                        new WorksheetId("plan"),
                        Worksheet.Kind.WORKSHEET,
                        "A plan",
                        "At the end there is a plan.",
                        Set.of(new RoleId("peer"), new RoleId("chw")),
                        20,
                        "Everyone",
                        List.of(new ResourceId("R001")),
                        "## Part 1\n\nSee [the guide](resource:R001)."));
    }

    @Test
    void the_line_ends_of_windows_make_no_difference() {
        Worksheet read = pack.load().worksheets().get(0);

        assertThat(pack.write(PLAN, GOOD.replace("\n", "\r\n")).load().worksheets())
                .containsExactly(read);
    }

    @Test
    void a_line_of_dashes_in_the_page_is_part_of_it() {
        pack.write(PLAN, GOOD + "---\n\nMore.\n");

        assertThat(pack.load().worksheets().get(0).body()).endsWith("(resource:R001).\n---\n\nMore.");
    }

    @Test
    void a_page_without_fields_is_one_problem_and_nothing_follows_from_it() {
        pack.write(PLAN, "## Part 1\n");
        assertThat(pack.messages())
                .containsExactly(
                        "worksheets/plan.md:1:1: the file does not begin with its fields between two lines \"---\". Write a line \"---\", the fields, and another line \"---\".");
    }

    @Test
    void fields_that_nothing_ends_are_no_fields() {
        pack.replace(PLAN, "resources: [R001]\n---\n", "resources: [R001]\n");
        assertThat(pack.messages())
                .containsExactly(
                        "worksheets/plan.md:1:1: the file does not begin with its fields between two lines \"---\". Write a line \"---\", the fields, and another line \"---\".");
    }

    @Test
    void an_id_that_is_not_the_name_of_the_file_is_told() {
        pack.move(PLAN, "worksheets/our-plan.md");
        assertThat(pack.messages())
                .containsExactly(
                        "worksheets/our-plan.md:2:5: worksheet plan, id: the id is \"plan\", and the file has another name. Rename the file \"plan.md\", or change the id.");
    }

    @Test
    void a_misspelt_field_offers_the_right_name() {
        pack.replace(PLAN, "minutes:", "minuts:");
        assertThat(pack.messages())
                .containsExactly(
                        "worksheets/plan.md:7:1: worksheet plan, minuts: there is no field \"minuts\" here. Did you mean \"minutes\"? Use one of \"id\", \"kind\", \"title\", \"about\", \"roles\", \"minutes\", \"who\", \"resources\", \"body\".");
    }

    @Test
    void a_missing_field_says_what_to_add() {
        pack.replace(PLAN, "who: \"Everyone\"\n", "");
        assertThat(pack.messages())
                .containsExactly(
                        "worksheets/plan.md:2:1: worksheet plan, who: it is missing. Add \"who\": who should be in the room.");
    }

    @Test
    void an_empty_page_is_told() {
        pack.write(PLAN, GOOD.substring(0, GOOD.indexOf("## Part 1")));
        assertThat(pack.messages())
                .containsExactly(
                        "worksheets/plan.md:11:1: worksheet plan, body: it is blank. Fill it in, or take the field away if it may be left out.");
    }

    @Test
    void values_that_do_not_fit_are_all_told_at_once() {
        pack.replace(PLAN, "kind: worksheet", "kind: gide")
                .replace(PLAN, "minutes: 20", "minutes: 0")
                .replace(PLAN, "roles: [peer, chw]", "roles: []");
        assertThat(pack.messages())
                .containsExactly(
                        "worksheets/plan.md:3:7: worksheet plan, kind: \"gide\" is not one of the choices. Did you mean \"guide\"? Use one of \"worksheet\", \"guide\".",
                        "worksheets/plan.md:6:1: worksheet plan, roles: it has no entry. Give it at least 1.",
                        "worksheets/plan.md:7:10: worksheet plan, minutes: 0 is too small. Use a number from 1.");
    }

    @Test
    void broken_yaml_in_the_fields_is_told_with_the_line_of_the_file() {
        pack.replace(PLAN, "title: \"A plan\"", "title: A plan: for us");
        assertThat(pack.messages())
                .containsExactly(
                        "worksheets/plan.md:4:14: a second colon stands in this line, or the line is indented too far. Put the whole text in double quotes, or line the name up with the others of its group.");
    }

    @Test
    void names_that_lead_nowhere_are_told_where_they_stand() {
        pack.replace(PLAN, "resources: [R001]", "resources: [R001, R003]")
                .replace(PLAN, "(resource:R001)", "(resource:R01)")
                .replace(PRACTICES, "worksheets: [plan]", "worksheets: [plam]");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/practices.yaml:15:18: practice sup-named-supervisor, worksheets/0: there is no worksheet \"plam\". Did you mean \"plan\"? Use the id of a worksheet that this content has.",
                        "worksheets/plan.md:9:19: worksheet plan, resources/1: there is no resource \"R003\". Did you mean \"R001\"? Use the id of a resource that this content has.",
                        "worksheets/plan.md:11:1: worksheet plan, body: there is no resource \"R01\". Did you mean \"R001\"? Use the id of a resource that this content has.");
    }
}
