package org.peertoolkit.core.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/**
 * Collects answers in any order; a later answer to the same question replaces the earlier one.
 *
 * <p>Nothing is refused before {@link #build}, which then reports every problem at once.
 */
public final class ResponsesBuilder {

    private static final String CONTENT = "content";

    private final Catalog catalog;
    private final Map<QuestionId, Answer> answers = new TreeMap<>();
    private final Map<ProfileItemId, SortedSet<ChoiceId>> choices = new TreeMap<>();
    /** The problems of each part, by the part, so that saying it anew takes them back. */
    private final Map<String, List<Problem>> problems = new LinkedHashMap<>();

    private ContentVersion content;
    private @Nullable Respondent respondent;
    private @Nullable LocalDate date;
    private Place place = Place.of("responses built in code");

    ResponsesBuilder(Catalog catalog) {
        this.catalog = catalog;
        this.content = catalog.version();
    }

    /** Names the place that the following calls come from, for their problems; a reader of files uses it. */
    public ResponsesBuilder at(Place newPlace) {
        place = newPlace;
        return this;
    }

    /**
     * Which content was answered. It is the catalog's own unless it is said here. Another edition of the same content is
     * accepted; other content is a problem.
     */
    public ResponsesBuilder content(ContentVersion answered) {
        content = answered;
        problems.remove(CONTENT);
        if (!answered.id().equals(catalog.version().id())) {
            report(
                    "other-content",
                    CONTENT,
                    "these are answers to %s, and the content in use is %s."
                            .formatted(
                                    Problem.quoted(answered.id()),
                                    Problem.quoted(catalog.version().id())),
                    "Choose the content that was answered.");
        }
        return this;
    }

    /** Who answered; the last word counts. A blank id or group is a problem. */
    public ResponsesBuilder respondent(String id, String group) {
        problems.remove("respondent");
        if (id.isBlank() || group.isBlank()) {
            report(
                    "blank",
                    "respondent",
                    "its id is %s and its group is %s.".formatted(Problem.quoted(id), Problem.quoted(group)),
                    "Fill in both, or say nothing about the respondent.");
        } else {
            respondent = new Respondent(id, group);
        }
        return this;
    }

    /** The day of the answers; the last word counts. A year without four digits is a problem. */
    public ResponsesBuilder date(LocalDate day) {
        date = day;
        problems.remove("date");
        if (day.getYear() < 1 || day.getYear() > 9999) {
            report(
                    "not-a-date",
                    "date",
                    "the year \"%s\" cannot be meant.".formatted(day.getYear()),
                    "Use a year from 1 to 9999.");
        }
        return this;
    }

    /** The choices taken for a profile item; none takes back what was said before. */
    public ResponsesBuilder profile(String itemId, String... choiceIds) {
        String field = "profile." + itemId;
        problems.remove(field);
        ProfileItem item =
                id(itemId, ProfileItemId::new).flatMap(catalog::profileItem).orElse(null);
        if (item == null) {
            unknown(
                    "profile item",
                    field,
                    itemId,
                    catalog.profile().stream().map(known -> known.id().value()).toList(),
                    "Use an item that this content has.");
            return this;
        }
        SortedSet<ChoiceId> taken = new TreeSet<>();
        for (String choice : choiceIds) {
            choice(item, field, choice, taken);
        }
        if (!item.multiple() && taken.size() > 1) {
            report(
                    "too-many-choices",
                    field,
                    "it takes one choice, and %s are given: %s.".formatted(taken.size(), quoted(taken)),
                    "Keep the one that fits best.");
        }
        choices.put(item.id(), taken);
        return this;
    }

    /** The organization stands at a level, from 1 to the top of the question's scale. */
    public ResponsesBuilder level(String questionId, int level) {
        return answer(questionId, Answer.level(level));
    }

    /** The question does not apply, for a reason. */
    public ResponsesBuilder notApplicable(String questionId, String why) {
        return answer(questionId, Answer.notApplicable(why));
    }

    /** The respondent does not know. */
    public ResponsesBuilder dontKnow(String questionId) {
        return answer(questionId, Answer.dontKnow());
    }

