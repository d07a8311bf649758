package org.peertoolkit.rules.internal.read;

import java.util.List;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactTest;

/** The ways in which a condition can hold, each of them facts that are there or not there, with no "or" left. */
final class Alternatives {

    /** More than anyone can oversee; some forty "or" in a row would otherwise make more than any machine can. */
    static final int MOST = 64;

    private Alternatives() {}

    /** How many there are, or {@link #MOST} plus one when there are more. */
    static int count(Condition condition) {
        return count(condition, false);
    }

    /** Whether each of them needs a fact that is there only when something was answered. */
    static boolean needAnAnswer(Condition condition) {
        return needAnAnswer(condition, false);
    }

    private static int count(Condition condition, boolean negated) {
        if (condition instanceof Condition.Not not) {
            return count(not.part(), !negated);
        }
        if (condition instanceof Condition.Match match) {
            return negated ? 1 : count(match.pattern().test());
        }
        boolean sum = negated == condition instanceof Condition.All;
        int total = sum ? 0 : 1;
        for (Condition part : parts(condition)) {
            total = bounded(total, count(part, negated), sum);
        }
        return total;
    }

    private static int count(FactTest test) {
        if (test instanceof FactTest.All all) {
            return all.parts().stream().reduce(1, (total, part) -> bounded(total, count(part), false), Math::max);
        }
        if (test instanceof FactTest.Any any) {
            return any.parts().stream().reduce(0, (total, part) -> bounded(total, count(part), true), Math::max);
        }
        return 1;
    }

    private static int bounded(int total, int more, boolean sum) {
        return Math.min(MOST + 1, sum ? total + more : total * more);
    }

    private static boolean needAnAnswer(Condition condition, boolean negated) {
        if (condition instanceof Condition.Not not) {
            return needAnAnswer(not.part(), !negated);
        }
        if (condition instanceof Condition.Match match) {
            return !negated && match.pattern().kind().needsAnAnswer();
        }
        boolean each = negated == condition instanceof Condition.All;
        return each
                ? parts(condition).stream().allMatch(part -> needAnAnswer(part, negated))
                : parts(condition).stream().anyMatch(part -> needAnAnswer(part, negated));
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
    }
}
