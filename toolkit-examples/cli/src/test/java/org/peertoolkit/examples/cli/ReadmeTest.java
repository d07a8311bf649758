package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.rules.RuleBook;

/** What the README shows and counts is so. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern PRINTED = Pattern.compile("(?s)\n```\n(.*?)\n```\n");
    private static String readme = "";

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void the_first_command_prints_what_the_readme_shows() {
        String sample = "toolkit-examples/samples/hospital-outpatient-clinic.json";
        assertThat(readme).contains("toolkit.jar assess " + sample + "\n");
        String shown = readme.substring(readme.indexOf("what the first line prints"), readme.indexOf("## Embed it"));
        List<String> blocks = PRINTED.matcher(shown.replace("```\n\n```", "```\n\n\n```"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();

        assertThat(blocks).hasSize(2);
        assertThat(Terminal.run("assess", ROOT.resolve(sample)).out()).contains(blocks);
    }

    @Test
    void there_is_as_much_as_the_readme_counts() {
        long guides = Samples.CATALOG.worksheets().stream()
                .filter(worksheet -> worksheet.kind() == Worksheet.Kind.GUIDE)
                .count();

        assertThat(readme)
                .contains(Samples.CATALOG.questions().size() + " questions")
                .contains(Samples.CATALOG.practices().size() + " practices")
                .contains(RuleBook.bundled().rules().size() + " rules")
                .contains(Samples.CATALOG.resources().size() + " resources");
        assertThat(guides).isEqualTo(3);
        assertThat(Samples.CATALOG.worksheets()).hasSize(12);
    }
}