    /** Any answer, with its note. */
    public ResponsesBuilder answer(String questionId, Answer answer) {
        String field = "answers." + questionId;
        if (!problems.isEmpty()) {
            problems.remove(field);
        }
        Question question =
                id(questionId, QuestionId::new).flatMap(catalog::question).orElse(null);
        if (question == null) {
            unknown(
                    "question",
                    field,
                    questionId,
                    catalog.questions().stream()
                            .map(known -> known.id().value())
                            .toList(),
                    "Use the id of a question that this content has.");
        } else if (answer instanceof Answer.Rated rated && !question.scale().contains(rated.level())) {
            report(
                    "level-off-scale",
                    field,
                    "level \"%s\" is off the scale.".formatted(rated.level()),
                    "Use a level from 1 to %s.".formatted(question.scale().top()));
        } else if (answer instanceof Answer.NotApplicable not && not.why().isBlank()) {
            report("no-reason", field, "it says not applicable without a reason.", "Say in a few words why.");
        } else {
            answers.put(question.id(), answer);
        }
        return this;
    }

    /** Takes an answer back, so that the question has none. */
    public ResponsesBuilder clear(String questionId) {
        problems.remove("answers." + questionId);
        answers.keySet().removeIf(id -> id.value().equals(questionId));
        return this;
    }

    ResponsesBuilder addAll(Responses other) {
        content(other.content());
        respondent = other.respondent();
        date = other.date();
        other.profile()
                .choices()
                .forEach((item, taken) -> profile(
                        item.value(), taken.stream().map(ChoiceId::value).toArray(String[]::new)));
        other.answers().forEach((question, answer) -> answer(question.value(), answer));
        return this;
    }

    /**
     * What is wrong so far, in {@link Problem#ORDER}; empty when {@link #build} would succeed. Where other content was
     * answered, nothing is said about its questions and profile items, which are not expected to be here.
     */
    public List<Problem> problems() {
        boolean otherContent = problems.containsKey(CONTENT);
        return problems.entrySet().stream()
                .filter(part -> !otherContent || !ofContent(part.getKey()))
                .flatMap(part -> part.getValue().stream())
                .sorted(Problem.ORDER)
                .toList();
    }

    /**
     * The responses.
     *
     * @throws InvalidInputException with every problem: unknown ids (the nearest is offered), levels off the scale,
     *     several choices where one is taken, a missing reason, other content, a blank respondent, a year off the calendar
     */
    public Responses build() {
        InvalidInputException.throwIfAny("The responses cannot be used", problems());
        return new Responses(this);
    }

    Catalog catalog() {
        return catalog;
    }

    ContentVersion content() {
        return content;
    }

    @Nullable
    Respondent respondent() {
        return respondent;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    Map<ProfileItemId, SortedSet<ChoiceId>> choices() {
        return choices;
    }

    Map<QuestionId, Answer> answers() {
        return answers;
    }

    private void choice(ProfileItem item, String field, String choiceId, SortedSet<ChoiceId> taken) {
        List<String> names =
                item.choices().stream().map(choice -> choice.id().value()).toList();
        if (names.contains(choiceId)) {
            taken.add(new ChoiceId(choiceId));
        } else {
            String all = names.stream().map(Problem::quoted).collect(Collectors.joining(", "));
            unknown("choice", field, choiceId, names, "Choose from %s.".formatted(all));
        }
    }

    /** The id that a text is, or empty when it has not the form of one; it cannot name anything then. */
    private static <I> Optional<I> id(String text, Function<String, I> form) {
        try {
            return Optional.of(form.apply(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static boolean ofContent(String part) {
        return part.startsWith("answers.") || part.startsWith("profile.");
    }

    private void unknown(String kind, String field, String value, List<String> names, String remedy) {
        String what = "there is no %s %s.".formatted(kind, Problem.quoted(value));
        add(Problem.unknownName("unknown-" + kind.replace(' ', '-'), place, field, what, value, names, remedy));
    }

    private void report(String code, String field, String what, String remedy) {
        add(Problem.of(code, place, field, what, remedy));
    }

    private void add(Problem problem) {
        problems.computeIfAbsent(problem.field(), part -> new ArrayList<>()).add(problem);
    }

    private static String quoted(SortedSet<ChoiceId> taken) {
        return taken.stream().map(id -> Problem.quoted(id.value())).collect(Collectors.joining(", "));
    }
}
