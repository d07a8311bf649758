package org.peertoolkit.rules.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertoolkit.rules.internal.read.RuleTexts.Refused;

/** What would be refused if our own checks overlooked it: the comparison with Drools' tree stands on its own. */
class SecondReadingTest {

    /** Code after {@code then} and in annotations is plain text to Drools' parser; only our own checks look into it. */
    static List<Refused> structures() {
        return RuleTexts.refused("hostile.txt").stream()
                .filter(file -> !file.part().equals("then"))
                .filter(file -> !file.name().contains("annotation"))
                .filter(file -> !file.name().contains("package"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("structures")
    void drools_tree_of_a_hostile_file_is_refused_even_if_nothing_was_found_before(Refused file) {
        Findings ignored = new Findings(new RuleText("test.drl", file.text()));
        List<Section> sections = Outline.of(ignored, Pieces.of(ignored)).sections();
        Drools.Result result = Drools.parse(ignored.text());

        boolean refused = result.fault().isPresent() || result.rules().size() != sections.size();
        for (int i = 0; !refused && i < sections.size(); i++) {
            refused = disagrees(result.rules().get(i), sections.get(i), ignored);
        }
        assertThat(refused).isTrue();
    }

    private static boolean disagrees(RuleDescr tree, Section section, Findings findings) {
        try {
            Reading.of(tree, section, findings.text().text(), Patterns.read(section, findings));
            return false;
        } catch (Disagreement disagreement) {
            return true;
        }
    }

    @Test
    void enough_structures_are_looked_at() {
        assertThat(structures()).hasSizeGreaterThan(30);
    }

    @Test
    void drools_tree_of_a_right_file_is_accepted() throws Disagreement {
        Findings findings = new Findings(new RuleText("test.drl", RuleTexts.with("top", "")));
        Section section = Outline.of(findings, Pieces.of(findings)).sections().get(0);
        RuleDescr tree = Drools.parse(findings.text()).rules().get(0);

        assertThat(Reading.of(tree, section, findings.text().text(), Patterns.read(section, findings)))
                .isNotNull();
    }
}
