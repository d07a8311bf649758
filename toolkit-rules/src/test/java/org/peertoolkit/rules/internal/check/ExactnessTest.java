package org.peertoolkit.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.diff.RuleChange;
import org.peertoolkit.rules.diff.RuleDiff;
import org.peertoolkit.rules.diff.Shift;
import org.peertoolkit.rules.internal.diff.Comparison;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.Rule;

/** On small packs, what the analysis finds is exactly what trying every answer finds. */
@Tag("slow")
class ExactnessTest {

    private static final int PACKS = 1000;

    private final Tally tally = new Tally();

    @Test
    void the_analysis_says_of_1000_packs_what_trying_every_answer_says() {
        LongStream.rangeClosed(1, PACKS).parallel().forEach(seed -> {
            SmallPack pack = SmallPack.of(seed);
            List<BitSet> firing = pack.firing();
            String where = "seed " + seed;
            regions_hold_the_answers_on_which_the_engine_fires(pack, firing, where);
            differences_are_exact(pack, firing, where);
            findings_about_rules_are_exact(pack, firing, where);
            unserved_answers_are_exact(pack, firing, where);
            wrong_turns_are_exact(pack, firing, where);
            changes_are_counted_exactly(pack, firing, seed);
        });
        assertThat(tally.of("packs")).isEqualTo(PACKS);
        for (String seen : List.of(
                "a rule that never fires",
                "a rule that fires",
                "nothing left",
                "something left",
                "a served answer",
                "an unserved answer",
                "all turns right",
                "a wrong turn",
                "never-holds",
                "always-holds",
                "two-priorities",
                "covered-rule",
                "part-without-effect",
                "GAINED",
                "LOST",
                "MORE_URGENT",
                "LESS_URGENT",
                "unchanged",
                "an edit without effect")) {
            assertThat(tally.of(seen)).as(seen).isGreaterThan(30);
        }
    }

    private void regions_hold_the_answers_on_which_the_engine_fires(SmallPack pack, List<BitSet> firing, String where) {
        tally.add("packs");
        for (int rule = 0; rule < firing.size(); rule++) {
            Region region = pack.regions().rules().get(rule).region();
            assertThat(inside(pack, region)).as("%s, rule %s", where, rule).isEqualTo(firing.get(rule));
            assertSmallest(pack, region, firing.get(rule), "%s, rule %s".formatted(where, rule));
            tally.add(firing.get(rule).isEmpty() ? "a rule that never fires" : "a rule that fires");
        }
    }

    private void differences_are_exact(SmallPack pack, List<BitSet> firing, String seed) {
        for (int one = 0; one < firing.size(); one++) {
            int other = (one + 1) % firing.size();
            int third = (one + 2) % firing.size();
            Region mine = pack.regions().rules().get(one).region();
            List<Region> others = List.of(
                    pack.regions().rules().get(other).region(),
                    pack.regions().rules().get(third).region());
            BitSet left = (BitSet) firing.get(one).clone();
            left.andNot(firing.get(other));
            left.andNot(firing.get(third));
            String where = "%s, rule %s without %s and %s".formatted(seed, one, other, third);

            Region difference = mine.without(others);
            assertThat(inside(pack, difference)).as(where).isEqualTo(left);
            assertThat(mine.reachesBeyond(others)).as(where).isEqualTo(!left.isEmpty());
            assertSmallest(pack, difference, left, where);
            tally.add(left.isEmpty() ? "nothing left" : "something left");
        }
    }

    private void findings_about_rules_are_exact(SmallPack pack, List<BitSet> firing, String where) {
        List<Finding> findings = new ArrayList<>(new HoldsCheck(pack.regions()).findings());
        findings.addAll(new OverlapCheck(pack.regions(), rule -> true).findings());
        Set<String> found = new TreeSet<>();
        for (Finding finding : findings) {
            tally.add(finding.kind());
            found.addAll(plainly(finding, pack));
            assertThat(finding.witness())
                    .as("%s, witness of %s", where, finding)
                    .isNotNull();
        }
        assertThat(found).as(where).isEqualTo(expected(pack, firing));
    }

    private void unserved_answers_are_exact(SmallPack pack, List<BitSet> firing, String where) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (Question question : pack.catalog().questions()) {
            for (int level = 1; level <= question.scale().top() / 2; level++) {
                int at = level;
                BitSet open = responses(pack, responses -> isRated(responses, question, at));
                for (int rule = 0; rule < firing.size(); rule++) {
                    if (serves(pack, rule, question)) {
                        open.andNot(firing.get(rule));
                    }
                }
                tally.add(open.isEmpty() ? "a served answer" : "an unserved answer");
                if (!open.isEmpty()) {
                    expected.put(question.id() + " " + level, smallest(pack, open));
                }
            }
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        new ServedCheck(pack.regions())
                .gaps()
                .forEach(gap -> found.put(
                        gap.question().id() + " " + gap.level(), gap.witness().answers()));
        assertThat(found).as(where).isEqualTo(expected);
    }

