package org.peertoolkit.rules.internal.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;

/** The names in rules that have a fault of their own, which other findings must not blame again. */
final class Names {

    private final Set<String> names = new HashSet<>();
    private final Set<RuleId> rules = new HashSet<>();

    void addAll(Collection<String> more) {
        names.addAll(more);
    }

    void addAll(@Nullable Rule rule) {
        if (rule != null) {
            rules.add(rule.id());
            rule.recommendations()
                    .forEach(recommend -> names.add(recommend.practice().value()));
            add(rule.condition());
        }
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** Whether a rule's names are among them because of its own fault. */
    boolean isFrom(Rule rule) {
        return rules.contains(rule.id());
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Match match) {
            add(match.pattern().test());
        } else if (condition instanceof Condition.Not not) {
            add(not.part());
        } else {
            List<Condition> parts =
                    condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
            parts.forEach(this::add);
        }
    }

    private void add(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            names.add(compare.value());
        } else if (test instanceof FactTest.OneOf oneOf) {
            names.addAll(oneOf.values());
        } else {
            List<FactTest> parts = test instanceof FactTest.All all ? all.parts() : ((FactTest.Any) test).parts();
            parts.forEach(this::add);
        }
    }
}
