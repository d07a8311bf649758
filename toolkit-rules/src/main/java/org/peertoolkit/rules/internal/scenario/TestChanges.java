package org.peertoolkit.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.FactTest.Relation;

/** Every small mistake in what one pattern asks for. */
final class TestChanges {

    private final FactPattern pattern;
    private final Neighbours neighbours;

    TestChanges(FactPattern pattern, Neighbours neighbours) {
        this.pattern = pattern;
        this.neighbours = neighbours;
    }

    /** The pattern with each mistake in turn. */
    List<Change<FactPattern>> all() {
        return of(pattern.test()).stream()
                .map(change -> change.within(test -> new FactPattern(pattern.kind(), test, pattern.place())))
                .toList();
    }

    private List<Change<FactTest>> of(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return compared(compare);
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return listed(oneOf);
        }
        return test instanceof FactTest.All all
                ? joined(all, all.parts(), FactTest.All::new, new FactTest.Any(all.parts()))
                : joined(
                        test,
                        ((FactTest.Any) test).parts(),
                        FactTest.Any::new,
                        new FactTest.All(((FactTest.Any) test).parts()));
    }

    private List<Change<FactTest>> compared(FactTest.Compare compare) {
        FactField field = compare.field();
        List<Change<FactTest>> changes = new ArrayList<>();
        for (Relation relation :
                field.isNumber() ? Relation.values() : new Relation[] {Relation.EQUAL, Relation.NOT_EQUAL}) {
            if (relation != compare.relation()) {
                changes.add(becomes(compare, new FactTest.Compare(field, relation, compare.value(), compare.place())));
            }
        }
        for (String value : neighbours.of(pattern, field, compare.value())) {
            changes.add(becomes(compare, new FactTest.Compare(field, compare.relation(), value, compare.place())));
        }
        return changes;
    }

    private List<Change<FactTest>> listed(FactTest.OneOf oneOf) {
        List<Change<FactTest>> changes = new ArrayList<>();
        changes.add(becomes(oneOf, new FactTest.OneOf(oneOf.field(), !oneOf.isOneOf(), oneOf.values(), oneOf.place())));
        for (int i = 0; oneOf.values().size() > 1 && i < oneOf.values().size(); i++) {
            List<String> fewer = without(oneOf.values(), i);
            changes.add(becomes(oneOf, new FactTest.OneOf(oneOf.field(), oneOf.isOneOf(), fewer, oneOf.place())));
        }
        oneOf.values().stream()
                .flatMap(value -> neighbours.of(pattern, oneOf.field(), value).stream())
                .filter(value -> !oneOf.values().contains(value))
                .distinct()
                .forEach(value -> changes.add(becomes(
                        oneOf,
                        new FactTest.OneOf(
                                oneOf.field(),
                                oneOf.isOneOf(),
                                Stream.concat(oneOf.values().stream(), Stream.of(value))
                                        .toList(),
                                oneOf.place()))));
        return changes;
    }

    private List<Change<FactTest>> joined(
            FactTest test, List<FactTest> parts, Function<List<FactTest>, FactTest> together, FactTest swapped) {
        List<Change<FactTest>> changes = new ArrayList<>();
        if (parts.size() > 1) {
            changes.add(becomes(test, swapped));
        }
        for (int i = 0; i < parts.size(); i++) {
            FactTest part = parts.get(i);
            int at = i;
            if (parts.size() > 1 && !namesSubject(part)) {
                changes.add(new Change<>(
                        together.apply(without(parts, i)),
                        ConditionText.place(part, pattern.place()),
                        "%s is left out.".formatted(ConditionText.of(part))));
            }
            of(part).forEach(change -> changes.add(change.within(other -> together.apply(with(parts, at, other)))));
        }
        return changes;
    }

    /** Whether a test says which question, domain or profile item a fact is about; nobody would leave that out. */
    private static boolean namesSubject(FactTest test) {
        FactField field = test instanceof FactTest.Compare compare
                ? compare.field()
                : test instanceof FactTest.OneOf oneOf ? oneOf.field() : FactField.LEVEL;
        return field == FactField.QUESTION || field == FactField.DOMAIN || field == FactField.ITEM;
    }

    private Change<FactTest> becomes(FactTest before, FactTest after) {
        return new Change<>(
                after,
                ConditionText.place(before, pattern.place()),
                "%s becomes %s.".formatted(text(before), text(after)));
    }

    private String text(FactTest test) {
        boolean isWhole = test instanceof FactTest.Any any && any.parts().equals(parts(pattern.test()))
                || test instanceof FactTest.All all && all.parts().equals(parts(pattern.test()));
        return isWhole
                ? ConditionText.of(new FactPattern(pattern.kind(), test, pattern.place()))
                : ConditionText.of(test);
    }

    private static List<FactTest> parts(FactTest test) {
        if (test instanceof FactTest.All all) {
            return all.parts();
        }
        return test instanceof FactTest.Any any ? any.parts() : List.of();
    }

    static <T> List<T> without(List<T> parts, int at) {
        List<T> fewer = new ArrayList<>(parts);
        fewer.remove(at);
        return fewer;
    }

    static <T> List<T> with(List<T> parts, int at, T other) {
        List<T> changed = new ArrayList<>(parts);
        changed.set(at, other);
        return changed;
    }
}