    private void wrong_turns_are_exact(SmallPack pack, List<BitSet> firing, String where) {
        Set<String> expected = new TreeSet<>();
        for (int rule = 0; rule < firing.size(); rule++) {
            for (Rule.Recommend recommend : pack.rules().get(rule).recommendations()) {
                firstTurn(pack, firing, rule, recommend).ifPresent(expected::add);
            }
        }
        Set<String> found = new DirectionCheck(pack.regions())
                .turns().stream()
                        .map(turn -> "%s %s %s %s"
                                .formatted(
                                        turn.advised().rule().id(),
                                        turn.advised().recommend().practice(),
                                        turn.question().id(),
                                        turn.level()))
                        .collect(Collectors.toCollection(TreeSet::new));
        tally.add(expected.isEmpty() ? "all turns right" : "a wrong turn");
        assertThat(found).as(where).isEqualTo(expected);
    }

    private void changes_are_counted_exactly(SmallPack pack, List<BitSet> firing, long seed) {
        EditedPack edited = EditedPack.of(pack, firing, seed);
        RuleDiff diff = Comparison.of(pack.rules(), edited.rules(), pack.catalog());
        assertThat(diff.practices()).as("seed %s", seed).allSatisfy(change -> {
            assertThat(change.shifts().stream().collect(Collectors.toMap(Shift::direction, edited::told)))
                    .as("seed %s, %s", seed, change.practice())
                    .isEqualTo(edited.shifts(change));
            change.shifts().forEach(shift -> tally.add(shift.direction().name()));
            tally.add(change.kind().words());
        });
        assertThat(diff.withoutEffect().stream().map(RuleChange::rule).toList())
                .as("seed %s", seed)
                .isEqualTo(edited.withoutEffect());
        diff.withoutEffect().forEach(change -> tally.add("an edit without effect"));
    }

    /** The first question and level at which one level more makes a rule recommend what nothing else did as urgently. */
    private static Optional<String> firstTurn(SmallPack pack, List<BitSet> firing, int rule, Rule.Recommend recommend) {
        Practice practice = pack.catalog().practice(recommend.practice()).orElseThrow();
        BitSet asUrgent = new BitSet();
        for (int other = 0; other < firing.size(); other++) {
            if (pack.rules().get(other).recommendations().stream()
                    .anyMatch(that -> that.practice().equals(recommend.practice())
                            && that.priority().compareTo(recommend.priority()) <= 0)) {
                asUrgent.or(firing.get(other));
            }
        }
        for (Question question : pack.catalog().questions(practice.homeDomain())) {
            for (int level = 1; level < question.scale().top(); level++) {
                int at = level;
                BitSet before = responses(pack, responses -> isRated(responses, question, at));
                before.andNot(asUrgent);
                boolean turns = before.stream()
                        .map(i -> pack.position(
                                raised(pack.catalog(), pack.all().get(i), question, at),
                                pack.evidence().get(i).comparisons()))
                        .anyMatch(firing.get(rule)::get);
                if (turns) {
                    return Optional.of("%s %s %s %s"
                            .formatted(pack.rules().get(rule).id(), recommend.practice(), question.id(), level));
                }
            }
        }
        return Optional.empty();
    }

    private static Responses raised(Catalog catalog, Responses responses, Question question, int level) {
        return responses.toBuilder(catalog)
                .level(question.id().value(), level + 1)
                .build();
    }

    private static Set<String> expected(SmallPack pack, List<BitSet> firing) {
        Set<String> expected = new TreeSet<>();
        for (int rule = 0; rule < firing.size(); rule++) {
            String id = pack.rules().get(rule).id().value();
            BitSet rated = rated(pack, rule);
            rated.andNot(firing.get(rule));
            if (firing.get(rule).isEmpty()) {
                expected.add("never-holds " + id);
            } else if (rated.isEmpty() && !rated(pack, rule).isEmpty()) {
                expected.add("always-holds " + id);
            } else if (hasPartWithoutEffect(pack, rule, firing.get(rule))) {
                expected.add("part-without-effect " + id);
            }
            for (int other = 0; other < firing.size(); other++) {
                overlaps(pack, firing, rule, other, expected);
            }
        }
        together(pack, firing, expected);
        return expected;
    }

    /** From the last rule of a practice to the first: what others recommend together just as urgently is needless. */
    private static void together(SmallPack pack, List<BitSet> firing, Set<String> expected) {
        for (Practice practice : pack.catalog().practices()) {
            for (int rule = firing.size() - 1; rule >= 0; rule--) {
                Priority mine = priority(pack.rules().get(rule), practice);
                BitSet others = new BitSet();
                for (int other = 0; other < firing.size(); other++) {
                    boolean counts = other != rule
                            && mine == priority(pack.rules().get(other), practice)
                            && !expected.contains("needless %s %s"
                                    .formatted(pack.rules().get(other).id(), practice.id()));
                    if (counts) {
                        others.or(firing.get(other));
                    }
                }
                if (mine != null && !firing.get(rule).isEmpty() && isWithin(firing.get(rule), others)) {
                    expected.add(
                            "needless %s %s".formatted(pack.rules().get(rule).id(), practice.id()));
                }
            }
        }
    }

