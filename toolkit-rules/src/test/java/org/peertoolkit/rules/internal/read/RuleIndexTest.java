package org.peertoolkit.rules.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Language;

class RuleIndexTest {

    private static final String EVERY_SHAPE = """
            package org.peertoolkit.rules.supervision
            import org.peertoolkit.rules.fact.*
            global Toolkit toolkit

            rule "SUP-01 Every shape of condition"
                @because("A reason with \u00fc and \u2192.")
                @source("R013, R059")
            when
                Answer( question == "sup-01", level <= 2 && level != 1 )
                not ( Answer( question in ( "sup-02", "sup-03" ) ) and DontKnow( question == "sup-01" ) )
                ( Profile( item == "stage", value not in ( "a", "b" ) ) or DomainScore( percent < 50 || percent >= 90 ) )
                exists Unanswered( question == "sup-04" )
            then
                toolkit.recommend( "sup-one", Priority.HIGH );
                toolkit.recommend( "sup-two", Priority.LOW );
            end
            """;

    @Test
    void rules_of_every_shape_come_back_as_they_were_with_their_places() {
        RuleFiles files = RuleFiles.together(
                List.of(RuleFile.read("supervision.drl", EVERY_SHAPE.getBytes(StandardCharsets.UTF_8))), List.of());

        assertThat(files.rules()).hasSize(1);
        assertThat(writtenAndRead(files)).isEqualTo(files);
    }

    @Test
    void the_shipped_rules_come_back_as_they_were() {
        RuleFiles files = RuleFiles.in(Path.of("rules"));

        assertThat(files.rules()).hasSizeGreaterThan(100);
        for (RuleFiles read : List.of(writtenAndRead(files), BundledRules.read())) {
            assertThat(read.sources()).isEqualTo(files.sources());
            assertThat(read.rules()).isEqualTo(files.rules());
        }
    }

    @Test
    void what_the_shipped_rules_say_in_other_languages_comes_back_as_it_was() {
        RuleFiles.Translations files = RuleFiles.in(Path.of("rules")).translations();
        RuleFiles.Translations bundled = BundledRules.read().translations();

        assertThat(bundled.languages()).isEqualTo(files.languages()).hasSizeGreaterThan(2);
        for (Language language : files.languages()) {
            assertThat(bundled.in(language)).isEqualTo(files.in(language)).isPresent();
            assertThat(files.in(language).orElseThrow().words()).hasSizeGreaterThan(50);
        }
        assertThat(bundled.in(new Language("fr"))).isEmpty();
    }

    private static RuleFiles writtenAndRead(RuleFiles files) {
        return RuleIndex.read(new ByteArrayInputStream(RuleIndex.write(files).getBytes(StandardCharsets.UTF_8)));
    }
}
