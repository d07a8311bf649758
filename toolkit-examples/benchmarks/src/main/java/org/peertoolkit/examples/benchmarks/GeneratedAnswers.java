package org.peertoolkit.examples.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.scoring.DomainScore;
import org.peertoolkit.examples.benchmarks.contender.Answers;

/** Answers drawn at random: nine in ten a level, the rest not applicable, not known, or none. */
final class GeneratedAnswers {

    private GeneratedAnswers() {}

    /** So many, always the same. */
    static List<Answers> of(Catalog catalog, int count) {
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> answers(catalog, responses(catalog, random)))
                .toList();
    }

    static Responses responses(Catalog catalog, Random random) {
        ResponsesBuilder builder = Responses.to(catalog);
        for (Question question : catalog.questions()) {
            String id = question.id().value();
            switch (random.nextInt(30)) {
                case 0 -> builder.notApplicable(id, "It does not apply to us.");
                case 1 -> builder.dontKnow(id);
                case 2 -> builder.clear(id);
                default -> builder.level(id, 1 + random.nextInt(question.scale().top()));
            }
        }
        return builder.build();
    }

    private static Answers answers(Catalog catalog, Responses responses) {
        Evidence evidence = Evidence.of(AnswerSheet.of(catalog, responses));
        int[] levels = catalog.questions().stream()
                .mapToInt(question -> evidence.answers()
                        .answer(question.id())
                        .filter(Answer.Rated.class::isInstance)
                        .map(answer -> ((Answer.Rated) answer).level())
                        .orElse(0))
                .toArray();
        int[] percents = evidence.scorecard().domains().stream()
                .map(DomainScore::percent)
                .mapToInt(percent -> percent == null ? -1 : percent)
                .toArray();
        return new Answers(evidence, levels, percents);
    }
}
