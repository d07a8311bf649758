package org.peertoolkit.rules.internal.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;

/**
 * What rules with a fault of their own are about: the questions and practices that they name or, where a name is not known,
 * probably mean. What goes wrong there may be a mere consequence of that fault, so other findings do not tell it again.
 */
final class Doubt {

    private final Catalog catalog;
    private final List<String> known;
    private final Set<String> names = new HashSet<>();
    private final Set<String> withoutPractice = new HashSet<>();
    private final Set<RuleId> rules = new HashSet<>();

    Doubt(Catalog catalog) {
        this.catalog = catalog;
        this.known = Stream.concat(
                        catalog.questions().stream()
                                .map(question -> question.id().value()),
                        catalog.practices().stream()
                                .map(practice -> practice.id().value()))
                .toList();
    }

    /** A rule that could not be read, of which only the names are known. */
    void add(Collection<String> named) {
        Set<String> all = new HashSet<>();
        for (String name : named) {
            all.add(name);
            String nearest = known.contains(name) ? null : Nearest.to(name, known);
            if (nearest != null) {
                all.add(nearest);
            }
        }
        names.addAll(all);
        boolean practice = catalog.practices().stream()
                .anyMatch(one -> named.contains(one.id().value()));
        if (!practice) {
            withoutPractice.addAll(all);
        }
    }

    /** A rule that could be read, and cannot or should not be used. */
    void add(@Nullable Rule rule) {
        if (rule != null) {
            rules.add(rule.id());
            Set<String> named = new HashSet<>();
            rule.recommendations()
                    .forEach(recommend -> named.add(recommend.practice().value()));
            add(rule.condition(), named);
            add(named);
        }
    }

    /** Whether a faulty rule is, or may be, about a question, or recommends what serves it. */
    boolean isAbout(QuestionId question) {
        return names.contains(question.value())
                || catalog.practices().stream()
                        .anyMatch(practice -> practice.serves().contains(question)
                                && names.contains(practice.id().value()));
    }

    /** Whether a faulty rule recommends a practice, or may have been meant to. */
    boolean isAbout(PracticeId practice) {
        return names.contains(practice.value())
                || catalog.practice(practice).stream()
                        .map(Practice::serves)
                        .flatMap(Set::stream)
                        .anyMatch(question -> withoutPractice.contains(question.value()));
    }

    /** Whether a faulty rule that could not be read names a resource. */
    boolean names(String id) {
        return names.contains(id);
    }

    /** Whether a rule is itself at fault. */
    boolean isFrom(Rule rule) {
        return rules.contains(rule.id());
    }

    private static void add(Condition condition, Set<String> named) {
        if (condition instanceof Condition.Match match) {
            add(match.pattern().test(), named);
        } else if (condition instanceof Condition.Not not) {
            add(not.part(), named);
        } else {
            List<Condition> parts =
                    condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
            parts.forEach(part -> add(part, named));
        }
    }

    private static void add(FactTest test, Set<String> named) {
        if (test instanceof FactTest.Compare compare) {
            named.add(compare.value());
        } else if (test instanceof FactTest.OneOf oneOf) {
            named.addAll(oneOf.values());
        } else {
            List<FactTest> parts = test instanceof FactTest.All all ? all.parts() : ((FactTest.Any) test).parts();
            parts.forEach(part -> add(part, named));
        }
    }
}
