package org.peertoolkit.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;

/**
 * Makes responses simpler, step by step. What jqwik would do by itself with a generator that first draws shares and then
 * answers keeps most answers, because it simplifies each draw and not the responses.
 *
 * @param allowed what simpler responses must keep to
 */
record SimplerResponses(Responses value, Catalog catalog, Predicate<Responses> allowed)
        implements Shrinkable<Responses> {

    private static final int GENERATED = 1000;
    private static final String SHORTEST = "x";

    /** The same responses as an arbitrary gives, in the same shares, that shrink to simpler ones. */
    static Arbitrary<Responses> shrinking(
            Arbitrary<Responses> arbitrary, Catalog catalog, Predicate<Responses> allowed) {
        RandomGenerator<Responses> generator = arbitrary.generator(GENERATED);
        return Arbitraries.fromGenerator(
                random -> new SimplerResponses(generator.next(random).value(), catalog, allowed));
    }

    /** Simpler responses, those that leave out most first. */
    @Override
    public Stream<Shrinkable<Responses>> shrink() {
        return Stream.of(withFewerAnswers(), withLessAboutThem(), withSimplerAnswers())
                .flatMap(simpler -> simpler)
                .map(ResponsesBuilder::build)
                .filter(allowed)
                .map(simpler -> new SimplerResponses(simpler, catalog, allowed));
    }

    /** First the fewest answers, then the least about who answered, then the simplest answers. */
    @Override
    public ShrinkingDistance distance() {
        long choices = value.profile().choices().values().stream()
                .mapToInt(SortedSet::size)
                .sum();
        long about = (value.respondent() == null ? 0 : 1) + (value.date() == null ? 0 : 1);
        long weights = value.answers().values().stream()
                .mapToLong(SimplerResponses::weight)
                .sum();
        return ShrinkingDistance.of(value.answers().size(), choices + about, weights);
    }

    /** Without a half of the answers, without a quarter, and so on down to each single one. */
    private Stream<ResponsesBuilder> withFewerAnswers() {
        List<QuestionId> answered = List.copyOf(value.answers().keySet());
        List<ResponsesBuilder> fewer = new ArrayList<>();
        for (int size = answered.size(); size > 0; size /= 2) {
            for (int from = 0; from < answered.size(); from += size) {
                ResponsesBuilder builder = value.toBuilder(catalog);
                answered.subList(from, Math.min(from + size, answered.size()))
                        .forEach(question -> builder.clear(question.value()));
                fewer.add(builder);
            }
        }
        return fewer.stream();
    }

    private Stream<ResponsesBuilder> withLessAboutThem() {
        List<ResponsesBuilder> less = new ArrayList<>();
        ResponsesBuilder nameless = Responses.to(catalog).content(value.content());
        value.profile().choices().forEach((item, taken) -> profile(nameless, item, taken));
        value.answers().forEach((question, answer) -> nameless.answer(question.value(), answer));
        if (value.respondent() != null || value.date() != null) {
            less.add(nameless);
        }
        value.profile().choices().forEach((item, taken) -> {
            less.add(value.toBuilder(catalog).profile(item.value()));
            taken.forEach(choice -> less.add(profile(
                    value.toBuilder(catalog),
                    item,
                    taken.stream().filter(other -> !other.equals(choice)).toList())));
        });
        return less.stream();
    }

    private Stream<ResponsesBuilder> withSimplerAnswers() {
        return value.answers().entrySet().stream()
                .flatMap(entry -> simpler(entry.getValue())
                        .map(answer ->
                                value.toBuilder(catalog).answer(entry.getKey().value(), answer)));
    }

    private static Stream<Answer> simpler(Answer answer) {
        List<Answer> simpler = new ArrayList<>();
        if (answer.note() != null) {
            simpler.add(answer.withNote(null));
        }
        if (answer instanceof Answer.Rated rated) {
            for (int level = 1; level < rated.level(); level++) {
                simpler.add(Answer.level(level).withNote(answer.note()));
            }
        } else {
            simpler.add(Answer.level(1));
        }
        if (answer instanceof Answer.NotApplicable not) {
            simpler.add(Answer.dontKnow());
            if (not.why().length() > SHORTEST.length()) {
                simpler.add(Answer.notApplicable(SHORTEST).withNote(answer.note()));
            }
        }
        return simpler.stream();
    }

    /** How far an answer is from the simplest, which is level 1 without a note. */
    private static long weight(Answer answer) {
        int note = answer.note() == null ? 0 : 1;
        if (answer instanceof Answer.Rated rated) {
            return 2L * rated.level() + note;
        }
        if (answer instanceof Answer.NotApplicable not) {
            return 2000L + 2L * not.why().length() + note;
        }
        return 1000L + note;
    }

    private static ResponsesBuilder profile(ResponsesBuilder builder, ProfileItemId item, Iterable<ChoiceId> taken) {
        List<String> ids = new ArrayList<>();
        taken.forEach(choice -> ids.add(choice.value()));
        return builder.profile(item.value(), ids.toArray(String[]::new));
    }
}
