package org.peertoolkit.rules.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.internal.check.RuleRegions;
import org.peertoolkit.rules.internal.check.RuleRegions.Advised;
import org.peertoolkit.rules.internal.check.SmallPack;
import org.peertoolkit.rules.internal.space.Elements;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.rule.Rule;

/** On small packs, explanations and outlooks say exactly what trying every answer says. */
@Tag("slow")
class ExplanationExactnessTest {

    private static final int PACKS = 1000;

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @Test
    void explanations_of_1000_packs_say_what_trying_every_answer_says() {
        LongStream.rangeClosed(1, PACKS).parallel().forEach(seed -> {
            Tried pack = new Tried(SmallPack.of(seed));
            Random random = new Random(seed);
            PracticeExplainer explainer = new PracticeExplainer(pack.rules(), pack.catalog());
            for (int i = 0; i < 2; i++) {
                int at = random.nextInt(pack.all().size());
                for (Explanation explanation : explainer.explain(
                        pack.evidence().get(at).answers(),
                        pack.evidence().get(at).comparisons())) {
                    assertExplained(pack, at, explanation, "seed %s, response %s, %s".formatted(seed, at, explanation));
                }
            }
            assertOutlook(pack, explainer, random, seed);
        });
        for (String what : List.of(
                "recommended",
                "not recommended",
                "turned around by one",
                "turned around by several",
                "never turned around",
                "one ground",
                "several grounds",
                "RECOMMENDED",
                "NOT_NEEDED",
                "OPEN",
                "a next question")) {
            assertThat(seen.getOrDefault(what, 0)).as(what).isGreaterThan(30);
        }
    }

    private void assertExplained(Tried pack, int at, Explanation explanation, String where) {
        List<@Nullable Priority> outcome = pack.outcome(explanation.practice());
        assertThat(explanation.priority()).as(where).isEqualTo(outcome.get(at));
        saw(explanation.isRecommended() ? "recommended" : "not recommended");
        IntPredicate same = other -> (outcome.get(other) == null) == (outcome.get(at) == null);
        assertGrounds(pack, at, explanation, same, where);
        assertFlip(pack, at, explanation, outcome, same, where);
    }

    /** As long as the grounds hold nothing changes, and no smaller set of facts says as much. */
    private void assertGrounds(Tried pack, int at, Explanation explanation, IntPredicate same, String where) {
        Region region = pack.regions().recommending(explanation.practice()).stream()
                .map(Advised::region)
                .reduce(Region.nothing(pack.regions().space()), Region::or);
        Elements elements = Elements.of(pack.regions().space(), region);
        int size = explanation.grounds().size();
        saw(size == 1 ? "one ground" : "several grounds");

        boolean found = subsets(elements.count(), size).anyMatch(some -> isEnough(pack, at, elements, some, same));
        assertThat(found).as(where + ": so many facts are enough").isTrue();
        if (size > 0 && elements.count() <= 10) {
            boolean loosely =
                    subsets(elements.count(), size).anyMatch(some -> isLooselyEnough(pack, at, elements, some, same));
            assertThat(subsets(elements.count(), size - 1)
                            .filter(some -> loosely
                                    ? isLooselyEnough(pack, at, elements, some, same)
                                    : isEnough(pack, at, elements, some, same)))
                    .as(where + ": fewer facts are not enough")
                    .isEmpty();
        }
    }

    private static boolean isEnough(Tried pack, int at, Elements elements, BitSet some, IntPredicate same) {
        List<Integer> states = elements.states(pack.points().get(at));
        return IntStream.range(0, pack.all().size())
                .filter(other -> {
                    List<Integer> others = elements.states(pack.points().get(other));
                    return some.stream().allMatch(element -> states.get(element).equals(others.get(element)));
                })
                .allMatch(same);
    }

