package org.peertoolkit.examples.cli.take;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.examples.cli.text.Words;

/** The answers so far, saved after each change, and what there is to ask. */
final class Progress {

    private final Catalog catalog;
    private final boolean quick;
    private final AnswerFile file;
    private final Clock clock;
    private final @Nullable Respondent respondent;
    private Responses responses;
    private @Nullable QuestionId last;

    Progress(Catalog catalog, boolean quick, AnswerFile file, Clock clock, @Nullable Respondent respondent) {
        this.catalog = catalog;
        this.quick = quick;
        this.file = file;
        this.clock = clock;
        this.respondent = respondent;
        this.responses = file.read(catalog);
        Respondent owner = responses.respondent();
        if (respondent != null && owner != null && !owner.equals(respondent)) {
            throw otherRespondent(file, owner, respondent);
        }
    }

    private static InvalidInputException otherRespondent(AnswerFile file, Respondent owner, Respondent respondent) {
        String what = "these are the answers of \"%s\" (%s), not of \"%s\" (%s)."
                .formatted(owner.id(), owner.group(), respondent.id(), respondent.group());
        return new InvalidInputException(
                "The answers were left as they are",
                List.of(Problem.of(
                        "other-respondent",
                        Place.of(file.path().toString()),
                        "respondent",
                        what,
                        "Give another file with -o.")));
    }

    Responses responses() {
        return responses;
    }

    /** What is asked; narrower once the organization's roles are known. */
    List<Step> steps() {
        return Step.of(catalog.profile(), questions());
    }

    List<Question> questions() {
        return asked().questions();
    }

    Questionnaire asked() {
        Questionnaire whole = Questionnaire.of(catalog);
        Set<RoleId> roles = catalog.rolesItem()
                .map(item -> responses.profile().choices(item.id()).stream()
                        .map(choice -> new RoleId(choice.value()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return (quick ? whole.quickCheck() : whole).forRoles(roles);
    }

    boolean answered(Step step) {
        if (step instanceof Step.Rating rating) {
            return responses.answer(rating.question().id()).isPresent();
        }
        return step instanceof Step.AboutOrganization about
                && !responses.profile().choices(about.item().id()).isEmpty();
    }

    /** The answer that a step has, in words; empty when it has none. */
    String said(Step step) {
        if (step instanceof Step.AboutOrganization about) {
            return about.item().choices().stream()
                    .filter(choice ->
                            responses.profile().choices(about.item().id()).contains(choice.id()))
                    .map(ProfileItem.Choice::text)
                    .collect(Collectors.joining("; "));
        }
        return step instanceof Step.Rating rating
                ? responses
                        .answer(rating.question().id())
                        .map(answer -> Words.answer(rating.question(), answer))
                        .orElse("")
                : "";
    }

    /** The help for a question, with the terms of art that it uses; null when there is none. */
    @Nullable
    String help(Question question) {
        return Questionnaire.of(catalog).help(question);
    }

    /** The name of the area that a question belongs to. */
    String title(Question question) {
        return catalog.domain(question.domain()).orElseThrow().title();
    }

    long answeredQuestions() {
        return questions().stream()
                .filter(question -> responses.answer(question.id()).isPresent())
                .count();
    }

    void choose(Step.AboutOrganization about, List<String> choices) {
        save(responses.toBuilder(catalog).profile(about.item().id().value(), choices.toArray(String[]::new)));
    }

    /** Answers a question; a note that its earlier answer had stays. */
    void answer(Question question, Answer answer) {
        String note = responses.answer(question.id()).map(Answer::note).orElse(null);
        save(responses.toBuilder(catalog).answer(question.id().value(), answer.withNote(note)));
        last = question.id();
    }

    /** The question that a note now belongs to: the one at hand when it has an answer, else the one answered last. */
    Optional<Question> noteable(Question atHand) {
        QuestionId id = responses.answer(atHand.id()).isPresent() ? atHand.id() : last;
        return id == null ? Optional.empty() : catalog.question(id);
    }

    /** The question answered last since the program was started, or empty when none was. */
    Optional<Question> last() {
        return last == null ? Optional.empty() : catalog.question(last);
    }

    void note(Question question, String note) {
        Answer answer = responses.answer(question.id()).orElseThrow();
        save(responses.toBuilder(catalog).answer(question.id().value(), answer.withNote(note.isBlank() ? null : note)));
    }

    private void save(ResponsesBuilder changed) {
        if (respondent != null) {
            changed.respondent(respondent.id(), respondent.group());
        }
        Responses next = changed.date(LocalDate.now(clock)).build();
        file.save(next);
        responses = next;
    }
}