    private static @Nullable Priority priority(Rule rule, Practice practice) {
        return rule.recommendations().stream()
                .filter(recommend -> recommend.practice().equals(practice.id()))
                .map(Rule.Recommend::priority)
                .findFirst()
                .orElse(null);
    }

    private static void overlaps(SmallPack pack, List<BitSet> firing, int rule, int other, Set<String> expected) {
        for (Rule.Recommend mine : pack.rules().get(rule).recommendations()) {
            for (Rule.Recommend theirs : pack.rules().get(other).recommendations()) {
                boolean meet = rule != other
                        && mine.practice().equals(theirs.practice())
                        && firing.get(rule).intersects(firing.get(other));
                if (meet && mine.priority() != theirs.priority() && rule > other) {
                    expected.add("two-priorities %s %s %s"
                            .formatted(
                                    pack.rules().get(rule).id(),
                                    pack.rules().get(other).id(),
                                    mine.practice()));
                }
                boolean needless = meet
                        && mine.priority() == theirs.priority()
                        && isWithin(firing.get(rule), firing.get(other))
                        && (rule > other || !isWithin(firing.get(other), firing.get(rule)));
                if (needless) {
                    expected.add(
                            "needless %s %s".formatted(pack.rules().get(rule).id(), mine.practice()));
                }
            }
        }
    }

    /** A finding as what can be tried out; a rule that repeats another is needless for all that it recommends. */
    private static Set<String> plainly(Finding finding, SmallPack pack) {
        if (finding.kind().equals(FindingKind.DUPLICATE_RULE.id())) {
            return pack.rules().stream()
                    .filter(rule -> rule.id().equals(finding.about().rules().get(0)))
                    .flatMap(rule -> rule.recommendations().stream()
                            .map(recommend -> "needless %s %s".formatted(rule.id(), recommend.practice())))
                    .collect(Collectors.toSet());
        }
        return Set.of(
                finding.kind().equals(FindingKind.COVERED_RULE.id())
                        ? "needless %s %s"
                                .formatted(
                                        finding.about().rules().get(0),
                                        finding.about().practice())
                        : finding.key());
    }

    private static boolean hasPartWithoutEffect(SmallPack pack, int rule, BitSet firing) {
        List<Condition> without = Parts.leftOut(pack.rules().get(rule).condition()).stream()
                .map(Parts.Without::condition)
                .toList();
        return pack.holding(without).stream().anyMatch(firing::equals);
    }

    private static BitSet rated(SmallPack pack, int rule) {
        BitSet questions = pack.regions().rules().get(rule).questions();
        List<Question> all = pack.catalog().questions();
        return questions.isEmpty()
                ? new BitSet()
                : responses(
                        pack,
                        responses -> questions.stream()
                                .allMatch(question -> responses
                                        .answer(all.get(question).id())
                                        .filter(Answer.Rated.class::isInstance)
                                        .isPresent()));
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet beyond = (BitSet) inner.clone();
        beyond.andNot(outer);
        return beyond.isEmpty();
    }

    private static boolean serves(SmallPack pack, int rule, Question question) {
        return pack.rules().get(rule).recommendations().stream()
                .anyMatch(recommend -> pack.catalog()
                        .practice(recommend.practice())
                        .orElseThrow()
                        .serves()
                        .contains(question.id()));
    }

    private static boolean isRated(Responses responses, Question question, int level) {
        return responses.answer(question.id()).equals(Optional.of(Answer.level(level)));
    }

    private static BitSet responses(SmallPack pack, Predicate<Responses> which) {
        return IntStream.range(0, pack.all().size())
                .filter(i -> which.test(pack.all().get(i)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static BitSet inside(SmallPack pack, Region region) {
        return IntStream.range(0, pack.points().size())
                .filter(i -> region.contains(pack.points().get(i)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static int smallest(SmallPack pack, BitSet among) {
        return among.stream()
                .mapToObj(pack.points()::get)
                .mapToInt(Point::answers)
                .min()
                .orElseThrow();
    }

    private static void assertSmallest(SmallPack pack, Region region, BitSet inside, String where) {
        Optional<Point> smallest = region.smallest();
        Optional<Point> expected = inside.stream()
                .mapToObj(pack.points()::get)
                .min(Comparator.comparingInt(Point::answers).thenComparingInt(Point::choices));
        assertThat(smallest.map(Point::answers)).as(where).isEqualTo(expected.map(Point::answers));
        assertThat(smallest.map(Point::choices)).as(where).isEqualTo(expected.map(Point::choices));
        smallest.ifPresent(point -> assertThat(inside.get(pack.position(point)))
                .as("%s: %s lies inside", where, point.responses())
                .isTrue());
    }

    /** How often what was seen. */
    private static final class Tally {

        private final Map<String, Integer> counts = new ConcurrentHashMap<>();

        void add(String what) {
            counts.merge(what, 1, Integer::sum);
        }

        int of(String what) {
            return counts.getOrDefault(what, 0);
        }
    }
}