    /** The same where a question without an answer may as well be one that was not asked. */
    private static boolean isLooselyEnough(Tried pack, int at, Elements elements, BitSet some, IntPredicate same) {
        List<Integer> states = elements.states(pack.points().get(at));
        return IntStream.range(0, pack.all().size())
                .filter(other -> {
                    List<Integer> others = elements.states(pack.points().get(other));
                    return some.stream()
                            .allMatch(element -> states.get(element).equals(others.get(element))
                                    || elements.question(element).isPresent()
                                            && states.get(element) < 2
                                            && others.get(element) < 2);
                })
                .allMatch(same);
    }

    private static Stream<BitSet> subsets(int count, int size) {
        return IntStream.range(0, 1 << count)
                .filter(set -> Integer.bitCount(set) == size)
                .mapToObj(set -> BitSet.valueOf(new long[] {set}));
    }

    private void assertFlip(
            Tried pack,
            int at,
            Explanation explanation,
            List<@Nullable Priority> outcome,
            IntPredicate same,
            String where) {
        OptionalInt fewest = IntStream.range(0, pack.all().size())
                .filter(same.negate())
                .filter(other -> pack.all()
                                .get(other)
                                .profile()
                                .equals(pack.all().get(at).profile())
                        && pack.evidence()
                                .get(other)
                                .comparisons()
                                .equals(pack.evidence().get(at).comparisons()))
                .map(other -> pack.points()
                        .get(at)
                        .changesTo(pack.points().get(other))
                        .size())
                .min();
        assertThat(explanation.distance()).as(where).isEqualTo(fewest);
        if (explanation.flip() == null) {
            saw("never turned around");
            return;
        }
        saw(fewest.orElse(0) == 1 ? "turned around by one" : "turned around by several");
        Responses changed = changed(pack, pack.all().get(at), explanation.flip().changes());
        int position = pack.position(changed, pack.evidence().get(at).comparisons());
        assertThat(outcome.get(position)).as(where).isEqualTo(explanation.flip().priority());
        assertThat(same.test(position)).as(where).isFalse();
    }

    private static Responses changed(Tried pack, Responses responses, Map<QuestionId, Optional<Answer>> changes) {
        ResponsesBuilder builder = profileOf(pack, responses);
        Map<QuestionId, Answer> answers = new LinkedHashMap<>(responses.answers());
        changes.forEach((question, answer) -> {
            answers.remove(question);
            answer.ifPresent(given -> answers.put(question, given));
        });
        answers.forEach((question, answer) -> builder.answer(question.value(), answer));
        return builder.build();
    }

    private static ResponsesBuilder profileOf(Tried pack, Responses responses) {
        ResponsesBuilder builder = Responses.to(pack.catalog());
        responses
                .profile()
                .choices()
                .forEach((item, taken) -> builder.profile(
                        item.value(),
                        taken.stream().map(choice -> choice.value()).toArray(String[]::new)));
        return builder;
    }

    private void assertOutlook(Tried pack, PracticeExplainer explainer, Random random, long seed) {
        Responses full = pack.all().get(random.nextInt(pack.all().size()));
        ResponsesBuilder builder = profileOf(pack, full);
        full.answers().forEach((question, answer) -> {
            if (random.nextInt(3) == 0) {
                builder.answer(question.value(), answer);
            }
        });
        Responses partly = builder.build();
        Outlook outlook = new Outlooks(explainer).of(partly, Questionnaire.of(pack.catalog()));

        Map<PracticeId, Standing> expected = standings(pack, partly);
        assertThat(outlook.standings()).as("seed %s, %s", seed, partly).isEqualTo(expected);
        expected.values().forEach(standing -> saw(standing.name()));
        if (!expected.containsValue(Standing.OPEN)) {
            assertThat(outlook.next()).isNull();
            return;
        }
        saw("a next question");
        assertThat(outlook.next()).as("seed %s, %s", seed, partly).isEqualTo(best(pack, partly, outlook));
    }

