package org.peertoolkit.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;

/** Works conditions out for one catalog: which states of which cells pass each pattern. */
final class CheckCompiler {

    private final Cells cells;

    CheckCompiler(Cells cells) {
        this.cells = cells;
    }

    Check check(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return match(match.pattern());
        }
        if (condition instanceof Condition.Not not) {
            return new Check.Not(check(not.part()));
        }
        if (condition instanceof Condition.All all) {
            return new Check.All(all.parts().stream().map(this::check).toList());
        }
        return new Check.Any(
                ((Condition.Any) condition).parts().stream().map(this::check).toList());
    }

    private Check.Match match(FactPattern pattern) {
        Passing passing = new Passing(pattern.test());
        switch (pattern.kind()) {
            case ANSWER -> passing.levels();
            case NOT_APPLICABLE -> passing.questionsIn(Cells.NOT_APPLICABLE);
            case DONT_KNOW -> passing.questionsIn(Cells.DONT_KNOW);
            case UNANSWERED -> passing.questionsIn(Cells.UNANSWERED);
            case DOMAIN_SCORE -> passing.percents();
            case PROFILE -> passing.choices();
            case DISAGREEMENT -> passing.spreads();
            case EARLIER -> passing.earlierLevels();
        }
        return passing.match();
    }

    /** Tries every fact of a kind that the catalog makes possible. */
    private final class Passing {

        private final FactTest test;
        private final List<Integer> found = new ArrayList<>();
        private final List<boolean[]> states = new ArrayList<>();

        Passing(FactTest test) {
            this.test = test;
        }

        void levels() {
            for (int cell = 0; cell < cells.questions().size(); cell++) {
                Question question = cells.questions().get(cell);
                String id = question.id().value();
                if (FactTests.canName(test, FactField.QUESTION, id)) {
                    add(cell, Cells.level(1), question.scale().top(), step -> passes(id, FactField.LEVEL, 1 + step));
                }
            }
        }

        void spreads() {
            for (int cell = 0; cell < cells.questions().size(); cell++) {
                Question question = cells.questions().get(cell);
                String id = question.id().value();
                if (FactTests.canName(test, FactField.QUESTION, id)) {
                    int steps = question.scale().top();
                    add(cells.disagreement(cell), Cells.spread(0), steps, step -> passes(id, FactField.SPREAD, step));
                }
            }
        }

        void earlierLevels() {
            for (int cell = 0; cell < cells.questions().size(); cell++) {
                Question question = cells.questions().get(cell);
                String id = question.id().value();
                if (FactTests.canName(test, FactField.QUESTION, id)) {
                    int steps = question.scale().top();
                    add(
                            cells.earlierLevel(cell),
                            Cells.earlier(1),
                            steps,
                            step -> passes(id, FactField.LEVEL, 1 + step));
                }
            }
        }

        void questionsIn(int state) {
            for (int cell = 0; cell < cells.questions().size(); cell++) {
                String id = cells.questions().get(cell).id().value();
                add(cell, state, 1, step -> FactTests.passes(test, field -> id));
            }
        }

        void percents() {
            for (Domain domain : cells.domains()) {
                String id = domain.id().value();
                if (FactTests.canName(test, FactField.DOMAIN, id)) {
                    add(cells.cell(domain), Cells.percent(0), 101, step -> passes(id, FactField.PERCENT, step));
                }
            }
        }

        void choices() {
            for (Cells.Choice choice : cells.choices()) {
                String item = choice.item().value();
                String value = choice.value().value();
                add(cells.cell(choice), Cells.TAKEN, 1, step -> passes(item, FactField.VALUE, value));
            }
        }

        Check.Match match() {
            return Check.Match.of(
                    found.stream().mapToInt(Integer::intValue).toArray(), states.toArray(boolean[][]::new));
        }

        private boolean passes(String id, FactField second, Object value) {
            return FactTests.passes(test, field -> field == second ? value : id);
        }

        /** Tries as many states as {@code steps} says, from {@code first} on. */
        private void add(int cell, int first, int steps, IntPredicate passes) {
            boolean[] byState = new boolean[first + steps];
            boolean any = false;
            for (int step = 0; step < steps; step++) {
                byState[first + step] = passes.test(step);
                any |= byState[first + step];
            }
            if (any) {
                found.add(cell);
                states.add(byState);
            }
        }
    }
}
