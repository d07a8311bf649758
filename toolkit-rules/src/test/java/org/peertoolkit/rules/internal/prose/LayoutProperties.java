package org.peertoolkit.rules.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.internal.read.Piece;
import org.peertoolkit.rules.internal.read.Pieces;
import org.peertoolkit.rules.internal.read.RuleFile;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.DrlText;
import org.peertoolkit.rules.small.RandomRules;
import org.peertoolkit.rules.small.SmallCatalog;

/** Laws of the layout, on made-up rules whose text is torn apart by spaces, line ends and comments. */
class LayoutProperties {

    @Property(tries = 300)
    void the_rules_say_the_same_and_no_comment_is_lost(@ForAll long seed) {
        Noise noise = new Noise(seed);
        String noisy = noise.on(tidy(seed));

        String after = TidyText.of("a.drl", bytes(noisy));

        assertThat(Meaning.of(rules(after))).isEqualTo(Meaning.of(rules(noisy))).isNotEmpty();
        assertThat(numbers(after)).isEqualTo(numbers(noisy)).hasSize(noise.comments);
    }

    @Property(tries = 300)
    void a_tidy_file_stays_as_it_is(@ForAll long seed) {
        String once = TidyText.of("a.drl", bytes(new Noise(seed).on(tidy(seed))));

        assertThat(TidyText.of("a.drl", bytes(once))).isEqualTo(once);
    }

    @Property(tries = 200)
    void spaces_and_line_ends_make_no_difference(@ForAll long seed) {
        Noise noise = new Noise(seed);
        noise.withComments = false;
        String tidy = tidy(seed);

        assertThat(TidyText.of("a.drl", bytes(noise.on(tidy)))).isEqualTo(TidyText.of("a.drl", bytes(tidy)));
    }

    @Property(tries = 200)
    void a_tidy_file_has_no_loose_ends(@ForAll long seed) {
        String after = TidyText.of("a.drl", bytes(new Noise(seed).on(tidy(seed))));

        assertThat(after).doesNotContain("\r", "\t", "\n\n\n").endsWith("\n").doesNotEndWith("\n\n");
        assertThat(after.lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(after.lines().filter(line -> line.matches("\\s*(when|then|end)( .*)?")))
                .noneMatch(line -> line.startsWith(" "));
    }

    @Example
    void a_text_that_says_something_else_is_refused() {
        String text = tidy(1);
        List<Rule> rules = rules(text);
        List<Rule> others =
                rules(text.replaceFirst("Priority\\.[A-Z]+", "Priority.HIGH").replaceFirst("RND-01", "RND-91"));

        assertThatThrownBy(() -> TidyText.requireSame("a.drl", rules, others))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "The rule file cannot be tidied: 1 problem.\n  a.drl: in the new layout its rules would not"
                                + " say the same. Leave it as it is. This is a fault of ours; please report it, with the file.");
        TidyText.requireSame("a.drl", rules, rules);
    }

    /** Three made-up rules; those that can hold in too many ways to be read are passed over. */
    private static String tidy(long seed) {
        return LongStream.iterate(seed, next -> next + 1)
                .mapToObj(next -> DrlText.of("small", RandomRules.of(SmallCatalog.get(), 3, next)))
                .filter(text -> RuleFile.read("a.drl", bytes(text)).problems().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Rule> rules(String text) {
        RuleFile file = RuleFile.read("a.drl", bytes(text));
        assertThat(file.problems()).isEmpty();
        return file.rules().stream().map(read -> read.rule()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The numbers that the comments carry, in order. */
    private static List<String> numbers(String text) {
        return Pattern.compile("#[0-9]+#")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** Puts spaces, line ends and numbered comments between the pieces of a text. */
    private static final class Noise {
        private final Random random;
        private boolean withComments = true;
        private int comments;

        Noise(long seed) {
            this.random = new Random(seed);
        }

        String on(String tidy) {
            List<Piece> pieces = Pieces.in(tidy);
            StringBuilder noisy = new StringBuilder(gap());
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                noisy.append(tidy, piece.start(), piece.end());
                Piece next = pieces.get(Math.min(i + 1, pieces.size() - 1));
                boolean opening = piece.line() <= 3;
                if (opening && next.line() == piece.line()) {
                    // A line of the opening must stay on one line.
                    noisy.append(separator(piece, next));
                } else {
                    noisy.append(opening ? "\n" : "").append(gap()).append(opening ? "" : separator(piece, next));
                }
            }
            return noisy.append(gap()).toString();
        }

        private static String separator(Piece left, Piece right) {
            boolean glued = left.is(".") || right.is(".") || left.is("@") || right.is("*");
            return glued || left.isText() ? "" : " ";
        }

        private String gap() {
            StringBuilder gap = new StringBuilder();
            int parts = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 0;
            for (int i = 0; i < parts; i++) {
                List<String> kinds = new ArrayList<>(List.of(" ", "\n", "\t ", "\r\n", "\n\n \n"));
                if (withComments) {
                    int number = comments;
                    Stream.of(
                                    " // #%s# end \"x\n",
                                    "/* #%s# */", "\n    // #%s#\n", "/* #%s#  \n  whenever */", "\n/** #%s# */\n\n")
                            .forEach(comment -> kinds.add(comment.formatted(number)));
                }
                String part = kinds.get(random.nextInt(kinds.size()));
                comments += part.contains("#") ? 1 : 0;
                gap.append(part);
            }
            return gap.toString();
        }
    }
}
