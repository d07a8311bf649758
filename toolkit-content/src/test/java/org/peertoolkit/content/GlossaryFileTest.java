package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Term;

/** The glossary: what the file becomes, and what can be wrong with it. */
class GlossaryFileTest {

    private static final String GLOSSARY = "glossary.yaml";
    private static final String GOOD = """
            terms:
              - term: "caseload"
                also: ["caseloads"]
                meaning: "How many people a worker supports."
                sources: [R001]
              - term: "HR"
                meaning: "The people who hire."
                sources: [R001, R002]
            """;

    private SmallPack pack;

    @BeforeEach
    void a_valid_pack_with_a_glossary(@TempDir Path directory) {
        pack = SmallPack.in(directory).write(GLOSSARY, GOOD);
    }

    @Test
    void the_entries_become_terms() {
        assertThat(pack.load().glossary().terms())
                .containsExactly(
                        new Term(
                                "caseload",
                                List.of("caseloads"),
                                "How many people a worker supports.",
                                List.of(new ResourceId("R001"))),
                        new Term(
                                "HR",
                                List.of(),
                                "The people who hire.",
                                List.of(new ResourceId("R001"), new ResourceId("R002"))));
    }

    @Test
    void a_pack_may_have_none() {
        assertThat(pack.delete(GLOSSARY).load().glossary().terms()).isEmpty();
    }

    @Test
    void a_misspelt_field_offers_the_right_name() {
        pack.replace(GLOSSARY, "meaning:", "meening:");
        assertThat(pack.messages())
                .containsExactly(
                        "glossary.yaml:4:5: term caseload, meening: there is no field \"meening\" here. Did you mean \"meaning\"? Use one of \"term\", \"also\", \"meaning\", \"sources\".");
    }

    @Test
    void what_is_missing_and_what_does_not_fit_is_told_at_once() {
        pack.replace(GLOSSARY, "    meaning: \"How many people a worker supports.\"\n", "")
                .replace(GLOSSARY, "[\"caseloads\"]", "caseloads")
                .replace(GLOSSARY, "sources: [R001, R002]", "sources: []");
        assertThat(pack.messages())
                .containsExactly(
                        "glossary.yaml:2:5: term caseload, meaning: it is missing. Add \"meaning\": what it means, in a sentence or two.",
                        "glossary.yaml:3:11: term caseload, also: it is \"caseloads\". Write a list: one entry a line, each after a dash.",
                        "glossary.yaml:7:5: term HR, sources: it has no entry. Give it at least 1.");
    }

    @Test
    void a_source_that_is_not_there_is_told() {
        pack.replace(GLOSSARY, "[R001, R002]", "[R001, R003]");
        assertThat(pack.messages())
                .containsExactly(
                        "glossary.yaml:8:21: term HR, sources/1: there is no resource \"R003\". Did you mean \"R001\"? Use the id of a resource that this content has.");
    }

    @Test
    void a_term_that_is_there_twice_is_told_with_both_places() {
        pack.replace(GLOSSARY, "\"HR\"", "\"caseload\"");
        assertThat(pack.messages())
                .containsExactly(
                        "glossary.yaml:6:5: term caseload: this id is already used at glossary.yaml:2:5. Give one of them another id.");
    }

    @Test
    void a_misspelt_file_is_not_lost() {
        pack.move(GLOSSARY, "glosary.yaml");
        assertThat(pack.messages())
                .containsExactly(
                        "glosary.yaml: a pack has no file of this name, so it would not be read. Did you mean \"glossary.yaml\"? Rename it, or keep it elsewhere.");
    }

    @Test
    void broken_yaml_is_told_in_plain_words() {
        pack.replace(GLOSSARY, "[\"caseloads\"]", "[\"caseloads\"");
        assertThat(pack.messages())
                .containsExactly(
                        "glossary.yaml:3:11: the list that opens here with \"[\" is not closed. Close it with \"]\", and put commas between its entries.");
    }
}
