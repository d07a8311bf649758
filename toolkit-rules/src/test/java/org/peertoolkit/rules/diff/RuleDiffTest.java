package org.peertoolkit.rules.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.small.SmallCatalog;
import org.peertoolkit.rules.small.SmallRules;

class RuleDiffTest {

    private static final Catalog CATALOG = SmallCatalog.get();
    private static final String WEAK = "Answer( question == \"sup-02\", level <= 2 )";

    @TempDir
    private Path folder;

    @Test
    void a_higher_threshold_gains_cases_and_loses_none() {
        RuleDiff diff = book("old", WEAK).diff(book("new", "Answer( question == \"sup-02\", level <= 3 )"), CATALOG);

        assertThat(diff.rules()).containsExactly(new RuleChange(new RuleId("TST-01"), RuleChange.Kind.CHANGED, true));
        assertThat(diff.changed())
                .containsExactly(PracticeChange.of(
                        new PracticeId("sup-a"),
                        List.of(new Shift(
                                Shift.Direction.GAINED,
                                share(1, 7),
                                share(1, 7),
                                Responses.to(CATALOG).level("sup-02", 3).build(),
                                Comparisons.NONE,
                                null,
                                Priority.HIGH)),
                        List.of("sup-02")));
        assertThat(diff.changed().get(0).kind()).isEqualTo(PracticeChange.Kind.MORE);
        assertThat(diff.hasNoEffect()).isFalse();
    }

    @Test
    void a_moved_threshold_gains_some_cases_and_loses_others() {
        RuleDiff diff =
                book("old", WEAK).diff(book("new", "Answer( question == \"sup-02\", level in ( 2, 3 ) )"), CATALOG);

        assertThat(diff.changed()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(PracticeChange.Kind.OTHER);
            assertThat(change.shifts())
                    .extracting(Shift::direction)
                    .containsExactly(Shift.Direction.GAINED, Shift.Direction.LOST);
        });
    }

    @Test
    void another_layout_is_no_edit() {
        RuleBook old = book("old", WEAK);
        Path other = folder("new");
        SmallRules.write(
                other, "elsewhere.drl", "// moved\n" + SmallRules.drl("\n\n  Answer(question==\"sup-02\",level<=2)"));
        RuleDiff diff = old.diff(RuleBook.read(other), CATALOG);

        assertThat(diff.rules()).isEmpty();
        assertThat(diff.hasNoEffect()).isTrue();
        assertThat(diff.practices()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(PracticeChange.Kind.UNCHANGED);
            assertThat(change.shifts()).isEmpty();
        });
    }

    @Test
    void an_edit_that_can_never_change_a_result_is_said_to_have_no_effect() {
        RuleDiff diff = book("old", WEAK, "Answer( question == \"sup-02\", level == 1 )")
                .diff(book("new", WEAK, "Answer( question == \"sup-02\", level == 2 )"), CATALOG);

        assertThat(diff.withoutEffect())
                .containsExactly(new RuleChange(new RuleId("TST-02"), RuleChange.Kind.CHANGED, false));
        assertThat(diff.hasNoEffect()).isTrue();
    }

    @Test
    void other_words_change_what_people_read_and_no_result() {
        Path other = folder("new");
        SmallRules.write(other, "small.drl", SmallRules.drl(WEAK).replace("It was asked for.", "It is needed."));
        RuleDiff diff = book("old", WEAK).diff(RuleBook.read(other), CATALOG);

        assertThat(diff.rules()).containsExactly(new RuleChange(new RuleId("TST-01"), RuleChange.Kind.REWORDED, false));
        assertThat(diff.withoutEffect()).isEmpty();
    }

    @Test
    void a_change_that_only_a_quick_check_shows_is_counted_there() {
        RuleDiff diff = book(
                        "old",
                        WEAK + "\n not Unanswered( question == \"sup-03\" )\n"
                                + " not Answer( question == \"sup-03\" )\n not DontKnow( question == \"sup-03\" )\n"
                                + " not NotApplicable( question == \"sup-03\" )")
                .diff(book("new", "Answer( question == \"sup-02\", level == 4 )"), CATALOG);

        assertThat(diff.changed()).singleElement().satisfies(change -> {
            Shift lost = change.shifts().get(1);
            assertThat(lost.direction()).isEqualTo(Shift.Direction.LOST);
            assertThat(lost.whole().isNone()).isTrue();
            assertThat(lost.quick().isNone()).isFalse();
        });
    }

    @Test
    void rules_that_do_not_fit_the_content_are_not_compared() {
        assertThatThrownBy(() -> book("old", WEAK).diff(book("new", "DontKnow( question == \"sup-2\" )"), CATALOG))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("The newer rules do not fit the content: 1 problem.");
    }

    @Test
    void stored_answers_tell_who_gains_and_who_loses() {
        ReadinessToolkit before = ReadinessToolkit.of(CATALOG, book("old", WEAK).engine(CATALOG));
        ReadinessToolkit after = ReadinessToolkit.of(
                CATALOG,
                book("new", "Answer( question == \"sup-02\", level in ( 2, 3 ) )")
                        .engine(CATALOG));
        Map<String, Responses> stored = new LinkedHashMap<>();
        for (int level = 1; level <= 4; level++) {
            stored.put(
                    "at " + level, Responses.to(CATALOG).level("sup-02", level).build());
        }

        Replay replay = Replay.of(before, after, stored);

        PracticeId practice = new PracticeId("sup-a");
        assertThat(replay)
                .isEqualTo(new Replay(
                        4,
                        List.of(
                                new Replay.Affected("at 1", List.of(new Replay.Move(practice, Priority.HIGH, null))),
                                new Replay.Affected("at 3", List.of(new Replay.Move(practice, null, Priority.HIGH))))));
        assertThat(replay.gained()).isEqualTo(Map.of(practice, 1));
        assertThat(replay.lost()).isEqualTo(Map.of(practice, 1));
    }

    private RuleBook book(String name, String... conditions) {
        return SmallRules.book(folder(name), conditions);
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Share share(long count, long of) {
        return new Share(BigInteger.valueOf(count), BigInteger.valueOf(of));
    }
}
