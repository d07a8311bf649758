package org.peertoolkit.rules.internal.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.internal.space.AnswerSpace.ProfileVariable;

/** One set of answers: the state of every variable. */
public final class Point {

    /** Fewer answers first, then fewer choices in the profile, then what comes first in the questionnaire. */
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

    /** What an answer sheet looks like to rules. */
    public static Point of(AnswerSpace space, AnswerSheet sheet) {
        int[] states = new int[space.variables()];
        boolean[] answered = new boolean[space.questionCount()];
        for (Question asked : sheet.asked().questions()) {
            int variable = space.position(asked.id());
            states[variable] = sheet.answer(asked.id()).map(Point::state).orElse(States.UNANSWERED);
            answered[variable] = sheet.responses().answer(asked.id()).isPresent();
        }
        for (int variable = space.questionCount(); variable < states.length; variable++) {
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

    /** How many choices of the profile are taken. */
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
                answer(builder, space.question(question).id().value(), states[question]);
            }
        }
        taken().forEach((item, choices) -> builder.profile(item, choices.toArray(String[]::new)));
        return builder.build();
    }

    private static void answer(ResponsesBuilder builder, String id, int state) {
        if (States.isLevel(state)) {
            builder.level(id, States.levelOf(state));
        } else if (state == States.DONT_KNOW) {
            builder.dontKnow(id);
        } else {
            builder.notApplicable(id, WHY);
        }
    }

    private Map<String, List<String>> taken() {
        Map<String, List<String>> taken = new LinkedHashMap<>();
        for (int variable = space.questionCount(); variable < states.length; variable++) {
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
