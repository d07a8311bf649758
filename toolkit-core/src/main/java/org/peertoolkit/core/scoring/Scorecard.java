package org.peertoolkit.core.scoring;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.scoring.DomainScore.NoScore;

/**
 * How every domain stands, in catalog order. There is deliberately no overall grade.
 *
 * @param domains one score for each domain of the catalog
 */
public record Scorecard(List<DomainScore> domains) {

    public Scorecard {
        domains = List.copyOf(domains);
    }

    /** Scores an answer sheet by the convention of its catalog. */
    public static Scorecard of(AnswerSheet sheet) {
        return new Scorecard(sheet.catalog().domains().stream()
                .map(domain -> score(domain, sheet))
                .toList());
    }

    /** The score of one domain, or empty when the catalog has no such domain. */
    public Optional<DomainScore> domain(DomainId id) {
        return domains.stream().filter(score -> score.domain().id().equals(id)).findFirst();
    }

    private static DomainScore score(Domain domain, AnswerSheet sheet) {
        List<Question> asked = sheet.asked().questions(domain);
        Mean mean = new Mean();
        int answered = 0;
        int notApplicable = 0;
        int dontKnow = 0;
        for (Question question : asked) {
            Answer answer = sheet.answer(question.id()).orElse(null);
            if (answer instanceof Answer.Rated rated) {
                mean.add(rated.level() - 1, question.scale().top() - 1);
                answered++;
            } else if (answer instanceof Answer.NotApplicable) {
                notApplicable++;
            } else if (answer instanceof Answer.DontKnow) {
                dontKnow++;
            }
        }
        int applicable = asked.size() - notApplicable;
        ScoringConvention convention = sheet.catalog().scoring();
        NoScore noScore = noScore(asked.size(), applicable, answered, dontKnow, convention);
        Integer percent = noScore == null ? mean.percent() : null;
        return new DomainScore(
                domain,
                percent,
                percent == null ? null : convention.band(percent),
                noScore,
                answered,
                applicable,
                notApplicable,
                dontKnow,
                applicable - answered - dontKnow);
    }

    private static @Nullable NoScore noScore(
            int asked, int applicable, int answered, int dontKnow, ScoringConvention convention) {
        if (asked == 0) {
            return NoScore.NOT_ASKED;
        }
        if (applicable == 0) {
            return NoScore.NOTHING_APPLIES;
        }
        if (answered + dontKnow == 0) {
            return NoScore.NOTHING_ANSWERED;
        }
        boolean enough = answered > 0 && answered * 100 >= applicable * convention.minimumAnsweredPercent();
        return enough ? null : NoScore.TOO_FEW_LEVELS;
    }

    /** A mean of fractions, kept exact, so that rounding is the same on every machine. */
    private static final class Mean {

        /** The steps climbed, for each height of scale, which is one less than its top. */
        private final TreeMap<Integer, Integer> stepsByHeight = new TreeMap<>();

        private int count;

        void add(int steps, int height) {
            stepsByHeight.merge(height, steps, Integer::sum);
            count++;
        }

        int percent() {
            if (stepsByHeight.size() == 1) {
                Map.Entry<Integer, Integer> only = stepsByHeight.firstEntry();
                long whole = (long) only.getKey() * count;
                return (int) ((200L * only.getValue() + whole) / (2 * whole));
            }
            BigInteger numerator = BigInteger.ZERO;
            BigInteger denominator = BigInteger.ONE;
            for (Map.Entry<Integer, Integer> entry : stepsByHeight.entrySet()) {
                BigInteger height = BigInteger.valueOf(entry.getKey());
                BigInteger steps = BigInteger.valueOf(entry.getValue());
                numerator = numerator.multiply(height).add(steps.multiply(denominator));
                denominator = denominator.multiply(height);
            }
            BigInteger whole = denominator.multiply(BigInteger.valueOf(count));
            return numerator
                    .multiply(BigInteger.valueOf(200))
                    .add(whole)
                    .divide(whole.shiftLeft(1))
                    .intValueExact();
        }
    }
}
