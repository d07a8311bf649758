package org.peertoolkit.rules.testkit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;

/** What the patterns of rules are about. Nothing is worked out: every fact that a catalog makes possible is tried. */
final class Patterns {

    private Patterns() {}

    /**
     * Whether a fact passes.
     *
     * @param fact each field's value: an {@link Integer} for a number, otherwise a {@link String}
     */
    static boolean passes(FactTest test, Map<FactField, Object> fact) {
        if (test instanceof FactTest.Compare compare) {
            return holds(compare.relation(), fact.get(compare.field()), compare.value());
        }
        if (test instanceof FactTest.OneOf oneOf) {
            boolean isOne = oneOf.values().contains(String.valueOf(fact.get(oneOf.field())));
            return isOne == oneOf.isOneOf();
        }
        if (test instanceof FactTest.All all) {
            return all.parts().stream().allMatch(part -> passes(part, fact));
        }
        return ((FactTest.Any) test).parts().stream().anyMatch(part -> passes(part, fact));
    }

    private static boolean holds(FactTest.Relation relation, Object value, String wanted) {
        int order = value instanceof Integer number
                ? number.compareTo(Integer.valueOf(wanted))
                : String.valueOf(value).compareTo(wanted);
        return switch (relation) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** The domains of which a condition names a question or the score, in whatever way; also what it excludes. */
    static Set<DomainId> domains(Condition condition, Catalog catalog) {
        Set<DomainId> domains = new LinkedHashSet<>();
        if (condition instanceof Condition.Match match) {
            domains.addAll(scores(match.pattern(), catalog));
            questions(match.pattern(), catalog)
                    .forEach(
                            id -> domains.add(catalog.question(id).orElseThrow().domain()));
        } else if (condition instanceof Condition.Not not) {
            domains.addAll(domains(not.part(), catalog));
        } else {
            parts(condition).forEach(part -> domains.addAll(domains(part, catalog)));
        }
        return domains;
    }

    static Collection<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
    }

    /** The questions about which some fact passes. */
    static Set<QuestionId> questions(FactPattern pattern, Catalog catalog) {
        Set<QuestionId> questions = new LinkedHashSet<>();
        if (!pattern.kind().fields().contains(FactField.QUESTION)) {
            return questions;
        }
        int lowest = pattern.kind() == FactKind.DISAGREEMENT ? 0 : 1;
        for (Question question : catalog.questions()) {
            String id = question.id().value();
            boolean some = IntStream.rangeClosed(lowest, question.scale().top())
                    .mapToObj(number -> Map.<FactField, Object>of(
                            FactField.QUESTION, id, FactField.LEVEL, number, FactField.SPREAD, number))
                    .anyMatch(fact -> passes(pattern.test(), fact));
            if (some) {
                questions.add(question.id());
            }
        }
        return questions;
    }

    /** The domains about whose score some fact passes. */
    static Set<DomainId> scores(FactPattern pattern, Catalog catalog) {
        Set<DomainId> domains = new LinkedHashSet<>();
        if (pattern.kind() != FactKind.DOMAIN_SCORE) {
            return domains;
        }
        for (Domain domain : catalog.domains()) {
            boolean some = IntStream.rangeClosed(0, 100)
                    .anyMatch(percent -> passes(
                            pattern.test(), Map.of(FactField.DOMAIN, domain.id().value(), FactField.PERCENT, percent)));
            if (some) {
                domains.add(domain.id());
            }
        }
        return domains;
    }
}
