package org.peertoolkit.rules.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.rules.internal.prose.Claim.Subject;
import org.peertoolkit.rules.internal.prose.Claim.Topic;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.RandomRules;
import org.peertoolkit.rules.small.SmallCatalog;

/** What is said about a rule is so exactly when its condition holds, whatever was answered. */
class ClaimsProperties {

    private static final Catalog CATALOG = SmallCatalog.get();

    @Property(tries = 500)
    void a_rule_and_what_is_said_about_it_agree_on_any_answers(@ForAll long seed) {
        Random random = new Random(seed);
        for (Rule rule : RandomRules.of(CATALOG, 4, seed)) {
            Clause clause = new Claims(CATALOG).clause(rule.condition());
            for (int i = 0; i < 20; i++) {
                Set<Fact> facts = facts(random);
                boolean holds = holds(rule.condition(), facts);
                Statistics.collect(holds);
                assertThat(holds(clause, facts))
                        .as("%s on %s", Sentences.of(English.parts(clause)), facts)
                        .isEqualTo(holds);
            }
        }
    }

    @Property(tries = 300)
    void every_sentence_is_one_sentence(@ForAll long seed) {
        for (Rule rule : RandomRules.of(CATALOG, 4, seed)) {
            String sentence = Sentences.of(Sentences.conditions(rule, CATALOG));

            assertThat(sentence)
                    .startsWith("This rule speaks when ")
                    .endsWith(".")
                    .doesNotContain("  ", " ,", " .", "null", "[", "\n", "%");
        }
    }

    /** One fact: its kind, what it is about, and its value, or nothing where the kind has none. */
    private record Fact(FactKind kind, String subject, String value) {}

    private static Set<Fact> facts(Random random) {
        Set<Fact> facts = new HashSet<>();
        for (Question question : CATALOG.questions()) {
            String id = question.id().value();
            int top = question.scale().top();
            FactKind kind = Arrays.asList(
                            FactKind.ANSWER,
                            FactKind.ANSWER,
                            FactKind.DONT_KNOW,
                            FactKind.NOT_APPLICABLE,
                            FactKind.UNANSWERED)
                    .get(random.nextInt(5));
            facts.add(new Fact(kind, id, kind == FactKind.ANSWER ? "" + (1 + random.nextInt(top)) : ""));
            if (random.nextBoolean()) {
                facts.add(new Fact(FactKind.EARLIER, id, "" + (1 + random.nextInt(top))));
                facts.add(new Fact(FactKind.DISAGREEMENT, id, "" + random.nextInt(top)));
            }
        }
        CATALOG.domains().stream()
                .filter(domain -> random.nextBoolean())
                .forEach(domain ->
                        facts.add(new Fact(FactKind.DOMAIN_SCORE, domain.id().value(), "" + random.nextInt(101))));
        CATALOG.profile()
                .forEach(item -> item.choices().stream()
                        .filter(choice -> random.nextInt(3) == 0)
                        .forEach(choice -> facts.add(new Fact(
                                FactKind.PROFILE, item.id().value(), choice.id().value()))));
        return facts;
    }

    private static boolean holds(Condition condition, Set<Fact> facts) {
        if (condition instanceof Condition.Match match) {
            FactPattern pattern = match.pattern();
            return facts.stream().anyMatch(fact -> fact.kind() == pattern.kind() && passes(fact, pattern.test()));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), facts);
        }
        return condition instanceof Condition.All all
                ? all.parts().stream().allMatch(part -> holds(part, facts))
                : ((Condition.Any) condition).parts().stream().anyMatch(part -> holds(part, facts));
    }

    private static boolean passes(Fact fact, FactTest test) {
        if (test instanceof FactTest.All all) {
            return all.parts().stream().allMatch(part -> passes(fact, part));
        }
        if (test instanceof FactTest.Any any) {
            return any.parts().stream().anyMatch(part -> passes(fact, part));
        }
        FactField field = test instanceof FactTest.Compare compare ? compare.field() : ((FactTest.OneOf) test).field();
        String value = field == fact.kind().fields().get(0) ? fact.subject() : fact.value();
        return FactTestParts.pass(List.of(test), field, value);
    }

    private static boolean holds(Clause clause, Set<Fact> facts) {
        if (clause instanceof Clause.Group group) {
            return group.all()
                    ? group.parts().stream().allMatch(part -> holds(part, facts))
                    : group.parts().stream().anyMatch(part -> holds(part, facts));
        }
        Claim claim = (Claim) clause;
        Stream<Subject> subjects = claim.subjects().stream();
        boolean every = claim.every();
        return every
                ? subjects.allMatch(subject -> holds(claim, subject, facts))
                : subjects.anyMatch(subject -> holds(claim, subject, facts));
    }

    private static boolean holds(Claim claim, Subject subject, Set<Fact> facts) {
        boolean found = facts.stream()
                .filter(fact -> fact.kind() == FactKind.PROFILE
                        ? claim.topic() == Topic.PROFILE
                        : topic(fact.kind()) == claim.topic())
                .filter(fact -> subject.some()
                        ? !List.of(subject.id().split(",")).contains(fact.subject())
                        : subject.id().equals(fact.subject()))
                .anyMatch(fact -> claim.topic() == Topic.PROFILE && subject.some()
                        || claim.values().contains(value(fact)));
        return found != claim.denied();
    }

    private static Topic topic(FactKind kind) {
        return switch (kind) {
            case ANSWER, DONT_KNOW, NOT_APPLICABLE, UNANSWERED -> Topic.ANSWER;
            case EARLIER -> Topic.EARLIER;
            case DISAGREEMENT -> Topic.SPREAD;
            case DOMAIN_SCORE -> Topic.SCORE;
            case PROFILE -> Topic.PROFILE;
        };
    }

    private static int value(Fact fact) {
        return switch (fact.kind()) {
            case DONT_KNOW -> Claim.DONT_KNOW;
            case NOT_APPLICABLE -> Claim.NOT_APPLICABLE;
            case UNANSWERED -> Claim.MISSING;
            case PROFILE ->
                CATALOG.profile().stream()
                        .filter(item -> item.id().value().equals(fact.subject()))
                        .flatMap(item -> Stream.of(item.choices().stream()
                                .map(choice -> choice.id().value())
                                .toList()
                                .indexOf(fact.value())))
                        .findFirst()
                        .orElseThrow();
            default -> Integer.parseInt(fact.value());
        };
    }
}
