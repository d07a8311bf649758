package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the files and folders of a pack are the right ones. */
class PackFilesTest {

    private static final String QUESTIONS = "supervision/questions.yaml";
    private static final String RESOURCES = "resources.yaml";

    private SmallPack pack;

    @BeforeEach
    void a_valid_pack(@TempDir Path directory) {
        pack = SmallPack.in(directory);
    }

    @Test
    void a_missing_file_is_one_problem_and_nothing_follows_from_it() {
        pack.delete(RESOURCES);
        assertThat(pack.messages()).containsExactly("resources.yaml: the file is missing. Add it, or check its name.");
    }

    @Test
    void a_misspelt_file_offers_the_right_name() {
        pack.move(QUESTIONS, "supervision/question.yaml");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/question.yaml: a pack has no file of this name, so it would not be read. Did you mean \"questions.yaml\"? Rename it, or keep it elsewhere.",
                        "supervision/questions.yaml: the file is missing. Add it, or check its name.");
    }

    @Test
    void a_misspelt_folder_is_told_from_both_sides_and_nothing_follows_from_it() {
        pack.move("supervision", "supervison");
        assertThat(pack.messages())
                .containsExactly(
                        "domains.yaml:3:9: domain supervision, id: there is no folder \"supervision\" for this domain. Did you mean \"supervison\"? Add the folder with questions.yaml and practices.yaml, or rename it.",
                        "supervison/: the folder holds questions or practices, and domains.yaml names no domain \"supervison\". Did you mean \"supervision\"? Rename the folder, or add the domain to domains.yaml.");
    }

    @Test
    void a_misspelt_domain_is_told_from_both_sides_and_nothing_follows_from_it() {
        pack.replace("domains.yaml", "id: supervision", "id: supervison");
        assertThat(pack.messages())
                .containsExactly(
                        "domains.yaml:3:9: domain supervison, id: there is no folder \"supervison\" for this domain. Did you mean \"supervision\"? Add the folder with questions.yaml and practices.yaml, or rename it.",
                        "supervision/: the folder holds questions or practices, and domains.yaml names no domain \"supervision\". Did you mean \"supervison\"? Rename the folder, or add the domain to domains.yaml.");
    }

    @Test
    void an_optional_file_is_not_lost_through_a_misspelt_name() {
        pack.move("profile.yaml", "profil.yml");
        assertThat(pack.messages())
                .containsExactly(
                        "profil.yml: a pack has no file of this name, so it would not be read. Did you mean \"profile.yaml\"? Rename it, or keep it elsewhere.");
    }

    @Test
    void while_domains_cannot_be_read_their_folders_are_not_called_unknown() {
        pack.replace("domains.yaml", "id: supervision", "id: \"supervision");
        assertThat(pack.messages())
                .containsExactly(
                        "domains.yaml:5:13: this does not fit what stands before it. Look at this line and the one before it for a missing quote, colon or dash, or for other indentation.");
    }

    @Test
    void a_domain_without_an_id_does_not_make_its_folder_unknown() {
        pack.replace("domains.yaml", "  - id: supervision\n    prefix", "  - prefix");
        assertThat(pack.messages())
                .containsExactly(
                        "domains.yaml:3:5: domain number 1, id: it is missing. Add \"id\": the name of the domain for programs. Its folder and its rule file have the same name.");
    }

    @Test
    void a_file_under_another_name_is_told_with_the_missing_one() {
        pack.move("pack.yaml", "x.yaml");
        assertThat(pack.messages())
                .containsExactly(
                        "pack.yaml: the file is missing. Add it, or check its name.",
                        "x.yaml: a pack has no file of this name, so it would not be read. Rename it, or keep it elsewhere.");
    }

    @Test
    void a_file_of_more_than_two_megabytes_is_not_read() {
        pack.append(QUESTIONS, "# " + "x".repeat(2_000_000));
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml: the file is larger than 2 MB. Check that it is the right file, or divide the content into two packs.");
    }

    @Test
    void a_domain_whose_name_cannot_be_an_id_is_not_read() {
        pack.replace("domains.yaml", "id: supervision", "id: super--vision").move("supervision", "super--vision");
        assertThat(pack.messages())
                .containsExactly(
                        "domains.yaml:3:9: domain super--vision, id: \"super--vision\" cannot be an id. Use letters, digits and single hyphens, such as \"sup-02\".");
    }

    @Test
    void a_domain_cannot_lead_out_of_the_pack() {
        pack.replace("domains.yaml", "id: supervision", "id: ../supervision");
        assertThat(pack.messages())
                .containsExactly(
                        "domains.yaml:3:9: domain ../supervision, id: \"../supervision\" cannot be an id. Use letters, digits and single hyphens, such as \"sup-02\".");
    }

    @Test
    void a_folder_with_content_is_told_even_when_its_name_cannot_be_an_id() {
        pack.write("super vision/questions.yaml", "questions: []");
        assertThat(pack.messages())
                .containsExactly(
                        "super vision/: the folder holds questions or practices, and domains.yaml names no domain \"super vision\". Did you mean \"supervision\"? Rename the folder, or add the domain to domains.yaml.");
    }
}
