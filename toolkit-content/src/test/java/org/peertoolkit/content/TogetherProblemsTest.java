package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the parts of a pack fit together, and that a mistake is told without what only follows from it. */
class TogetherProblemsTest {

    private static final String QUESTIONS = "supervision/questions.yaml";
    private static final String PRACTICES = "supervision/practices.yaml";
    private static final String RESOURCES = "resources.yaml";

    private SmallPack pack;

    @BeforeEach
    void a_valid_pack(@TempDir Path directory) {
        pack = SmallPack.in(directory);
    }

    @Test
    void levels_fill_the_scale_of_their_question() {
        pack.replace(QUESTIONS, "      2: \"Some have one.\"\n", "")
                .replace(
                        QUESTIONS,
                        "      2: \"They do.\"\n",
                        "      2: \"They do.\"\n      3: \"They really do.\"\n      low: \"no\"\n");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:9:5: question sup-01, levels: level 2 is not described. Add a text for 2, \"Partly\".",
                        "supervision/questions.yaml:23:10: question sup-02, levels/3: scale \"yes-no\" has no level 3. Describe the levels 1 to 2 only.",
                        "supervision/questions.yaml:24:7: question sup-02, levels/low: \"low\" is not the number of a level. Write the number of the level, from 1, then a colon and the text.");
    }

    @Test
    void a_question_names_a_scale_that_there_is() {
        pack.replace(QUESTIONS, "scale: yes-no", "scale: yes-not");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:20:12: question sup-02, scale: there is no scale \"yes-not\". Did you mean \"yes-no\"? Use the id of a scale that this content has.");
    }

    @Test
    void scales_have_an_id_of_their_own_and_count_from_one() {
        pack.replace("scales.yaml", "level: 2, label: \"Partly\"", "level: 3, label: \"Partly\"")
                .replace("scales.yaml", "id: yes-no", "id: readiness");
        assertThat(pack.messages())
                .containsExactly(
                        "scales.yaml:6:18: scale readiness, levels/1/level: level 3 stands where level 2 belongs. Number the levels from 1 without a gap, the lowest first.",
                        "scales.yaml:8:5: scale readiness: another scale has this id. Give one of them another id.",
                        "supervision/questions.yaml:20:12: question sup-02, scale: there is no scale \"yes-no\". Use the id of a scale that this content has.");
    }

    @Test
    void bands_begin_at_nought_and_have_an_id_of_their_own() {
        pack.replace("scales.yaml", "from: 0", "from: 10").replace("scales.yaml", "id: strength", "id: gap");
        assertThat(pack.messages())
                .containsExactly(
                        "scales.yaml:17:13: band gap, from: the lowest band begins at 10. Begin it at 0.",
                        "scales.yaml:19:11: band gap, id: another band has this id. Give one of them another id.");
    }

    @Test
    void bands_rise() {
        pack.replace("scales.yaml", "from: 75", "from: 0");
        assertThat(pack.messages())
                .containsExactly(
                        "scales.yaml:21:13: band strength, from: it begins at 0, and the band before it at 0. Write the bands from the lowest to the highest.");
    }

    @Test
    void problems_of_every_file_are_told_at_once_those_that_cannot_be_read_and_those_that_do_not_fit() {
        pack.replace("pack.yaml", "title: \"A small pack\"", "titel: \"A small pack\"")
                .replace("domains.yaml", "precedence: 2", "precedence: high")
                .replace("scales.yaml", "from: 75", "from: 175")
                .replace("profile.yaml", "multiple: true", "multiple: yes")
                .replace(RESOURCES, "kind: guide", "kind: guides")
                .replace(QUESTIONS, "grounding: [R001]", "grounding: [R003]")
                .replace(PRACTICES, "effort: weeks", "effort: \"\"")
                .replace("roles/questions.yaml", "roles: [peer, chw]", "roles: [peer, chv]")
                .replace("roles/practices.yaml", "title: \"Write", "title: Write")
                .replace("cross-domain-practices.yaml", "serves: [rol-01, sup-01]", "serves: [rol-1, sup-01]");
        assertThat(pack.messages())
                .containsExactly(
                        "cross-domain-practices.yaml:5:14: practice rol-meeting, serves/0: there is no question \"rol-1\". Did you mean \"rol-01\"? Use the id of a question that this content has.",
                        "domains.yaml:7:17: domain supervision, precedence: it is \"high\". Write a whole number without quotes.",
                        "pack.yaml:5:1: titel: there is no field \"titel\" here. Did you mean \"title\"? Use one of \"id\", \"version\", \"language\", \"title\", \"roles\".",
                        "profile.yaml:6:15: profile item roles, multiple: it is \"yes\". Write true or false without quotes.",
                        "resources.yaml:8:11: resource R001, kind: \"guides\" is not one of the choices. Did you mean \"guide\"? Use one of \"dataset\", \"guide\", \"research\", \"standard\", \"survey\", \"template\", \"toolkit\", \"training\".",
                        "roles/questions.yaml:6:19: question rol-01, roles/1: there is no role \"chv\". Did you mean \"chw\"? Use the id of a role that this content has.",
                        "scales.yaml:21:13: band strength, from: 175 is too large. Use a number up to 100.",
                        "supervision/practices.yaml:12:13: practice sup-named-supervisor, effort: \"\" is not one of the choices. Use one of \"hours\", \"weeks\", \"quarter\".",
                        "supervision/questions.yaml:13:17: question sup-01, grounding/0: there is no resource \"R003\". Did you mean \"R001\"? Use the id of a resource that this content has.");
    }

    @Test
    void ids_name_what_there_is_or_offer_the_nearest() {
        pack.replace(QUESTIONS, "grounding: [R001, R002]", "grounding: [R001, R0O2]")
                .replace(PRACTICES, "prerequisites: [rol-scope]", "prerequisites: [rol-scop]")
                .replace(PRACTICES, "serves: [sup-01, sup-02]", "serves: [sup-01, sup-03]")
                .replace(PRACTICES, "domains: [supervision]", "domains: [supervison]");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/practices.yaml:5:22: practice sup-named-supervisor, serves/1: there is no question \"sup-03\". Did you mean \"sup-01\"? Use the id of a question that this content has.",
                        "supervision/practices.yaml:6:15: practice sup-named-supervisor, domains/0: there is no domain \"supervison\". Did you mean \"supervision\"? Use the id of a domain that this content has.",
                        "supervision/practices.yaml:13:21: practice sup-named-supervisor, prerequisites/0: there is no practice \"rol-scop\". Did you mean \"rol-scope\"? Use the id of a practice that this content has.",
                        "supervision/questions.yaml:24:23: question sup-02, grounding/1: there is no resource \"R0O2\". Did you mean \"R002\"? Use the id of a resource that this content has.");
    }

    @Test
    void a_practice_lies_in_the_folder_of_its_first_domain() {
        pack.replace(PRACTICES, "domains: [supervision]", "domains: [roles, supervision]");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/practices.yaml:6:15: practice sup-named-supervisor, domains/0: the practice lies in the folder \"supervision\", and its first domain is \"roles\". Put \"supervision\" first, or move the practice.");
    }

    @Test
    void each_domain_has_a_short_form_of_its_own() {
        pack.replace("domains.yaml", "prefix: rol", "prefix: sup");
        assertThat(pack.messages())
                .containsExactly(
                        "domains.yaml:9:13: domain roles, prefix: domain \"supervision\" already has the short form \"sup\". Give each domain a short form of its own.");
    }

    @Test
    void a_resource_without_roles_does_not_accuse_the_practices_that_use_it() {
        pack.replace(RESOURCES, "roles: [peer, chw]", "roles: []");
        assertThat(pack.messages())
                .containsExactly("resources.yaml:9:5: resource R001, roles: it has no entry. Give it at least 1.");
    }

    @Test
    void each_role_of_a_practice_has_a_resource() {
        pack.replace(RESOURCES, "roles: [peer, chw]", "roles: [peer]");
        assertThat(pack.messages())
                .containsExactly(
                        "cross-domain-practices.yaml:14:5: practice rol-meeting, resources: none of its resources is about role \"chw\". Add one that is, or take the role away.",
                        "roles/practices.yaml:14:5: practice rol-scope, resources: none of its resources is about role \"chw\". Add one that is, or take the role away.",
                        "supervision/practices.yaml:14:5: practice sup-named-supervisor, resources: none of its resources is about role \"chw\". Add one that is, or take the role away.");
    }

    @Test
    void a_status_that_promises_an_address_needs_one() {
        pack.replace(RESOURCES, "    url: https://example.org/guide\n", "");
        assertThat(pack.messages())
                .containsExactly(
                        "resources.yaml:11:13: resource R001, status: its status promises an address. Add the url, or change the status.");
    }

    @Test
    void prerequisites_do_not_go_round_in_a_circle() {
        pack.replace("roles/practices.yaml", "prerequisites: []", "prerequisites: [sup-named-supervisor]");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/practices.yaml:13:5: practice sup-named-supervisor, prerequisites: its prerequisites go round in a circle: sup-named-supervisor → rol-scope → sup-named-supervisor. Take one of them away.");
    }

    @Test
    void an_id_is_used_once() {
        pack.replace(QUESTIONS, "id: sup-02", "id: sup-01");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/practices.yaml:5:22: practice sup-named-supervisor, serves/1: there is no question \"sup-02\". Did you mean \"sup-01\"? Use the id of a question that this content has.",
                        "supervision/questions.yaml:15:5: question sup-01: this id is already used at supervision/questions.yaml:3:5. Give one of them another id.");
    }

    @Test
    void a_name_of_another_form_is_one_problem_and_not_also_unknown() {
        pack.replace(QUESTIONS, "scale: yes-no", "scale: \"yes\\nno\"");
        assertThat(pack.messages())
                .containsExactly(
                        "supervision/questions.yaml:20:12: question sup-02, scale: \"yes no\" cannot be an id. Use letters, digits and single hyphens, such as \"sup-02\".");
    }
}
