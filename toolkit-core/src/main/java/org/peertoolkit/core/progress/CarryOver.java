package org.peertoolkit.core.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.ResponsesBuilder;

/**
 * Earlier answers, shown beside the questions of a new assessment until someone confirms them.
 *
 * <p>An earlier answer is no answer: {@link Unconfirmed} is another kind of value, no score and no rule can see it, and it
 * enters the new responses only when {@link #confirm} is called for its question. Only questions in the words of then are
 * carried over; the others have to be answered anew. Nothing is carried over from the profile.
 *
 * <pre>{@code
 * CarryOver carried = CarryOver.from(standing, catalog);
 * ResponsesBuilder responses = toolkit.respond();
 * carried.unconfirmed().forEach((question, earlier) -> show(question, earlier));
 * carried.confirm(question, responses);
 * }</pre>
 */
public final class CarryOver {

    private final Map<QuestionId, Unconfirmed> unconfirmed;
    private final List<QuestionId> notCarried;

    private CarryOver(Map<QuestionId, Unconfirmed> unconfirmed, List<QuestionId> notCarried) {
        this.unconfirmed = Collections.unmodifiableMap(unconfirmed);
        this.notCarried = List.copyOf(notCarried);
    }

    /**
     * What of an earlier assessment can be confirmed today.
     *
     * @param catalog the content that will be answered
     */
    public static CarryOver from(Standing earlier, Catalog catalog) {
        Map<QuestionId, Answer> open = new TreeMap<>(earlier.answers());
        Map<QuestionId, Unconfirmed> carried = new LinkedHashMap<>();
        for (Question question : catalog.questions()) {
            Answer answer = open.get(question.id());
            if (answer != null && sameWords(earlier, question)) {
                carried.put(question.id(), new Unconfirmed(question, answer));
                open.remove(question.id());
            }
        }
        return new CarryOver(carried, List.copyOf(open.keySet()));
    }

    /** The earlier answers that wait to be confirmed, by question, in catalog order. */
    public Map<QuestionId, Unconfirmed> unconfirmed() {
        return unconfirmed;
    }

    /** The questions whose earlier answer cannot be carried over, because their words changed, or they are gone. */
    public List<QuestionId> notCarried() {
        return notCarried;
    }

    /**
     * Enters an earlier answer into new responses, because someone says that it still holds.
     *
     * @throws IllegalArgumentException if nothing is carried over for the question
     */
    public void confirm(QuestionId question, ResponsesBuilder responses) {
        Unconfirmed earlier = unconfirmed.get(question);
        if (earlier == null) {
            throw new IllegalArgumentException(
                    "No earlier answer to \"%s\" waits to be confirmed. Answer the question.".formatted(question));
        }
        responses.answer(question.value(), earlier.earlier());
    }

    /** How many answers wait, for people. */
    @Override
    public String toString() {
        return "%s earlier answers not yet confirmed, %s not carried over"
                .formatted(unconfirmed.size(), notCarried.size());
    }

    private static boolean sameWords(Standing earlier, Question question) {
        return earlier.domains().stream()
                .flatMap(domain -> domain.asked().stream())
                .filter(asked -> asked.id().equals(question.id()))
                .anyMatch(asked -> asked.version() != null
                        && asked.version() == question.version()
                        && asked.levels() != null
                        && asked.levels() == question.scale().top());
    }

    /**
     * An earlier answer that nobody has confirmed yet. It is not an {@link Answer}.
     *
     * @param question the question, in the words of today, which are those of then
     * @param earlier what was answered then
     */
    public record Unconfirmed(Question question, Answer earlier) {}
}
