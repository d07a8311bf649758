package org.peertoolkit.core.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.progress.DomainChange.NoChange;
import org.peertoolkit.core.progress.DomainChange.Part;

/** Compares one domain of two assessments, as {@link DomainChange} documents. */
final class DomainComparison {

    private final DomainStanding before;
    private final DomainStanding after;
    private final boolean sameEdition;
    private final Cause ofAnswers;

    /** The questions with a level that can be worked with, by id. */
    private final Map<QuestionId, Points> then;

    private final Map<QuestionId, Points> now;
    private final List<QuestionId> common;
    private final List<QuestionChange> changes = new ArrayList<>();

    /**
     * @param sameEdition whether both answered the same edition, so that no question can have been added or removed
     * @param ofAnswers what other levels of the same questions are put down to
     */
    DomainComparison(DomainStanding before, DomainStanding after, boolean sameEdition, Cause ofAnswers) {
        this.before = before;
        this.after = after;
        this.sameEdition = sameEdition;
        this.ofAnswers = ofAnswers;
        this.then = points(before);
        this.now = points(after);
        this.common = then.keySet().stream()
                .filter(now::containsKey)
                .filter(this::comparable)
                .toList();
    }

    DomainChange change() {
        NoChange why = why();
        EnumMap<Cause, Points> exact = new EnumMap<>(Cause.class);
        Points middleThen = mean(then, common);
        Points middleNow = mean(now, common);
        for (QuestionId id : ids()) {
            Points effect = why == null ? effect(id, middleThen, middleNow) : Points.ZERO;
            Cause cause = cause(id);
            Integer levelThen = level(before, id);
            Integer levelNow = level(after, id);
            boolean rewordedOrMoved = !common.contains(id) && then.containsKey(id) && now.containsKey(id);
            if (!effect.isZero() || rewordedOrMoved || !Objects.equals(levelThen, levelNow)) {
                changes.add(new QuestionChange(id, cause, levelThen, levelNow, common.contains(id), effect));
                exact.merge(cause, effect, Points::plus);
            }
        }
        return new DomainChange(
                after.id(),
                after.title(),
                before.percent(),
                after.percent(),
                why,
                why == null ? parts(exact) : List.of(),
                changes);
    }

    private @Nullable NoChange why() {
        if (before.percent() == null || after.percent() == null) {
            if (before.percent() == null && after.percent() == null) {
                return NoChange.NO_SCORE;
            }
            return before.percent() == null ? NoChange.NO_SCORE_BEFORE : NoChange.NO_SCORE_NOW;
        }
        return common.isEmpty() ? NoChange.NOTHING_IN_COMMON : null;
    }

    /** Every question that was asked, those of now first, in their order. */
    private List<QuestionId> ids() {
        List<QuestionId> ids = new ArrayList<>();
        after.asked().forEach(question -> ids.add(question.id()));
        before.asked().stream()
                .map(AskedQuestion::id)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    private Points effect(QuestionId id, Points middleThen, Points middleNow) {
        Points valueThen = then.get(id);
        Points valueNow = now.get(id);
        if (valueThen != null && valueNow != null && common.contains(id)) {
            return valueNow.minus(valueThen).dividedBy(common.size());
        }
        Points joined =
                valueNow == null ? Points.ZERO : valueNow.minus(middleNow).dividedBy(now.size());
        Points left =
                valueThen == null ? Points.ZERO : valueThen.minus(middleThen).dividedBy(then.size());
        return joined.minus(left);
    }

    private Cause cause(QuestionId id) {
        AskedQuestion questionThen = before.question(id).orElse(null);
        AskedQuestion questionNow = after.question(id).orElse(null);
        if (questionThen == null || questionNow == null) {
            return sameEdition ? Cause.ANSWERED_QUESTIONS : Cause.QUESTIONS;
        }
        if (!questionThen.sameAs(questionNow)) {
            return Cause.QUESTIONS;
        }
        return common.contains(id) ? ofAnswers : Cause.ANSWERED_QUESTIONS;
    }

    private List<Part> parts(Map<Cause, Points> exact) {
        int recordedThen = before.percent() == null ? 0 : before.percent();
        int recordedNow = after.percent() == null ? 0 : after.percent();
        int computedThen = mean(then, then.keySet()).rounded();
        int computedNow = mean(now, now.keySet()).rounded();
        List<Part> parts = new ArrayList<>(whole(exact, computedNow - computedThen));
        int scoring = (recordedNow - computedNow) - (recordedThen - computedThen);
        if (scoring != 0) {
            parts.add(new Part(Cause.SCORING, Points.of(scoring, 1), scoring));
        }
        return parts;
    }

    /** Whole points that add up to a sum: each part rounded down, and those with the largest rest up. */
    private static List<Part> whole(Map<Cause, Points> exact, int sum) {
        Map<Cause, Integer> points = new EnumMap<>(Cause.class);
        exact.forEach((cause, part) -> points.put(cause, part.floor()));
        int missing = sum - points.values().stream().mapToInt(Integer::intValue).sum();
        exact.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Cause, Points> part) ->
                                part.getValue().minus(Points.of(part.getValue().floor(), 1)))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(missing)
                .forEach(part -> points.merge(part.getKey(), 1, Integer::sum));
        List<Part> parts = new ArrayList<>();
        exact.forEach((cause, part) -> {
            if (!part.isZero()) {
                parts.add(new Part(cause, part, points.getOrDefault(cause, 0)));
            }
        });
        return parts;
    }

    private boolean comparable(QuestionId id) {
        AskedQuestion questionThen = before.question(id).orElse(null);
        AskedQuestion questionNow = after.question(id).orElse(null);
        return questionThen != null && questionNow != null && questionThen.sameAs(questionNow);
    }

    private static Points mean(Map<QuestionId, Points> values, Collection<QuestionId> over) {
        Points sum = Points.ZERO;
        for (QuestionId id : over) {
            sum = sum.plus(values.getOrDefault(id, Points.ZERO));
        }
        return over.isEmpty() ? sum : sum.dividedBy(over.size());
    }

    private static @Nullable Integer level(DomainStanding standing, QuestionId id) {
        return standing.question(id).map(AskedQuestion::level).orElse(null);
    }

    private static Map<QuestionId, Points> points(DomainStanding standing) {
        Map<QuestionId, Points> points = new LinkedHashMap<>();
        for (AskedQuestion question : standing.asked()) {
            Points value = question.points();
            if (value != null) {
                points.put(question.id(), value);
            }
        }
        return points;
    }
}
