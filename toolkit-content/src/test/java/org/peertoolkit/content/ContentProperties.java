package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.peertoolkit.core.problem.Problem;

/** Whatever is spoiled in a valid pack, people are told where, in words that they know. */
class ContentProperties {

    private static final Pattern FIELD = Pattern.compile("^( *(?:- )?)([A-Za-z]\\w*):(?: |$).*");
    private static final Set<String> MAY_BE_ABSENT = Set.of("help", "year", "choosesRoles");
    private static final List<String> NOT_PLAIN =
            List.of("token", "parser", "null", "exception", "constraint", "scalar", "node", "regex", "schema");
    private static final SmallPack PACK = SmallPack.in(Path.of("target", "spoiled-pack"));
    private static final Set<String> KINDS_SEEN = new HashSet<>();

    /** One line of one file. */
    record Line(String file, int index) {

        String text() {
            return lines(file).get(index);
        }
    }

    /** A file in which one line was changed. */
    record Edit(Line line, List<String> instead) {

        String text() {
            List<String> lines = new ArrayList<>(lines(line.file()));
            lines.remove(line.index());
            lines.addAll(line.index(), instead);
            return String.join("\n", lines) + "\n";
        }
    }

    @Property(tries = 250)
    void a_missing_field_is_told_unless_it_may_be_absent(@ForAll("fieldLines") Line line) {
        List<Problem> problems = spoil(new Edit(line, List.of()));

        if (problems.isEmpty()) {
            assertThat(MAY_BE_ABSENT).contains(field(line));
        } else {
            assertPlain(line, problems);
        }
    }

    @Property(tries = 250)
    void a_misspelt_field_is_told_with_its_line(@ForAll("fieldLines") Line line, @ForAll("spellings") int spelling) {
        String field = field(line);
        int at = 1 + spelling % Math.max(1, field.length() - 1);
        String wrong =
                field.substring(0, Math.min(at, field.length())) + "q" + field.substring(Math.min(at, field.length()));

        List<Problem> problems = spoil(new Edit(line, List.of(line.text().replaceFirst(field, wrong))));

        assertPlain(line, problems);
        assertThat(problems)
                .anyMatch(problem -> problem.place().source().equals(line.file())
                        && problem.place().line() == line.index() + 1
                        && problem.what().equals("there is no field \"%s\" here.".formatted(wrong)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_typed_into_a_line_gives_a_catalog_or_problems_with_places(@ForAll("edits") Edit edit) {
        List<Problem> problems = spoil(edit);

        if (!problems.isEmpty()) {
            assertPlain(edit.line(), problems);
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void loading_twice_says_the_same(@ForAll("edits") Edit edit) {
        assertThat(spoil(edit)).isEqualTo(spoil(edit));
    }

    @AfterContainer
    static void many_kinds_of_problem_were_seen() {
        assertThat(KINDS_SEEN).contains("missing-field", "unknown-field", "broken-yaml", "wrong-kind");
    }

    @Provide
    Arbitrary<Line> lines() {
        return Arbitraries.of(SmallPack.fileNames())
                .flatMap(file -> Arbitraries.integers()
                        .between(0, lines(file).size() - 1)
                        .map(index -> new Line(file, index)));
    }

    @Provide
    Arbitrary<Line> fieldLines() {
        return lines().filter(line -> FIELD.matcher(line.text()).matches());
    }

    @Provide
    Arbitrary<Integer> spellings() {
        return Arbitraries.integers().between(0, 20);
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<String> typed = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "  ",
                        "\t",
                        "\"",
                        "'",
                        ":",
                        ": ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        "#",
                        "&a",
                        "*a",
                        "!a",
                        "|",
                        ">",
                        "%",
                        "@",
                        "\\",
                        ",",
                        "---",
                        "~",
                        "null",
                        "\u00e9",
                        "\ud83d\ude00",
                        "\u0000"),
                Arbitraries.strings().ofMaxLength(4));
        return Combinators.combine(
                        lines(),
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.integers().between(0, 6),
                        typed)
                .as(ContentProperties::edit);
    }

    private static Edit edit(Line line, int at, int dropped, String typed) {
        String text = line.text();
        int from = Math.min(at, text.length());
        int to = Math.min(from + dropped, text.length());
        String changed = text.substring(0, from) + typed + text.substring(to);
        return new Edit(line, at % 9 == 0 ? List.of(text, changed) : List.of(changed));
    }

    private static List<Problem> spoil(Edit edit) {
        String file = edit.line().file();
        try {
            List<Problem> problems = PACK.write(file, edit.text()).problems();
            problems.forEach(problem -> KINDS_SEEN.add(problem.code()));
            return problems;
        } finally {
            PACK.write(file, SmallPack.original(file));
        }
    }

    private static void assertPlain(Line line, List<Problem> problems) {
        assertThat(problems).isNotEmpty().anyMatch(problem -> problem.place().line() > 0);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(PACK.directory().resolve(problem.place().source())).exists();
            assertThat(problem.toString()).doesNotContain("\n");
            String ownWords = (problem.what() + problem.remedy())
                    .replaceAll("\"[^\"]*\"", "")
                    .toLowerCase(Locale.ROOT);
            assertThat(NOT_PLAIN).noneMatch(ownWords::contains);
        });
    }

    private static String field(Line line) {
        Matcher field = FIELD.matcher(line.text());
        assertThat(field.matches()).isTrue();
        return field.group(2);
    }

    private static List<String> lines(String file) {
        return Arrays.asList(SmallPack.original(file).split("\n"));
    }
}
