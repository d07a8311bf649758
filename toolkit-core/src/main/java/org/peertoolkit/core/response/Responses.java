package org.peertoolkit.core.response;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.QuestionId;

/**
 * One respondent's answers to one content pack. Immutable; every level is on its scale and every id exists in the
 * catalog that it was built for. Equal when all parts are equal.
 *
 * <pre>{@code
 * Responses responses = Responses.to(catalog)
 *         .profile("roles", "peer")
 *         .level("sup-02", 1)
 *         .notApplicable("fin-05", "We do not bill")
 *         .dontKnow("mon-03")
 *         .build();
 * }</pre>
 */
public final class Responses {

    private final ContentVersion content;
    private final @Nullable Respondent respondent;
    private final @Nullable LocalDate date;
    private final Profile profile;
    private final SortedMap<QuestionId, Answer> answers;
    private final Catalog builtFor;

    Responses(ResponsesBuilder from) {
        builtFor = from.catalog();
        content = from.content();
        respondent = from.respondent();
        date = from.date();
        profile = new Profile(from.choices());
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(from.answers()));
    }

    /** Begins empty responses to a catalog. */
    public static ResponsesBuilder to(Catalog catalog) {
        return new ResponsesBuilder(catalog);
    }

    /**
     * Begins new responses with everything that these hold, for example to add an answer.
     *
     * @param catalog the catalog that these were built for, or another edition of it
     */
    public ResponsesBuilder toBuilder(Catalog catalog) {
        return new ResponsesBuilder(catalog).addAll(this);
    }

    /**
     * The same responses, checked against a catalog; these themselves when they were built for it.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException if they answer other content, or an edition whose questions
     *     or levels this one does not have
     */
    public Responses checkedFor(Catalog catalog) {
        return builtFor == catalog ? this : toBuilder(catalog).build();
    }

    /** The content that was answered, which may be an earlier edition than the catalog at hand. */
    public ContentVersion content() {
        return content;
    }

    /** Who answered, or null when it was not said. */
    public @Nullable Respondent respondent() {
        return respondent;
    }

    /** The day of the answers, or null when it was not said. */
    public @Nullable LocalDate date() {
        return date;
    }

    /** What was said about the organization; {@link Profile#EMPTY} when nothing was. */
    public Profile profile() {
        return profile;
    }

    /** The answer to a question, or empty when it has none. */
    public Optional<Answer> answer(QuestionId question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Every answer by question id, in alphabetical order; empty when nothing was answered. */
    public SortedMap<QuestionId, Answer> answers() {
        return answers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Responses that
                && content.equals(that.content)
                && Objects.equals(respondent, that.respondent)
                && Objects.equals(date, that.date)
                && profile.equals(that.profile)
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, respondent, date, profile, answers);
    }

    @Override
    public String toString() {
        return "Responses to %s: profile %s, answers %s".formatted(content, profile, answers);
    }
}
