package org.peertoolkit.rules.small;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.FactTest.Relation;
import org.peertoolkit.rules.rule.Rule;

/** Makes rules up, from a seed: every kind of fact, every relation, every way to put conditions together. */
public final class RandomRules {

    private static final Place PLACE = Place.of("made up");
    private static final List<FactKind> NEEDING_AN_ANSWER =
            List.of(FactKind.ANSWER, FactKind.NOT_APPLICABLE, FactKind.DONT_KNOW, FactKind.DOMAIN_SCORE);

    private final Catalog catalog;
    private final List<FactKind> kinds;
    private final Random random;

    private RandomRules(Catalog catalog, List<FactKind> kinds, long seed) {
        this.catalog = catalog;
        this.kinds = kinds;
        this.random = new Random(seed);
    }

    /** So many rules named RND-01, RND-02 and so on. */
    public static List<Rule> of(Catalog catalog, int count, long seed) {
        return of(catalog, List.of(FactKind.values()), count, seed);
    }

    /** So many rules that ask for facts of some kinds, and at least for those that need an answer. */
    public static List<Rule> of(Catalog catalog, List<FactKind> kinds, int count, long seed) {
        RandomRules made = new RandomRules(catalog, kinds, seed);
        return IntStream.rangeClosed(1, count).mapToObj(made::rule).toList();
    }

    private Rule rule(int number) {
        List<Condition> parts = new ArrayList<>();
        parts.add(match(pick(NEEDING_AN_ANSWER)));
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            parts.add(condition(2));
        }
        List<Practice> practices = new ArrayList<>(catalog.practices());
        Collections.shuffle(practices, random);
        List<Rule.Recommend> recommendations = practices.subList(0, 1 + random.nextInt(2)).stream()
                .map(practice -> new Rule.Recommend(practice.id(), pick(List.of(Priority.values())), PLACE))
                .toList();
        return new Rule(
                new RuleId("RND-%02d".formatted(number)),
                "Made up, number " + number,
                "It was made up.",
                List.of(new ResourceId("R1")),
                new Condition.All(parts),
                recommendations,
                PLACE);
    }

    private Condition condition(int depth) {
        int kind = random.nextInt(depth > 0 ? 6 : 3);
        return switch (kind) {
            case 0, 1 -> match(pick(kinds));
            case 2 -> new Condition.Not(match(pick(kinds)));
            case 3, 4 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private Condition match(FactKind kind) {
        List<FactTest> parts = new ArrayList<>();
        if (random.nextInt(12) > 0) {
            parts.add(test(kind, kind.fields().get(0), 2));
        }
        if (kind.fields().size() > 1 && random.nextInt(8) > 0) {
            parts.add(test(kind, kind.fields().get(1), 2));
        }
        return new Condition.Match(new FactPattern(kind, new FactTest.All(parts), PLACE));
    }

    private FactTest test(FactKind kind, FactField field, int depth) {
        int form = random.nextInt(depth > 0 ? 10 : 8);
        if (form < 5) {
            return new FactTest.Compare(field, relation(field), value(field), PLACE);
        }
        if (form < 8) {
            List<String> values = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(i -> value(field))
                    .distinct()
                    .toList();
            return new FactTest.OneOf(field, random.nextBoolean(), values, PLACE);
        }
        List<FactTest> parts =
                List.of(test(kind, pick(kind.fields()), depth - 1), test(kind, pick(kind.fields()), depth - 1));
        return form == 8 ? new FactTest.All(parts) : new FactTest.Any(parts);
    }

    private Relation relation(FactField field) {
        if (field.isNumber()) {
            return pick(List.of(Relation.values()));
        }
        return random.nextInt(4) == 0 ? Relation.NOT_EQUAL : Relation.EQUAL;
    }

    private String value(FactField field) {
        return switch (field) {
            case QUESTION -> pick(catalog.questions()).id().value();
            case DOMAIN -> pick(catalog.domains()).id().value();
            case LEVEL -> Integer.toString(1 + random.nextInt(4));
            case SPREAD -> Integer.toString(random.nextInt(4));
            case PERCENT -> Integer.toString(pick(List.of(0, 33, 50, 67, 100, random.nextInt(101))));
            case ITEM -> pick(catalog.profile()).id().value();
            case VALUE -> {
                ProfileItem item = pick(catalog.profile());
                yield pick(item.choices()).id().value();
            }
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