    private static Map<PracticeId, Standing> standings(Tried pack, Responses partly) {
        Map<PracticeId, Standing> standings = new LinkedHashMap<>();
        int[] completions = IntStream.range(0, pack.all().size())
                .filter(i -> pack.evidence().get(i).comparisons().isEmpty() && completes(pack, i, partly))
                .toArray();
        assertThat(completions).isNotEmpty();
        pack.catalog().practices().forEach(practice -> {
            if (!pack.regions().recommending(practice.id()).isEmpty()) {
                List<@Nullable Priority> outcome = pack.outcome(practice.id());
                boolean some = IntStream.of(completions).anyMatch(i -> outcome.get(i) != null);
                boolean all = IntStream.of(completions).allMatch(i -> outcome.get(i) != null);
                standings.put(practice.id(), all ? Standing.RECOMMENDED : some ? Standing.OPEN : Standing.NOT_NEEDED);
            }
        });
        return standings;
    }

    private static boolean completes(Tried pack, int i, Responses partly) {
        Responses whole = pack.all().get(i);
        return whole.profile().equals(partly.profile())
                && whole.answers().size() == pack.catalog().questions().size()
                && partly.answers().entrySet().stream()
                        .allMatch(
                                entry -> same(entry.getValue(), whole.answers().get(entry.getKey())));
    }

    private static boolean same(Answer one, @Nullable Answer other) {
        return one instanceof Answer.Rated ? one.equals(other) : other != null && one.getClass() == other.getClass();
    }

    private static QuestionId best(Tried pack, Responses partly, Outlook outlook) {
        QuestionId best = null;
        double most = -1;
        for (QuestionId question : outlook.left()) {
            Question asked = pack.catalog().question(question).orElseThrow();
            List<Answer> answers = new ArrayList<>(List.of(Answer.dontKnow(), Answer.notApplicable("No.")));
            IntStream.rangeClosed(1, asked.scale().top()).forEach(level -> answers.add(Answer.level(level)));
            long settled = answers.stream()
                    .map(answer -> standings(
                            pack,
                            partly.toBuilder(pack.catalog())
                                    .answer(question.value(), answer)
                                    .build()))
                    .mapToLong(after -> after.entrySet().stream()
                            .filter(entry -> outlook.standings().get(entry.getKey()) == Standing.OPEN
                                    && entry.getValue() != Standing.OPEN)
                            .count())
                    .sum();
            if ((double) settled / answers.size() > most) {
                best = question;
                most = (double) settled / answers.size();
            }
        }
        return Objects.requireNonNull(best);
    }

    private void saw(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    /** A pack with what each practice comes to on every response, worked out once. */
    private static final class Tried {

        private final SmallPack pack;
        private final List<BitSet> firing;
        private final Map<PracticeId, List<@Nullable Priority>> outcomes = new HashMap<>();

        Tried(SmallPack pack) {
            this.pack = pack;
            this.firing = pack.firing();
        }

        Catalog catalog() {
            return pack.catalog();
        }

        List<Rule> rules() {
            return pack.rules();
        }

        RuleRegions regions() {
            return pack.regions();
        }

        List<Responses> all() {
            return pack.all();
        }

        List<Evidence> evidence() {
            return pack.evidence();
        }

        List<Point> points() {
            return pack.points();
        }

        int position(Responses responses, Comparisons comparisons) {
            return pack.position(responses, comparisons);
        }

        /** The priority of a practice on each response, null where it is not recommended. */
        List<@Nullable Priority> outcome(PracticeId practice) {
            return outcomes.computeIfAbsent(practice, this::tryAll);
        }

        private List<@Nullable Priority> tryAll(PracticeId practice) {
            List<@Nullable Priority> outcome = new ArrayList<>();
            for (int i = 0; i < pack.all().size(); i++) {
                Priority highest = null;
                for (int rule = 0; rule < firing.size(); rule++) {
                    for (Rule.Recommend recommend : pack.rules().get(rule).recommendations()) {
                        boolean counts = firing.get(rule).get(i)
                                && recommend.practice().equals(practice)
                                && (highest == null || recommend.priority().compareTo(highest) < 0);
                        highest = counts ? recommend.priority() : highest;
                    }
                }
                outcome.add(highest);
            }
            return outcome;
        }
    }
}
