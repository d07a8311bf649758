package org.peertoolkit.core.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;

/**
 * Generates responses to any catalog. All four states of a question occur (a level, not applicable, don't know, no
 * answer), in shares from nearly all of one to nearly all of another, and one in ten is an extreme.
 *
 * <p>When a property fails, the sample shrinks to what matters: the fewest answers, no respondent, day or note, the
 * simplest profile, and then answers that are as simple as they can be (a low level before a high one, a level before
 * don't know, and that before not applicable).
 */
public final class ResponsesArbitraries {

    private static final String OTHER = "Not done here";

    private ResponsesArbitraries() {}

    /** Any responses: profile, notes, respondent and day may be there or not. */
    public static Arbitrary<Responses> of(Catalog catalog) {
        Arbitrary<Responses> any = Arbitraries.frequencyOf(
                Tuple.of(9, mixed(catalog).withoutEdgeCases()), Tuple.of(1, Arbitraries.of(extremes(catalog))));
        return SimplerResponses.shrinking(any, catalog, responses -> true);
    }

    /** What an organization may say about itself: nothing, some of it or all. Shrinks to nothing. */
    public static Arbitrary<Profile> profiles(Catalog catalog) {
        Arbitrary<Responses> only = choicesOfAll(catalog)
                .map(profile -> builder(catalog, profile).build())
                .withoutEdgeCases();
        return SimplerResponses.shrinking(only, catalog, responses -> true).map(Responses::profile);
    }

    private static Arbitrary<Responses> mixed(Catalog catalog) {
        return Combinators.combine(
                        shares().flatMap(share -> answers(catalog.questions(), share)),
                        choicesOfAll(catalog),
                        respondents().optional(0.5),
                        days().optional(0.5))
                .as((answers, profile, respondent, day) -> {
                    ResponsesBuilder builder = answer(builder(catalog, profile), catalog.questions(), answers);
                    respondent.ifPresent(who -> builder.respondent(who.get1(), who.get2()));
                    day.ifPresent(builder::date);
                    return builder.build();
                });
    }

    /** Responses with a level for every question and nothing else. */
    public static Arbitrary<Responses> allRated(Catalog catalog) {
        List<Question> questions = catalog.questions();
        Arbitrary<Responses> rated = Combinators.combine(questions.stream()
                        .map(question -> levels(question).map(Optional::of))
                        .toList())
                .as(answers -> answer(Responses.to(catalog), questions, answers).build())
                .withoutEdgeCases();
        return SimplerResponses.shrinking(
                rated, catalog, responses -> responses.answers().size() == questions.size());
    }

    /** Responses that answer questions of the quick check only, and at least one; not for content without a quick check. */
    public static Arbitrary<Responses> quickChecks(Catalog catalog) {
        List<Question> quick =
                catalog.questions().stream().filter(Question::quick).toList();
        Predicate<Responses> answered = responses -> !responses.answers().isEmpty();
        Arbitrary<Responses> checks = shares().flatMap(share -> Combinators.combine(
                                answers(quick, share), choicesOfAll(catalog))
                        .as((answers, profile) -> answer(builder(catalog, profile), quick, answers)
                                .build()))
                .filter(answered)
                .withoutEdgeCases();
        return SimplerResponses.shrinking(checks, catalog, answered);
    }

    /** An answer to a question, of each of the three kinds, with and without a note. */
    public static Arbitrary<Answer> answersTo(Question question) {
        return Arbitraries.oneOf(levels(question), others());
    }

    /** Text that is not blank, with all that people and machines put into it: line breaks, other scripts, emoji, quotes. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> odd = Arbitraries.of(
                "🙂", "👩🏽‍⚕️", "Aún no", "ليس بعد", "a\nb\tc", "\"quoted\" \\ </script>", "\u0000\u001f\u2028", "é");
        return Arbitraries.frequencyOf(
                        Tuple.of(3, plain),
                        Tuple.of(2, odd),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
                .filter(text -> !text.isBlank());
    }

    /** The responses at the edges: each kind of answer to everything, nothing answered, and one answer only. */
    public static List<Responses> extremes(Catalog catalog) {
        List<Responses> extremes = new ArrayList<>(List.of(
                nothing(catalog),
                allLowest(catalog),
                allHighest(catalog),
                allDontKnow(catalog),
                allNotApplicable(catalog)));
        catalog.questions().stream()
                .findFirst()
                .ifPresent(question -> extremes.add(
                        Responses.to(catalog).level(question.id().value(), 1).build()));
        return extremes;
    }

