package org.peertoolkit.rules.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;

/** What a condition was probably meant to ask for, where it names something that the content does not have. */
final class MendedCondition {

    private final Map<FactField, Collection<String>> known;
    private final int top;

    private MendedCondition(Catalog catalog) {
        this.known = Map.of(
                FactField.QUESTION, names(catalog.questions().stream().map(question -> question.id())),
                FactField.DOMAIN, names(catalog.domains().stream().map(domain -> domain.id())),
                FactField.ITEM, names(catalog.profile().stream().map(ProfileItem::id)),
                FactField.VALUE,
                        names(catalog.profile().stream()
                                .flatMap(item -> item.choices().stream())
                                .map(ProfileItem.Choice::id)));
        this.top = catalog.questions().stream()
                .mapToInt(question -> question.scale().top())
                .min()
                .orElse(1);
    }

    private static List<String> names(Stream<?> ids) {
        return ids.map(Object::toString).distinct().collect(Collectors.toList());
    }

    /** The condition with the nearest right value for each wrong one; where none is near, the wrong one stays. */
    static Condition of(Condition condition, Catalog catalog) {
        return new MendedCondition(catalog).mend(condition);
    }

    private Condition mend(Condition condition) {
        if (condition instanceof Condition.Match match) {
            FactPattern pattern = match.pattern();
            return new Condition.Match(new FactPattern(pattern.kind(), mend(pattern.test()), pattern.place()));
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(mend(not.part()));
        }
        return condition instanceof Condition.All all
                ? new Condition.All(all.parts().stream().map(this::mend).toList())
                : new Condition.Any(((Condition.Any) condition)
                        .parts().stream().map(this::mend).toList());
    }

    private FactTest mend(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return new FactTest.Compare(
                    compare.field(), compare.relation(), mend(compare.field(), compare.value()), compare.place());
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return new FactTest.OneOf(
                    oneOf.field(),
                    oneOf.isOneOf(),
                    oneOf.values().stream()
                            .map(value -> mend(oneOf.field(), value))
                            .toList(),
                    oneOf.place());
        }
        return test instanceof FactTest.All all
                ? new FactTest.All(all.parts().stream().map(this::mend).toList())
                : new FactTest.Any(
                        ((FactTest.Any) test).parts().stream().map(this::mend).toList());
    }

    private String mend(FactField field, String value) {
        if (field.isNumber()) {
            int number = Integer.parseInt(value);
            int most = field == FactField.PERCENT ? 100 : field == FactField.SPREAD ? top - 1 : top;
            int least = field == FactField.LEVEL ? 1 : 0;
            return Integer.toString(Math.max(least, Math.min(most, number)));
        }
        Collection<String> names = known.getOrDefault(field, List.of());
        @Nullable String nearest = names.contains(value) ? value : Nearest.to(value, names);
        return nearest == null ? value : nearest;
    }
}
