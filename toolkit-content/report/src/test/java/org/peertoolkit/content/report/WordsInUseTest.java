package org.peertoolkit.content.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Effort;
import org.peertoolkit.core.panel.Consensus;
import org.peertoolkit.core.progress.Cause;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.scoring.DomainScore.NoScore;

/** Whether the words of interface.yaml and those that the code asks for are the same. */
class WordsInUseTest {

    private static final Pattern NAME = Pattern.compile(
            "(?:say|plain|paragraph|column|numbers|labelled)\\(\\s*\"([a-z][A-Za-z]*(?:\\.[A-Za-z-]+)*)\"|\"([a-z][A-Za-z]*(?:\\.[A-Za-z-]+)+)\"");
    /** Texts of that form which are no words: file names. */
    private static final Set<String> OTHERS = Set.of(
            "interface.yaml",
            "responses.json",
            "report.css",
            "document.jte",
            "org.peertoolkit.content.report.internal.html.templates");

    @Test
    void every_word_that_the_code_asks_for_is_there_and_every_word_is_asked_for() throws IOException {
        Set<String> asked = inCode();
        assertThat(asked).hasSizeGreaterThan(150);
        for (String kind : new String[] {"notApplicable", "dontKnow", "unanswered"}) {
            assertThat(asked.remove("open." + kind)).isTrue();
            Stream.of("heading", "meaning", "none").forEach(part -> asked.add("open." + kind + "." + part));
        }
        family("priority", Priority.values(), asked);
        family("effort", Effort.values(), asked);
        family("noScore", NoScore.values(), asked);
        family("consensus", Consensus.values(), asked);
        family("cause", Cause.values(), asked);
        family("causeColumn", Cause.values(), asked);
        asked.addAll(NoticesTest.words());

        assertThat(ReportWords.names()).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static void family(String family, Enum<?>[] constants, Set<String> to) {
        for (Enum<?> constant : constants) {
            StringBuilder name = new StringBuilder(family + ".");
            String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_");
            for (int i = 0; i < parts.length; i++) {
                name.append(i == 0 ? parts[i] : Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1));
            }
            to.add(name.toString());
        }
    }

    private static Set<String> inCode() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                // Javadoc shows examples.
                String code = Files.readString(file).replaceAll("(?s)/\\*\\*.*?\\*/", "");
                Matcher found = NAME.matcher(code);
                while (found.find()) {
                    names.add(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        names.removeAll(OTHERS);
        return names;
    }
}
