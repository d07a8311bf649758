package org.peertoolkit.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.scoring.DomainScore;

/**
 * Everything that a rule can ask about, numbered: the questions in catalog order, then the domains, then the choices of
 * the profile, then how far respondents lie apart on each question, then the earlier level of each. Each cell is in one
 * state at a time, a small number.
 */
final class Cells {

    /**
     * A question that is not asked; a domain without a score; a choice that is not taken; a question on which no spread or no
     * earlier level is known.
     */
    static final int NOTHING = 0;

    static final int UNANSWERED = 1;
    static final int NOT_APPLICABLE = 2;
    static final int DONT_KNOW = 3;
    /** A choice of the profile that is taken. */
    static final int TAKEN = 1;

    private final List<Question> questions;
    private final List<Domain> domains;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<QuestionId, Integer> questionCells = new HashMap<>();
    private final Map<DomainId, Integer> domainCells = new HashMap<>();
    private final Map<Choice, Integer> choiceCells = new HashMap<>();

    Cells(Catalog catalog) {
        questions = catalog.questions();
        domains = catalog.domains();
        for (ProfileItem item : catalog.profile()) {
            item.choices().forEach(choice -> choices.add(new Choice(item.id(), choice.id())));
        }
        int next = 0;
        for (Question question : questions) {
            questionCells.put(question.id(), next++);
        }
        for (Domain domain : domains) {
            domainCells.put(domain.id(), next++);
        }
        for (Choice choice : choices) {
            choiceCells.put(choice, next++);
        }
    }

    /** A choice of a profile item. */
    record Choice(ProfileItemId item, ChoiceId value) {}

    int count() {
        return firstComparison() + 2 * questions.size();
    }

    private int firstComparison() {
        return firstChoice() + choices.size();
    }

    /** The cell of the first domain; the others follow. */
    int firstDomain() {
        return questions.size();
    }

    /** The cell of the first choice of the profile; the others follow. */
    int firstChoice() {
        return questions.size() + domains.size();
    }

    /** The state of a question that was answered with a level. */
    static int level(int level) {
        return DONT_KNOW + level;
    }

    /** The state of a domain that has a score. */
    static int percent(int percent) {
        return 1 + percent;
    }

    /** The state of a question on which respondents lie some levels apart. */
    static int spread(int spread) {
        return 1 + spread;
    }

    /** The state of a question that had a level in the assessment before this one. */
    static int earlier(int level) {
        return level;
    }

    /** The cell of how far respondents lie apart on a question, which goes by its own cell. */
    int disagreement(int question) {
        return firstComparison() + question;
    }

    /** The cell of the earlier level of a question, which goes by its own cell. */
    int earlierLevel(int question) {
        return firstComparison() + questions.size() + question;
    }

    /** The questions; the cell of each is its position. */
    List<Question> questions() {
        return questions;
    }

    List<Domain> domains() {
        return domains;
    }

    List<Choice> choices() {
        return choices;
    }

    int cell(Domain domain) {
        return domainCells.getOrDefault(domain.id(), -1);
    }

    int cell(Choice choice) {
        return choiceCells.getOrDefault(choice, -1);
    }

    /** Reads the state of every cell. What the evidence holds and the catalog does not have is passed over. */
    Sheet read(Evidence evidence) {
        int[] states = new int[count()];
        for (Question asked : evidence.answers().asked().questions()) {
            set(states, questionCells.get(asked.id()), UNANSWERED);
        }
        evidence.answers()
                .answers()
                .forEach((question, answer) -> set(states, questionCells.get(question), state(answer)));
        for (DomainScore score : evidence.scorecard().domains()) {
            Integer percent = score.percent();
            if (percent != null) {
                set(states, domainCells.get(score.domain().id()), percent(percent));
            }
        }
        evidence.profile().choices().forEach((item, taken) -> take(states, item, taken));
        evidence.comparisons().disagreement().forEach((question, spread) -> {
            Integer cell = questionCells.get(question);
            set(states, cell == null ? null : disagreement(cell), spread(spread));
        });
        evidence.comparisons().earlier().forEach((question, level) -> {
            Integer cell = questionCells.get(question);
            set(states, cell == null ? null : earlierLevel(cell), earlier(level));
        });
        return new Sheet(states);
    }

    private void take(int[] states, ProfileItemId item, Set<ChoiceId> taken) {
        taken.forEach(value -> set(states, choiceCells.get(new Choice(item, value)), TAKEN));
    }

    private static int state(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return level(rated.level());
        }
        return answer instanceof Answer.NotApplicable ? NOT_APPLICABLE : DONT_KNOW;
    }

    private static void set(int[] states, @Nullable Integer cell, int state) {
        if (cell != null) {
            states[cell] = state;
        }
    }
}
