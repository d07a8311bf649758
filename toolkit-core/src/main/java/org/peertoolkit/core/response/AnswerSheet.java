package org.peertoolkit.core.response;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.RoleId;

/**
 * Responses laid over the questions that they were asked: the one reading of answers that scores and rules share.
 *
 * <ul>
 *   <li>Responses that answer quick-check questions only are a quick check: only its questions count as asked.
 *   <li>A question that is for other roles than the organization has, and that has no answer, is not applicable.
 * </ul>
 */
public final class AnswerSheet {

    /** The reason given for a question that is for roles which the organization neither has nor plans. */
    public static final String OTHER_ROLES = "It is about a role that the organization neither has nor plans.";

    private final Catalog catalog;
    private final Responses responses;
    private final boolean quickCheck;
    private final Questionnaire asked;
    private final Set<RoleId> roles;
    private final Map<QuestionId, Answer> answers;

    private AnswerSheet(Catalog catalog, Responses responses) {
        this.catalog = catalog;
        this.responses = responses;
        this.quickCheck = catalog.questions().stream().anyMatch(Question::quick)
                && responses.answers().keySet().stream()
                        .allMatch(
                                id -> catalog.question(id).map(Question::quick).orElse(false));
        Questionnaire whole = Questionnaire.of(catalog);
        this.asked = quickCheck ? whole.quickCheck() : whole;
        this.roles = catalog.rolesItem()
                .map(item -> rolesAmong(responses.profile().choices(item.id())))
                .orElse(Set.of());
        Map<QuestionId, Answer> found = new LinkedHashMap<>();
        for (Question question : asked.questions()) {
            responses
                    .answer(question.id())
                    .or(() -> unlessForRoles(question))
                    .ifPresent(answer -> found.put(question.id(), answer));
        }
        this.answers = Collections.unmodifiableMap(found);
    }

    /** Lays responses over the catalog that they answer. */
    public static AnswerSheet of(Catalog catalog, Responses responses) {
        return new AnswerSheet(catalog, responses);
    }

    public Catalog catalog() {
        return catalog;
    }

    public Responses responses() {
        return responses;
    }

    /**
     * Whether only quick-check questions were answered; also true when nothing was. Never true where the content has no
     * quick check.
     */
    public boolean quickCheck() {
        return quickCheck;
    }

    /** The roles that the organization has or plans, in alphabetical order; empty when it did not say. */
    public Set<RoleId> roles() {
        return roles;
    }

    /** The questions that count as asked. */
    public Questionnaire asked() {
        return asked;
    }

    /** The answer to a question, or empty when it has none. */
    public Optional<Answer> answer(QuestionId question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Every answer in catalog order; questions without an answer are not there. */
    public Map<QuestionId, Answer> answers() {
        return answers;
    }

    /** The level of every question that was answered with one, in catalog order. */
    public Map<QuestionId, Integer> levels() {
        Map<QuestionId, Integer> levels = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            if (answer instanceof Answer.Rated rated) {
                levels.put(question, rated.level());
            }
        });
        return levels;
    }

    /** Equal when the responses are, and the catalogs. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerSheet that && responses.equals(that.responses) && catalog.equals(that.catalog);
    }

    @Override
    public int hashCode() {
        return responses.hashCode();
    }

    /** The responses as people read them in a log. */
    @Override
    public String toString() {
        return responses.toString();
    }

    private static Set<RoleId> rolesAmong(Set<ChoiceId> choices) {
        Set<RoleId> roles = new TreeSet<>();
        choices.forEach(choice -> roles.add(new RoleId(choice.value())));
        return Collections.unmodifiableSet(roles);
    }

    private Optional<Answer> unlessForRoles(Question question) {
        return question.appliesTo(roles) ? Optional.empty() : Optional.of(Answer.notApplicable(OTHER_ROLES));
    }
}
