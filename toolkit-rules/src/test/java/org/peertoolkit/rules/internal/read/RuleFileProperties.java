package org.peertoolkit.rules.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.rule.Rule;

/** Laws of reading that hold for every file, however damaged. */
class RuleFileProperties {

    private static final List<String> VALID = Stream.of(
                    "Answer( question == \"sup-02\", level <= 2 )",
                    "( Answer( level in ( 1, 2 ) ) or DontKnow( question not in ( \"a\", \"b\" ) ) )",
                    "Answer( question == \"a\" && ( level == 1 || level >= 3 ) ) // why\n    not ( Unanswered() and Profile() )",
                    "exists Answer( level > 1 )\n    /* x */ DomainScore( domain == \"d\", percent < 50 )")
            .map(when -> RuleTexts.with("when", when) + RuleTexts.rule("SUP-03"))
            .toList();

    private static final List<String> FRAGMENTS = Stream.concat(
                    RuleTexts.refused("hostile.txt").stream()
                            .flatMap(file -> file.text().lines())
                            .filter(line -> !line.isBlank())
                            .distinct(),
                    Stream.of(
                            "\"", "(", ")", "/*", "*/", "//", "end\n", "rule ", "when\n", "then\n", "\\u0022", "“",
                            "\0"))
            .toList();

    /** One damage to a text: at some place, some letters are taken away and others put in. */
    record Damage(double place, int taken, String put) {
        String to(String text) {
            int from = (int) (place * text.length());
            return text.substring(0, from) + put + text.substring(Math.min(text.length(), from + taken));
        }
    }

    @Property(tries = 500)
    void a_damaged_file_is_read_or_refused_with_places_and_nothing_else(
            @ForAll("validFiles") String valid, @ForAll("damages") List<Damage> damages) {
        String damaged = valid;
        for (Damage damage : damages) {
            damaged = damage.to(damaged);
        }

        RuleFile file = RuleTexts.read(damaged);
        Statistics.label("refused").collect(!file.problems().isEmpty());

        assertThat(file.problems()).allSatisfy(RuleFileProperties::isPlaced);
        assertThat(System.getProperty("peertoolkit.ran")).isNull();
        try {
            assertThat(RuleFiles.together(List.of(file), List.of()).rules()).isNotEmpty();
        } catch (InvalidInputException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(RuleFileProperties::isPlaced);
        }
    }

    @Property(tries = 200)
    void any_bytes_are_read_or_refused_with_places(@ForAll byte[] bytes) {
        RuleFile file = RuleFile.read("test.drl", bytes);

        assertThat(file.rules()).isEmpty();
        assertThat(file.problems()).isNotEmpty().allSatisfy(RuleFileProperties::isPlaced);
    }

    @Property(tries = 200)
    void spaces_comments_and_line_ends_between_words_change_no_meaning(
            @ForAll("validFiles") String valid, @ForAll("gaps") List<String> gaps) {
        List<Piece> pieces =
                Pieces.of(new Findings(new RuleText("test.drl", valid))).pieces();
        StringBuilder respaced = new StringBuilder();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean opening = pieces.get(i).line() <= 3;
            respaced.append(valid, at, pieces.get(i).start()).append(opening ? "" : gaps.get(i % gaps.size()));
            at = pieces.get(i).start();
        }
        respaced.append(valid.substring(at));

        assertThat(meanings(respaced.toString())).isEqualTo(meanings(valid)).hasSize(2);
    }

    @Property(tries = 200)
    void a_fault_in_one_rule_hides_no_fault_in_another(
            @ForAll("validFiles") String valid, @ForAll("hostileConditions") String hostile) {
        String text = valid
                + RuleTexts.rule("SUP-05").replace("Answer(", hostile + "\n    Answer(")
                + RuleTexts.rule("SUP-06").replace("Priority.HIGH", "Priority.SOON");

        assertThat(RuleTexts.read(text).problems())
                .anyMatch(problem -> problem.field().equals("rule SUP-05"))
                .anyMatch(problem -> problem.code().equals("unknown-priority"));
    }

    @Provide
    Arbitrary<String> validFiles() {
        return Arbitraries.of(VALID);
    }

    @Provide
    Arbitrary<String> hostileConditions() {
        return Arbitraries.of(
                "eval( true )", "$a : Answer()", "Answer() from x", "forall( Answer() )", "? q()", "Number()");
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of(" ", "\n", "\t ", "/* end */", " // rule \"x\n", "\r\n", "")
                .list()
                .ofSize(7);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 0.999).ofScale(3);
        Arbitrary<Integer> taken = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(0, 1)),
                Tuple.of(1, Arbitraries.integers().between(2, 80)));
        Arbitrary<String> put = Arbitraries.oneOf(
                Arbitraries.of(FRAGMENTS),
                Arbitraries.just(""),
                Arbitraries.strings().ofMaxLength(2),
                Arbitraries.strings().withChars("()\"|&!=<>,;:.@$ \n").ofMaxLength(3));
        return Combinators.combine(place, taken, put)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static List<String> meanings(String text) {
        RuleFile file = RuleTexts.read(text);
        assertThat(file.problems()).isEmpty();
        List<String> meanings = new ArrayList<>();
        for (RuleFile.ReadRule read : file.rules()) {
            Rule rule = read.rule();
            meanings.add((rule.id()
                            + rule.title()
                            + rule.because()
                            + rule.sources()
                            + rule.condition()
                            + rule.recommendations())
                    .replaceAll("place=[^,\\]]*", ""));
        }
        return meanings;
    }

    private static void isPlaced(Problem problem) {
        assertThat(problem.place().source()).isEqualTo("test.drl");
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.place().column()).isPositive();
        assertThat(problem.what()).endsWith(".").doesNotContain("\n").hasSizeLessThan(300);
        assertThat(problem.remedy()).isNotBlank();
        assertThat(new String(problem.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(problem.toString());
    }
}
