package org.peertoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk-through for policy staff can be followed as it stands. The page is the only source: its commands are run in their
 * order, its edits are made as it shows them, and what it shows must be what is printed.
 */
class RulesWalkThroughTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path PAGE = ROOT.resolve("toolkit-rules/rules/README.md");

    /** The page as the commands print it now: where a change of words or counts is meant, copy it over the page. */
    private static final Path PAGE_NOW = Path.of("target/rules-walk-through.md");

    private static final String TOOLKIT = "java -jar toolkit-examples/cli/target/toolkit.jar ";

    /** What the build that runs this test has done before. */
    private static final Set<String> NOT_RUN = Set.of("mvn -q -DskipTests package");

    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:java|mvn|cp|toolkit|\\$) .*$");
    private static final Pattern BLOCK = Pattern.compile("(?sm)^```(\\w+)( part)?\n(.*?)^```\n");
    private static final Pattern EDITED = Pattern.compile("`my-rules/([^`]+)`");

    @TempDir
    private Path folder;

    private final SoftAssertions shown = new SoftAssertions();
    private final List<String> met = new ArrayList<>();
    private final List<String> ran = new ArrayList<>();
    private final StringBuilder now = new StringBuilder();
    private String page = "";
    private String printed = "";
    private String sought = "";
    private int edits = 0;
    private int outputs = 0;
    private int copied = 0;

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(PAGE);
    }

    @Test
    void every_command_prints_what_the_page_shows() throws IOException {
        int start = page.indexOf("\n## Walk through it once\n");
        Matcher block = BLOCK.matcher(page).region(start, page.indexOf("\n## ", start + 1));
        while (block.find()) {
            switch (block.group(1)) {
                case "sh" -> command(block.group(3).strip());
                case "text" -> output(block.toMatchResult());
                case "drl", "yaml" -> edit(block.group(3), page.substring(0, block.start()));
                default -> assertThat(block.group(1)).as("a kind of block").isEmpty();
            }
        }
        now.append(page.substring(copied));
        Files.writeString(PAGE_NOW, now);

        assertThat(sought).as("an edit without its second half").isEmpty();
        assertThat(met).as("commands that were met in blocks").containsExactlyElementsOf(commandsOfThePage());
        assertThat(Stream.concat(NOT_RUN.stream(), ran.stream()))
                .as("commands that were run, and those that need not be")
                .containsExactlyInAnyOrderElementsOf(met);
        assertThat(List.of(ran.size(), outputs, edits))
                .as("commands, outputs and edits")
                .isEqualTo(List.of(14, 13, 5));
        shown.assertAll();
    }

    @Test
    void the_walk_through_shows_each_command_for_rules() {
        assertThat(page)
                .contains(Stream.of("check", "test", "diff", "new", "fmt", "docs")
                        .map(command -> "\n" + TOOLKIT + "rules " + command + " ")
                        .toList());
    }

    private List<String> commandsOfThePage() {
        return COMMAND.matcher(page).results().map(MatchResult::group).toList();
    }

    private void command(String line) throws IOException {
        met.add(line);
        printed = "";
        if (line.startsWith(TOOLKIT)) {
            Object[] words = Stream.of(line.substring(TOOLKIT.length()).split(" "))
                    .map(this::place)
                    .toArray();
            Terminal.Said said = Terminal.run(words);
            printed = (said.out() + said.err())
                    .replace(folder + "/", "")
                    .replace(folder.toString(), "")
                    .replace(ROOT + "/", "");
            ran.add(line);
        } else if (line.startsWith("cp -r ")) {
            String[] words = line.split(" ");
            copy(Path.of(place(words[2])), Path.of(place(words[3])));
            ran.add(line);
        }
    }

    /** A path of the page as one of this test: what ships is read where it is, what is one's own lies in a temporary folder. */
    private String place(String word) {
        if (word.startsWith("my-rules") || word.startsWith("rule-pages")) {
            return folder.resolve(word).toString();
        }
        return word.startsWith("toolkit-") ? ROOT.resolve(word).toString() : word;
    }

    private void output(MatchResult block) {
        outputs++;
        String command = met.get(met.size() - 1);
        String text = block.group(3);
        if (block.group(2) == null) {
            shown.assertThat(printed.lines()).as(told(command)).containsExactlyElementsOf(lines(text));
            now.append(page, copied, block.start(3)).append(printed);
        } else {
            shown.assertThat("\n" + printed).as(told(command)).contains("\n" + text);
            now.append(page, copied, block.end(3));
        }
        copied = block.end(3);
    }

    private static String told(String command) {
        return "what is printed by \"%s\" (%s holds the page as it is printed now)".formatted(command, PAGE_NOW);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** The first of two blocks says what to look for in the file that was named last, the second what to put there. */
    private void edit(String text, String before) throws IOException {
        if (sought.isEmpty()) {
            sought = text;
            return;
        }
        String name = EDITED.matcher(before)
                .results()
                .reduce((one, next) -> next)
                .orElseThrow()
                .group(1);
        Path file = folder.resolve("my-rules").resolve(name);
        String old = Files.readString(file);
        assertThat(old.split(Pattern.quote(sought), -1))
                .as("what to look for stands once in %s: %s", name, sought)
                .hasSize(2);
        Files.writeString(file, old.replace(sought, text));
        sought = "";
        edits++;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