    /** Responses without any answer. */
    public static Responses nothing(Catalog catalog) {
        return Responses.to(catalog).build();
    }

    /** Responses with the lowest level everywhere. */
    public static Responses allLowest(Catalog catalog) {
        return all(catalog, question -> Answer.level(1));
    }

    /** Responses with the highest level everywhere. */
    public static Responses allHighest(Catalog catalog) {
        return all(catalog, question -> Answer.level(question.scale().top()));
    }

    /** Responses with don't know everywhere. */
    public static Responses allDontKnow(Catalog catalog) {
        return all(catalog, question -> Answer.dontKnow());
    }

    /** Responses with not applicable everywhere. */
    public static Responses allNotApplicable(Catalog catalog) {
        return all(catalog, question -> Answer.notApplicable(OTHER));
    }

    private static Responses all(Catalog catalog, Function<Question, Answer> answer) {
        ResponsesBuilder builder = Responses.to(catalog);
        catalog.questions().forEach(question -> builder.answer(question.id().value(), answer.apply(question)));
        return builder.build();
    }

    /** How many in ten questions have a level, and how many of the others have no answer at all. */
    private static Arbitrary<Shares> shares() {
        return Combinators.combine(Arbitraries.of(0, 3, 5, 6, 7, 9, 10), Arbitraries.of(0, 5, 10))
                .as(Shares::new);
    }

    private record Shares(int rated, int leftOut) {}

    private static Arbitrary<List<Optional<Answer>>> answers(List<Question> questions, Shares share) {
        Arbitrary<Optional<Answer>> rest =
                either(share.leftOut(), Arbitraries.just(Optional.empty()), others().map(Optional::of));
        return Combinators.combine(questions.stream()
                        .map(question -> either(share.rated(), levels(question).map(Optional::of), rest))
                        .toList())
                .as(answers -> answers);
    }

    /** The first in {@code tenths} of ten cases, the second in the others. */
    private static <T> Arbitrary<T> either(int tenths, Arbitrary<T> first, Arbitrary<T> second) {
        if (tenths == 0 || tenths == 10) {
            return tenths == 0 ? second : first;
        }
        return Arbitraries.frequencyOf(Tuple.of(tenths, first), Tuple.of(10 - tenths, second));
    }

    private static Arbitrary<Answer> levels(Question question) {
        Arbitrary<Answer> levels = Arbitraries.of(
                        IntStream.rangeClosed(1, question.scale().top()).boxed().toList())
                .map(Answer::level);
        return noted(levels);
    }

    private static Arbitrary<Answer> others() {
        return noted(Arbitraries.oneOf(Arbitraries.just(Answer.dontKnow()), texts().map(Answer::notApplicable)));
    }

    private static Arbitrary<Answer> noted(Arbitrary<Answer> answers) {
        return Combinators.combine(answers, texts().optional(0.2))
                .as((answer, note) -> answer.withNote(note.orElse(null)));
    }

    private static Arbitrary<List<List<String>>> choicesOfAll(Catalog catalog) {
        return Combinators.combine(catalog.profile().stream()
                        .map(ResponsesArbitraries::choices)
                        .toList())
                .as(choices -> choices);
    }

    private static Arbitrary<List<String>> choices(ProfileItem item) {
        return Arbitraries.of(item.choices().stream()
                        .map(choice -> choice.id().value())
                        .toList())
                .set()
                .ofMaxSize(item.multiple() ? item.choices().size() : 1)
                .map(List::copyOf);
    }

    private static Arbitrary<Tuple.Tuple2<String, String>> respondents() {
        return Combinators.combine(texts(), Arbitraries.of("supervisor", "peer", "leader"))
                .as(Tuple::of);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static ResponsesBuilder builder(Catalog catalog, List<List<String>> profile) {
        ResponsesBuilder builder = Responses.to(catalog);
        for (int i = 0; i < profile.size(); i++) {
            builder.profile(
                    catalog.profile().get(i).id().value(), profile.get(i).toArray(String[]::new));
        }
        return builder;
    }

    private static ResponsesBuilder answer(
            ResponsesBuilder builder, List<Question> questions, List<Optional<Answer>> answers) {
        for (int i = 0; i < questions.size(); i++) {
            String id = questions.get(i).id().value();
            answers.get(i).ifPresent(answer -> builder.answer(id, answer));
        }
        return builder;
    }
}
