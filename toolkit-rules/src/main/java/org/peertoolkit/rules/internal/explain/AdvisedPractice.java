package org.peertoolkit.rules.internal.explain;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Ground;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.rules.internal.check.RuleRegions.Advised;
import org.peertoolkit.rules.internal.space.AnswerSpace;
import org.peertoolkit.rules.internal.space.Elements;
import org.peertoolkit.rules.internal.space.Nearby;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.internal.space.Region;

/** One practice, the answers on which it is recommended, and those on which it is not. */
final class AdvisedPractice {

    /** Grounds are the same wherever the elements are, and few elements have few states. */
    private static final int MOST_REMEMBERED = 10_000;

    private final PracticeId id;
    private final List<Advised> rules;
    private final Region recommended;
    private final Region silent;
    private final Elements elements;
    private final Map<List<Integer>, BitSet> remembered = new ConcurrentHashMap<>();

    AdvisedPractice(AnswerSpace space, PracticeId id, List<Advised> rules) {
        this.id = id;
        this.rules = rules;
        this.recommended = rules.stream().map(Advised::region).reduce(Region.nothing(space), Region::or);
        this.silent = Region.everything(space).without(List.of(recommended));
        this.elements = Elements.of(space, recommended);
    }

    PracticeId id() {
        return id;
    }

    /** The answers on which it is recommended. */
    Region recommended() {
        return recommended;
    }

    /** The answers on which it is not. */
    Region silent() {
        return silent;
    }

    /** Whether an answer to a question can matter, be it for a score. */
    boolean dependsOn(QuestionId question) {
        return elements.dependOn(question);
    }

    /** Its priority on some answers, or null when it is not recommended on them. */
    @Nullable
    Priority priorityOn(Point point) {
        if (!point.answersSomething()) {
            return null;
        }
        return rules.stream()
                .filter(rule -> rule.region().contains(point))
                .map(Advised::priority)
                .min(Priority::compareTo)
                .orElse(null);
    }

    /** The answers nearest to some on which it is otherwise; empty when there are none with the same profile. */
    Optional<Nearby> nearestFlip(Point point) {
        return (priorityOn(point) == null ? recommended : silent).nearest(point);
    }

    /** What is enough for it to be as it is on some answers, without a part that could be left out. */
    List<Ground> grounds(Point point, AnswerSheet sheet) {
        if (!point.answersSomething()) {
            return List.of();
        }
        List<Integer> states = elements.states(point);
        BitSet known = remembered.get(states);
        BitSet grounds = known != null ? known : enough(point);
        if (known == null && remembered.size() < MOST_REMEMBERED) {
            remembered.put(states, grounds);
        }
        return grounds.stream()
                .mapToObj(element -> ground(element, point, sheet))
                .toList();
    }

    private BitSet enough(Point point) {
        Region otherwise = recommended.contains(point) ? silent : recommended;
        BitSet all = new BitSet();
        all.set(0, elements.count());
        boolean anyWay = !elements.pinned(point, all, true).meets(otherwise);
        return SmallestSubset.of(
                elements.count(), some -> !elements.pinned(point, some, anyWay).meets(otherwise));
    }

    private Ground ground(int element, Point point, AnswerSheet sheet) {
        return elements.question(element)
                .<Ground>map(question -> new Ground.Answered(
                        question.id(), sheet.answer(question.id()).orElse(null)))
                .or(() -> elements.domain(element)
                        .map(domain -> new Ground.Scored(domain.id(), boxed(elements.percent(element, point)))))
                .or(() -> elements.item(element)
                        .map(item -> new Ground.Chosen(
                                item.id(),
                                elements.choice(element, point).orElse(null),
                                elements.isTaken(element, point))))
                .orElseGet(() -> compared(element, point));
    }

    private Ground compared(int element, Point point) {
        QuestionId question = elements.compared(element).id();
        Integer number = boxed(elements.number(element, point));
        return elements.isDisagreement(element)
                ? new Ground.Apart(question, number)
                : new Ground.Before(question, number);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }
}
