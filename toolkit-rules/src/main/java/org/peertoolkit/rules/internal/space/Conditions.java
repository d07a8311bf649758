package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.rules.internal.engine.FactTests;
import org.peertoolkit.rules.internal.space.AnswerSpace.ProfileVariable;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;

/** The answers on which a condition holds. */
public final class Conditions {

    private final AnswerSpace space;

    public Conditions(AnswerSpace space) {
        this.space = space;
    }

    /**
     * The answers on which a condition holds.
     *
     * @throws TooBroadException if it holds in too many ways to look at each
     */
    public Region region(Condition condition) {
        return region(condition, true);
    }

    /**
     * Every question that a condition looks at: those that it names, and all of a domain whose score it asks for.
     *
     * @return the variables of the questions
     */
    public BitSet questions(Condition condition) {
        BitSet questions = new BitSet();
        for (Box box : boxes(condition)) {
            for (int variable : box.variables()) {
                questions.set(variable, space.isQuestion(variable));
            }
            for (int domain : box.domains()) {
                for (int question : space.grid(domain).questions()) {
                    questions.set(question);
                }
            }
        }
        return questions;
    }

    private List<Box> boxes(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return passing(match.pattern());
        }
        if (condition instanceof Condition.Not not) {
            return boxes(not.part());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().flatMap(part -> boxes(part).stream()).toList();
    }

    private Region region(Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return region(not.part(), !holds);
        }
        if (condition instanceof Condition.Match match) {
            List<Box> passing = passing(match.pattern());
            return holds ? new Region(space, passing) : outside(passing);
        }
        boolean every = condition instanceof Condition.All == holds;
        Region whole = every ? Region.everything(space) : Region.nothing(space);
        for (Condition part :
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts()) {
            Region of = region(part, holds);
            whole = every ? whole.and(of) : whole.or(of);
        }
        return whole;
    }

    /** Where none of some boxes holds, each of which limits one thing. */
    private Region outside(List<Box> boxes) {
        Box left = Box.EVERYTHING;
        for (Box box : boxes) {
            Box other = complement(box);
            Box both = other == null ? null : left.and(other);
            if (both == null) {
                return Region.nothing(space);
            }
            left = both;
        }
        return new Region(space, List.of(left));
    }

    private @Nullable Box complement(Box box) {
        if (box.domains().length > 0) {
            BitSet cells = new BitSet();
            cells.set(0, space.grid(box.domains()[0]).cells());
            cells.andNot(box.cells()[0]);
            return cells.isEmpty() ? null : Box.ofScore(box.domains()[0], cells);
        }
        int variable = box.variables()[0];
        long others = space.full(variable) & ~box.masks()[0];
        return others == 0 ? null : Box.of(variable, others);
    }

    /** For each variable or domain that a pattern can find something in, where it does. */
    private List<Box> passing(FactPattern pattern) {
        return switch (pattern.kind()) {
            case ANSWER -> levels(pattern.test());
            case NOT_APPLICABLE -> questionsIn(States.NOT_APPLICABLE, pattern.test());
            case DONT_KNOW -> questionsIn(States.DONT_KNOW, pattern.test());
            case UNANSWERED -> questionsIn(States.UNANSWERED, pattern.test());
            case DOMAIN_SCORE -> scores(pattern.test());
            case PROFILE -> choices(pattern.test());
            case DISAGREEMENT -> compared(pattern.test(), FactField.SPREAD);
            case EARLIER -> compared(pattern.test(), FactField.LEVEL);
        };
    }

    /** The questions that a test can be about: most tests name one, and need not be tried on all. */
    private int[] nameable(FactTest test) {
        List<FactTest> parts = test instanceof FactTest.All all ? all.parts() : List.of(test);
        for (FactTest part : parts) {
            if (part instanceof FactTest.Compare compare
                    && compare.field() == FactField.QUESTION
                    && compare.relation() == FactTest.Relation.EQUAL) {
                return space.positionOf(compare.value()).stream().toArray();
            }
        }
        return IntStream.range(0, space.questionCount()).toArray();
    }

    private List<Box> levels(FactTest test) {
        List<Box> boxes = new ArrayList<>();
        for (int variable : nameable(test)) {
            Question question = space.question(variable);
            String id = question.id().value();
            long mask = 0;
            for (int level = 1; level <= question.scale().top(); level++) {
                Integer value = level;
                boolean passes = FactTests.passes(test, field -> field == FactField.LEVEL ? value : id);
                mask |= passes ? States.bit(States.level(level)) : 0;
            }
            add(boxes, variable, mask);
        }
        return boxes;
    }

    private List<Box> questionsIn(int state, FactTest test) {
        List<Box> boxes = new ArrayList<>();
        for (int variable : nameable(test)) {
            String id = space.question(variable).id().value();
            add(boxes, variable, FactTests.passes(test, field -> id) ? States.bit(state) : 0);
        }
        return boxes;
    }

    /** Spreads begin at 0, which is the first state after that of not being known; levels begin at 1. */
    private List<Box> compared(FactTest test, FactField number) {
        boolean spread = number == FactField.SPREAD;
        List<Box> boxes = new ArrayList<>();
        for (int question : nameable(test)) {
            String id = space.question(question).id().value();
            long mask = 0;
            for (int state = 1; state <= space.question(question).scale().top(); state++) {
                Integer value = spread ? state - 1 : state;
                boolean passes = FactTests.passes(test, field -> field == number ? value : id);
                mask |= passes ? States.bit(state) : 0;
            }
            add(boxes, spread ? space.disagreement(question) : space.earlier(question), mask);
        }
        return boxes;
    }

    private List<Box> choices(FactTest test) {
        List<Box> boxes = new ArrayList<>();
        for (int variable = space.questionCount(); space.isProfile(variable); variable++) {
            ProfileVariable profile = space.profile(variable);
            String item = profile.item().id().value();
            long mask = 0;
            int state = 1;
            for (ChoiceId choice : profile.choices()) {
                boolean passes = FactTests.passes(test, field -> field == FactField.VALUE ? choice.value() : item);
                mask |= passes ? States.bit(state) : 0;
                state++;
            }
            add(boxes, variable, mask);
        }
        return boxes;
    }

    private static void add(List<Box> boxes, int variable, long mask) {
        if (mask != 0) {
            boxes.add(Box.of(variable, mask));
        }
    }

    private List<Box> scores(FactTest test) {
        List<Box> boxes = new ArrayList<>();
        for (int domain = 0; domain < space.domains().size(); domain++) {
            String id = space.domains().get(domain).id().value();
            if (!FactTests.canName(test, FactField.DOMAIN, id)) {
                continue;
            }
            boolean[] passing = new boolean[101];
            for (int percent = 0; percent < passing.length; percent++) {
                Integer value = percent;
                passing[percent] = FactTests.passes(test, field -> field == FactField.PERCENT ? value : id);
            }
            BitSet cells = space.grid(domain).where(percent -> percent != ScoreGrid.NO_SCORE && passing[percent]);
            if (!cells.isEmpty()) {
                boxes.add(Box.ofScore(domain, cells));
            }
        }
        return boxes;
    }
}
