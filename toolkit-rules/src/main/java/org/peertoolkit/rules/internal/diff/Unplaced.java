package org.peertoolkit.rules.internal.diff;

import java.util.List;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;

/** What a rule says, without where it stands. */
final class Unplaced {

    private static final Place NOWHERE = Place.of("nowhere");

    private Unplaced() {}

    static Condition of(Condition condition) {
        if (condition instanceof Condition.Match match) {
            FactPattern pattern = match.pattern();
            return new Condition.Match(new FactPattern(pattern.kind(), of(pattern.test()), NOWHERE));
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(of(not.part()));
        }
        return condition instanceof Condition.All all
                ? new Condition.All(all.parts().stream().map(Unplaced::of).toList())
                : new Condition.Any(((Condition.Any) condition)
                        .parts().stream().map(Unplaced::of).toList());
    }

    static List<Rule.Recommend> recommendations(Rule rule) {
        return rule.recommendations().stream()
                .map(recommend -> new Rule.Recommend(recommend.practice(), recommend.priority(), NOWHERE))
                .toList();
    }

    private static FactTest of(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return new FactTest.Compare(compare.field(), compare.relation(), compare.value(), NOWHERE);
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return new FactTest.OneOf(oneOf.field(), oneOf.isOneOf(), oneOf.values(), NOWHERE);
        }
        return test instanceof FactTest.All all
                ? new FactTest.All(all.parts().stream().map(Unplaced::of).toList())
                : new FactTest.Any(
                        ((FactTest.Any) test).parts().stream().map(Unplaced::of).toList());
    }
}
