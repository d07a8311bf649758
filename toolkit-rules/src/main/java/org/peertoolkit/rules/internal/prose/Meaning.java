package org.peertoolkit.rules.internal.prose;

import java.util.List;
import java.util.stream.Stream;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;

/** What rules say, apart from where they say it: equal for two texts of the same rules in different layouts. */
final class Meaning {

    private static final Place ANYWHERE = Place.of("anywhere");

    private Meaning() {}

    /** The rules without their places, and without brackets that only put "and" into "and". */
    static List<Rule> of(List<Rule> rules) {
        return rules.stream().map(Meaning::of).toList();
    }

    private static Rule of(Rule rule) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.because(),
                rule.sources(),
                of(rule.condition()),
                rule.recommendations().stream()
                        .map(recommend -> new Rule.Recommend(recommend.practice(), recommend.priority(), ANYWHERE))
                        .toList(),
                ANYWHERE);
    }

    private static Condition of(Condition condition) {
        if (condition instanceof Condition.Match match) {
            FactPattern pattern = match.pattern();
            return new Condition.Match(new FactPattern(pattern.kind(), of(pattern.test()), ANYWHERE));
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(of(not.part()));
        }
        if (condition instanceof Condition.All all) {
            return new Condition.All(all.parts().stream()
                    .map(Meaning::of)
                    .flatMap(part -> part instanceof Condition.All inner ? inner.parts().stream() : Stream.of(part))
                    .toList());
        }
        return new Condition.Any(
                ((Condition.Any) condition).parts().stream().map(Meaning::of).toList());
    }

    private static FactTest of(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return new FactTest.Compare(compare.field(), compare.relation(), compare.value(), ANYWHERE);
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return new FactTest.OneOf(oneOf.field(), oneOf.isOneOf(), oneOf.values(), ANYWHERE);
        }
        if (test instanceof FactTest.All all) {
            return new FactTest.All(all.parts().stream().map(Meaning::of).toList());
        }
        return new FactTest.Any(
                ((FactTest.Any) test).parts().stream().map(Meaning::of).toList());
    }
}
