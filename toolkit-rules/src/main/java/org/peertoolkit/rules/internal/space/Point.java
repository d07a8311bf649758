package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.internal.space.AnswerSpace.ProfileVariable;

/** One set of answers: the state of every variable. */
public final class Point {

    /** Fewer answers first, then less known besides, then what comes first in the questionnaire. */
    static final Comparator<Point> SMALLEST = Comparator.comparingInt(Point::answers)
            .thenComparingInt(Point::choices)
            .thenComparing(Point::compareStates);

    private static final String WHY = "It does not apply in this example.";

    private final AnswerSpace space;
    private final int[] states;
    private final boolean[] answered;

    Point(AnswerSpace space, int[] states, boolean[] answered) {
        this.space = space;
        this.states = states;
        this.answered = answered;
    }

    /** What an answer sheet with nothing to compare it with looks like to rules. */
    public static Point of(AnswerSpace space, AnswerSheet sheet) {
        return of(space, sheet, Comparisons.NONE);
    }

    /** What an answer sheet and what it is compared with look like to rules. */
    public static Point of(AnswerSpace space, AnswerSheet sheet, Comparisons comparisons) {
        int[] states = new int[space.variables()];
        boolean[] answered = new boolean[space.questionCount()];
        for (Question asked : sheet.asked().questions()) {
            int variable = space.position(asked.id());
            states[variable] = sheet.answer(asked.id()).map(Point::state).orElse(States.UNANSWERED);
            answered[variable] = sheet.responses().answer(asked.id()).isPresent();
        }
        for (int question = 0; question < space.questionCount(); question++) {
            QuestionId id = space.question(question).id();
            Integer spread = comparisons.disagreement().get(id);
            states[space.disagreement(question)] = spread == null ? 0 : 1 + spread;
            states[space.earlier(question)] = comparisons.earlier().getOrDefault(id, 0);
        }
        for (int variable = space.questionCount(); space.isProfile(variable); variable++) {
            ProfileVariable profile = space.profile(variable);
            Set<ChoiceId> taken =
                    sheet.responses().profile().choices(profile.item().id());
            for (int choice = 0; choice < profile.choices().size(); choice++) {
                if (taken.contains(profile.choices().get(choice))) {
                    states[variable] = choice + 1;
                }
            }
        }
        return new Point(space, states, answered);
    }

    private static int state(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return States.level(rated.level());
        }
        return answer instanceof Answer.NotApplicable ? States.NOT_APPLICABLE : States.DONT_KNOW;
    }

    /** How many questions have an answer. */
    public int answers() {
        int count = 0;
        for (boolean one : answered) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** What the answers are compared with; most often nothing. */
    public Comparisons comparisons() {
        Map<QuestionId, Integer> disagreement = new LinkedHashMap<>();
        Map<QuestionId, Integer> earlier = new LinkedHashMap<>();
        for (int question = 0; question < space.questionCount(); question++) {
            QuestionId id = space.question(question).id();
            if (states[space.disagreement(question)] > 0) {
                disagreement.put(id, states[space.disagreement(question)] - 1);
            }
            if (states[space.earlier(question)] > 0) {
                earlier.put(id, states[space.earlier(question)]);
            }
        }
        return Comparisons.NONE.withDisagreement(disagreement).withEarlier(earlier);
    }

    /** How many choices of the profile are taken, and how much is known to compare the answers with. */
    public int choices() {
        int count = 0;
        for (int variable = space.questionCount(); variable < states.length; variable++) {
            count += states[variable] > 0 ? 1 : 0;
        }
        return count;
    }

    private int compareStates(Point other) {
        for (int variable = 0; variable < states.length; variable++) {
            boolean mine = isSaid(variable);
            if (mine != other.isSaid(variable)) {
                return mine ? -1 : 1;
            }
            int order = Integer.compare(rank(variable), other.rank(variable));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    int state(int variable) {
        return states[variable];
    }

    int[] states() {
        return states;
    }

    /** Whether some question was left out because only the quick check was answered. */
    boolean isQuick() {
        return IntStream.range(0, space.questionCount()).anyMatch(question -> states[question] == States.NOT_ASKED);
    }

    /** Whether anything was answered. */
    public boolean answersSomething() {
        return answers() > 0;
    }

    /** The questions whose answers are others on another point, with that answer; empty where it is taken away. */
    public Map<QuestionId, Optional<Answer>> changesTo(Point other) {
        Map<QuestionId, Optional<Answer>> changes = new LinkedHashMap<>();
        for (int question = 0; question < space.questionCount(); question++) {
            int state = other.said(question);
            if (state != said(question)) {
                changes.put(space.question(question).id(), state < 0 ? Optional.empty() : Optional.of(answer(state)));
            }
        }
        return changes;
    }

    private static Answer answer(int state) {
        if (States.isLevel(state)) {
            return Answer.level(States.levelOf(state));
        }
        return state == States.DONT_KNOW ? Answer.dontKnow() : Answer.notApplicable(WHY);
    }

    /** The state of a variable as it was said, or -1 for a question without an answer of its own. */
    int said(int variable) {
        return isSaid(variable) || !space.isQuestion(variable) ? states[variable] : -1;
    }

    private boolean isSaid(int variable) {
        return space.isQuestion(variable) ? answered[variable] : states[variable] > 0;
    }

    /** Levels come before the other answers. */
    private int rank(int variable) {
        int state = states[variable];
        return space.isQuestion(variable) && !States.isLevel(state) ? state + States.HIGHEST_LEVEL : state;
    }

    /** The same answers, but for one question, which has some level. */
    public Point with(QuestionId question, int level) {
        int variable = space.position(question);
        int[] other = states.clone();
        other[variable] = States.level(level);
        boolean[] said = answered.clone();
        said[variable] = true;
        return new Point(space, other, said);
    }

    boolean liesIn(Box box) {
        for (int i = 0; i < box.variables().length; i++) {
            if ((box.masks()[i] & States.bit(states[box.variables()[i]])) == 0) {
                return false;
            }
        }
        for (int i = 0; i < box.domains().length; i++) {
            if (!box.cells()[i].get(space.grid(box.domains()[i]).cell(states))) {
                return false;
            }
        }
        return true;
    }

    /** The answers as a respondent would give them. */
    public Responses responses() {
        ResponsesBuilder builder = Responses.to(space.catalog());
        for (int question = 0; question < space.questionCount(); question++) {
            if (answered[question]) {
                builder.answer(space.question(question).id().value(), answer(states[question]));
            }
        }
        taken().forEach((item, choices) -> builder.profile(item, choices.toArray(String[]::new)));
        return builder.build();
    }

    private Map<String, List<String>> taken() {
        Map<String, List<String>> taken = new LinkedHashMap<>();
        for (int variable = space.questionCount(); space.isProfile(variable); variable++) {
            ProfileVariable profile = space.profile(variable);
            if (states[variable] > 0) {
                ChoiceId choice = profile.choices().get(states[variable] - 1);
                taken.computeIfAbsent(profile.item().id().value(), item -> new ArrayList<>())
                        .add(choice.value());
            }
        }
        return taken;
    }
}
