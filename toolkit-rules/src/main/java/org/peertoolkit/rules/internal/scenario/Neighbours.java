package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.rules.internal.engine.FactTests;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;

/** What somebody could have written by mistake in place of a value: what stands next to it in the content. */
final class Neighbours {

    private final Catalog catalog;

    Neighbours(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The values beside a value of a field, the earlier first; at most two, and only such as a rule may name. */
    List<String> of(FactPattern pattern, FactField field, String value) {
        return switch (field) {
            case LEVEL, PERCENT, SPREAD -> numbers(Integer.parseInt(value), range(pattern, field));
            case QUESTION -> beside(questionsLike(value), value);
            case DOMAIN ->
                beside(
                        catalog.domains().stream()
                                .map(domain -> domain.id().value())
                                .toList(),
                        value);
            case VALUE -> choices(pattern, value);
            case ITEM -> List.of();
        };
    }

    private record Range(int first, int last) {}

    private static List<String> numbers(int value, Range range) {
        return Stream.of(value - 1, value + 1)
                .filter(number -> number >= range.first() && number <= range.last())
                .map(number -> Integer.toString(number))
                .toList();
    }

    private Range range(FactPattern pattern, FactField field) {
        if (field == FactField.PERCENT) {
            return new Range(0, 100);
        }
        int top = catalog.questions().stream()
                .filter(question -> FactTests.canName(
                        pattern.test(), FactField.QUESTION, question.id().value()))
                .mapToInt(question -> question.scale().top())
                .max()
                .orElse(1);
        return field == FactField.LEVEL ? new Range(1, top) : new Range(0, top - 1);
    }

    /** The questions of the same domain on the same scale. */
    private List<String> questionsLike(String id) {
        return catalog.questions().stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .map(like -> catalog.questions(like.domain()).stream()
                        .filter(question -> question.scale().equals(like.scale()))
                        .map(question -> question.id().value())
                        .toList())
                .orElse(List.of());
    }

    private List<String> choices(FactPattern pattern, String value) {
        for (ProfileItem item : catalog.profile()) {
            List<String> choices = item.choices().stream()
                    .map(ProfileItem.Choice::id)
                    .map(ChoiceId::value)
                    .toList();
            if (choices.contains(value)
                    && FactTests.canName(
                            pattern.test(), FactField.ITEM, item.id().value())) {
                return beside(choices, value);
            }
        }
        return List.of();
    }

    /** The practices beside a practice in its home domain. */
    List<PracticeId> of(PracticeId practice) {
        List<String> same = catalog.practice(practice)
                .map(known -> catalog.practices().stream()
                        .filter(other -> other.homeDomain().equals(known.homeDomain()))
                        .map(Practice::id)
                        .map(PracticeId::value)
                        .toList())
                .orElse(List.of());
        return beside(same, practice.value()).stream().map(PracticeId::new).toList();
    }

    /** What else could have been asked about a question. */
    static List<FactKind> of(FactKind kind) {
        List<FactKind> kinds = List.of(FactKind.DONT_KNOW, FactKind.NOT_APPLICABLE, FactKind.UNANSWERED);
        return kinds.contains(kind)
                ? kinds.stream().filter(other -> other != kind).toList()
                : List.of();
    }

    private static List<String> beside(List<String> all, String one) {
        int at = all.indexOf(one);
        List<String> beside = new ArrayList<>();
        if (at > 0) {
            beside.add(all.get(at - 1));
        }
        if (at >= 0 && at + 1 < all.size()) {
            beside.add(all.get(at + 1));
        }
        return beside;
    }
}
