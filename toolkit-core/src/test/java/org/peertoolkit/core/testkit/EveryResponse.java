package org.peertoolkit.core.testkit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;

/**
 * Every response that a small content pack can get, for tests that leave nothing to chance.
 *
 * <pre>{@code
 * EveryResponse.to(catalog).forEach(responses -> laws.check(RuleLaw.LOCALITY, responses));
 * }</pre>
 *
 * <p>Each question has each of its levels, don't know, not applicable, and no answer; each profile item has no choice, each
 * one, and each combination where it takes several. Notes, respondents and days are left out: no rule can see them.
 *
 * <p>The order is always the same, and the simplest come first, so that the first response that breaks a law is one of the
 * simplest that do: by the number of answers, then by the number of choices in the profile, then by profile, by the
 * questions answered and by the answers, each in catalog order with low levels first, then don't know, then not applicable.
 */
public final class EveryResponse {

    /** How many responses {@link #to(Catalog)} gives at most. */
    public static final long MOST = 1_000_000;

    private static final String WHY = "x";

    private final Catalog catalog;
    private final List<Question> questions;

    private EveryResponse(Catalog catalog) {
        this.catalog = catalog;
        this.questions = catalog.questions();
    }

    /** How many responses there are; quickly, also where there are far too many to look at. */
    public static BigInteger count(Catalog catalog) {
        BigInteger count = BigInteger.ONE;
        for (Question question : catalog.questions()) {
            count = count.multiply(BigInteger.valueOf(question.scale().top() + 3L));
        }
        for (ProfileItem item : catalog.profile()) {
            int choices = item.choices().size();
            count = count.multiply(item.multiple() ? BigInteger.TWO.pow(choices) : BigInteger.valueOf(choices + 1L));
        }
        return count;
    }

    /**
     * Every response; made one by one as the stream is used.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public static Stream<Responses> to(Catalog catalog) {
        return to(catalog, MOST);
    }

    /**
     * Every response; made one by one as the stream is used.
     *
     * @param most how many there may be
     * @throws IllegalArgumentException if there are more
     */
    public static Stream<Responses> to(Catalog catalog, long most) {
        BigInteger count = count(catalog);
        if (count.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "There are %,d different responses to %s, more than %,d. Use content with fewer questions and"
                            + " choices, or try responses at random.",
                    count,
                    catalog.version(),
                    most));
        }
        EveryResponse every = new EveryResponse(catalog);
        List<List<List<String>>> profiles = every.profiles();
        return IntStream.rangeClosed(0, every.questions.size())
                .boxed()
                .flatMap(size -> profiles.stream().flatMap(profile -> every.withProfile(profile, size)));
    }

    /** Every profile as the choices of each item, those with fewer choices first. */
    private List<List<List<String>>> profiles() {
        List<List<List<String>>> profiles = List.of(List.of());
        for (ProfileItem item : catalog.profile()) {
            profiles = profiles.stream()
                    .flatMap(begun -> choices(item).stream().map(taken -> and(begun, taken)))
                    .toList();
        }
        Comparator<List<List<String>>> fewest = Comparator.comparingInt(
                profile -> profile.stream().mapToInt(List::size).sum());
        return profiles.stream().sorted(fewest).toList();
    }

    private static List<List<String>> choices(ProfileItem item) {
        List<String> ids =
                item.choices().stream().map(choice -> choice.id().value()).toList();
        return IntStream.rangeClosed(0, item.multiple() ? ids.size() : 1)
                .boxed()
                .flatMap(size -> some(ids, size))
                .toList();
    }

    private Stream<Responses> withProfile(List<List<String>> profile, int size) {
        return some(questions, size)
                .flatMap(asked -> answers(asked).map(answers -> {
                    ResponsesBuilder builder = Responses.to(catalog);
                    for (int i = 0; i < profile.size(); i++) {
                        builder.profile(
                                catalog.profile().get(i).id().value(),
                                profile.get(i).toArray(String[]::new));
                    }
                    for (int i = 0; i < asked.size(); i++) {
                        builder.answer(asked.get(i).id().value(), answers.get(i));
                    }
                    return builder.build();
                }));
    }

    /** Every list of answers to some questions, the last question varying fastest. */
    private static Stream<List<Answer>> answers(List<Question> asked) {
        Stream<List<Answer>> lists = Stream.of(List.of());
        for (Question question : asked) {
            lists = lists.flatMap(begun -> answers(question).map(answer -> and(begun, answer)));
        }
        return lists;
    }

    private static Stream<Answer> answers(Question question) {
        return Stream.concat(
                IntStream.rangeClosed(1, question.scale().top()).mapToObj(Answer::level),
                Stream.of(Answer.dontKnow(), Answer.notApplicable(WHY)));
    }

    /** Every selection of so many, in the order of the list. */
    private static <T> Stream<List<T>> some(List<T> from, int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return IntStream.rangeClosed(0, from.size() - size)
                .boxed()
                .flatMap(first -> some(from.subList(first + 1, from.size()), size - 1)
                        .map(rest -> before(from.get(first), rest)));
    }

    private static <T> List<T> before(T first, List<T> rest) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private static <T> List<T> and(List<T> begun, T last) {
        List<T> all = new ArrayList<>(begun);
        all.add(last);
        return all;
    }
}
