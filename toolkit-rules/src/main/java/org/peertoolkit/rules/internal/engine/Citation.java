package org.peertoolkit.rules.internal.engine;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.rules.rule.Rule;

/** What one firing of one rule looked at. Whatever the order in which it is told, it lists everything in catalog order. */
final class Citation {

    private final Cells cells;
    private final Sheet sheet;
    private final BitSet looked = new BitSet();
    private final BitSet matched = new BitSet();

    Citation(Cells cells, Sheet sheet) {
        this.cells = cells;
        this.sheet = sheet;
    }

    /**
     * Notes a cell.
     *
     * @param passed whether it passed a pattern; otherwise a pattern looked at it and found nothing
     */
    void add(int cell, boolean passed) {
        looked.set(cell);
        if (passed) {
            matched.set(cell);
        }
    }

    /**
     * @param language the language of the rule's reason, or null when it is that of the catalog
     */
    Reason reason(Rule rule, @Nullable Language language, Evidence evidence) {
        Map<DomainId, Integer> scores = scores();
        Map<QuestionId, Integer> disagreement = disagreement();
        Map<QuestionId, Integer> earlier = earlier();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        Set<QuestionId> unanswered = new LinkedHashSet<>();
        for (int cell = looked.nextSetBit(0);
                cell >= 0 && cell < cells.questions().size();
                cell = looked.nextSetBit(cell + 1)) {
            QuestionId question = cells.questions().get(cell).id();
            evidence.answers().answer(question).ifPresent(answer -> answers.put(question, answer));
            if (matched.get(cell) && sheet.state(cell) == Cells.UNANSWERED) {
                unanswered.add(question);
            }
        }
        return new Reason(
                rule.id(),
                rule.because(),
                rule.sources(),
                answers,
                unanswered,
                scores,
                profile(),
                disagreement,
                earlier,
                language);
    }

    /** How far respondents lie apart; the answer that they give together is looked at too. */
    private Map<QuestionId, Integer> disagreement() {
        return numbers(cells.disagreement(0), Cells.spread(0));
    }

    /** The levels of the assessment before this one; the answer of today is looked at too. */
    private Map<QuestionId, Integer> earlier() {
        return numbers(cells.earlierLevel(0), Cells.earlier(0));
    }

    /**
     * What was looked at of a row of cells, one for each question.
     *
     * @param zero the state that stands for 0
     */
    private Map<QuestionId, Integer> numbers(int first, int zero) {
        int end = first + cells.questions().size();
        int cell = looked.nextSetBit(first);
        if (cell < 0 || cell >= end) {
            return Map.of();
        }
        Map<QuestionId, Integer> numbers = new LinkedHashMap<>();
        for (; cell >= 0 && cell < end; cell = looked.nextSetBit(cell + 1)) {
            if (sheet.state(cell) != Cells.NOTHING) {
                int question = cell - first;
                numbers.put(cells.questions().get(question).id(), sheet.state(cell) - zero);
                looked.set(question);
            }
        }
        return numbers;
    }

    /** The percents, which rest on the levels of their domain: those are looked at too. */
    private Map<DomainId, Integer> scores() {
        int end = cells.firstChoice();
        int cell = looked.nextSetBit(cells.firstDomain());
        if (cell < 0 || cell >= end) {
            return Map.of();
        }
        Map<DomainId, Integer> scores = new LinkedHashMap<>();
        for (; cell >= 0 && cell < end; cell = looked.nextSetBit(cell + 1)) {
            if (sheet.state(cell) != Cells.NOTHING) {
                Domain domain = cells.domains().get(cell - cells.firstDomain());
                scores.put(domain.id(), sheet.state(cell) - Cells.percent(0));
                addLevels(domain);
            }
        }
        return scores;
    }

    private void addLevels(Domain domain) {
        List<Question> questions = cells.questions();
        for (int cell = 0; cell < questions.size(); cell++) {
            if (questions.get(cell).domain().equals(domain.id()) && sheet.state(cell) > Cells.level(0)) {
                looked.set(cell);
            }
        }
    }

    private Map<ProfileItemId, Set<ChoiceId>> profile() {
        int end = cells.disagreement(0);
        int cell = matched.nextSetBit(cells.firstChoice());
        if (cell < 0 || cell >= end) {
            return Map.of();
        }
        Map<ProfileItemId, Set<ChoiceId>> profile = new LinkedHashMap<>();
        for (; cell >= 0 && cell < end; cell = matched.nextSetBit(cell + 1)) {
            Cells.Choice choice = cells.choices().get(cell - cells.firstChoice());
            profile.computeIfAbsent(choice.item(), item -> new LinkedHashSet<>())
                    .add(choice.value());
        }
        return profile;
    }
}
