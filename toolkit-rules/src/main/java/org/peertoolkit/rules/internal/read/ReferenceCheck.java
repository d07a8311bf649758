package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.internal.read.RuleFile.ReadRule;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.FactTest.Relation;
import org.peertoolkit.rules.rule.Rule;

/** Whether everything that rules name is there in some content. */
public final class ReferenceCheck {

    private final Map<String, Question> questions;
    private final Map<String, ProfileItem> items;
    private final Set<String> domains;
    private final Set<String> practices;
    private final Set<String> resources;
    private final List<Problem> problems = new ArrayList<>();
    private String field = "";

    private ReferenceCheck(Catalog catalog) {
        questions = byId(catalog.questions(), Question::id);
        items = byId(catalog.profile(), ProfileItem::id);
        domains = byId(catalog.domains(), domain -> domain.id()).keySet();
        practices = byId(catalog.practices(), practice -> practice.id()).keySet();
        resources = byId(catalog.resources(), resource -> resource.id()).keySet();
    }

    /** Every problem, in {@link Problem#ORDER}. */
    public static List<Problem> problems(List<ReadRule> rules, Catalog catalog) {
        ReferenceCheck check = new ReferenceCheck(catalog);
        rules.forEach(check::rule);
        return check.problems.stream().distinct().sorted(Problem.ORDER).toList();
    }

    private void rule(ReadRule read) {
        field = "rule " + read.rule().id();
        condition(read.rule().condition());
        read.sources().forEach((source, place) -> known("resource", source.value(), resources, place));
        for (Rule.Recommend recommend : read.rule().recommendations()) {
            known("practice", recommend.practice().value(), practices, recommend.place());
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Match match) {
            test(match.pattern().test(), Set.of());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(this::condition);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::condition);
        } else if (condition instanceof Condition.Not not) {
            condition(not.part());
        }
    }

    /**
     * Checks a test.
     *
     * @param subjects the questions or profile items that the test is about, as far as what stands around it says so
     */
    private void test(FactTest test, Set<String> subjects) {
        Set<String> named = named(test);
        Set<String> about = named.isEmpty() ? subjects : named;
        if (test instanceof FactTest.All all) {
            all.parts().forEach(part -> test(part, about));
        } else if (test instanceof FactTest.Any any) {
            any.parts().forEach(part -> test(part, subjects));
        } else if (test instanceof FactTest.Compare compare) {
            value(compare.field(), compare.value(), compare.place(), about);
        } else if (test instanceof FactTest.OneOf oneOf) {
            oneOf.values().forEach(value -> value(oneOf.field(), value, oneOf.place(), about));
        }
    }

    /** The questions or profile items that a test is about; empty when it does not narrow them down. */
    private static Set<String> named(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return isSubject(compare.field()) && compare.relation() == Relation.EQUAL
                    ? Set.of(compare.value())
                    : Set.of();
        }
        if (test instanceof FactTest.OneOf oneOf) {
            return isSubject(oneOf.field()) && oneOf.isOneOf() ? new LinkedHashSet<>(oneOf.values()) : Set.of();
        }
        if (test instanceof FactTest.All all) {
            return all.parts().stream()
                    .map(ReferenceCheck::named)
                    .filter(names -> !names.isEmpty())
                    .findFirst()
                    .orElse(Set.of());
        }
        List<Set<String>> each = ((FactTest.Any) test)
                .parts().stream().map(ReferenceCheck::named).toList();
        return each.stream().anyMatch(Set::isEmpty)
                ? Set.of()
                : each.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isSubject(FactField field) {
        return field == FactField.QUESTION || field == FactField.ITEM;
    }

    private void value(FactField what, String value, Place place, Set<String> about) {
        switch (what) {
            case QUESTION -> known("question", value, questions.keySet(), place);
            case DOMAIN -> known("domain", value, domains, place);
            case ITEM -> known("profile item", value, items.keySet(), place);
            case VALUE -> choice(value, place, about);
            case LEVEL -> level(value, place, about);
            case SPREAD -> spread(value, place, about);
            case PERCENT -> percent(value, place);
        }
    }

    private void known(String kind, String value, Collection<String> names, Place place) {
        if (!names.contains(value)) {
            problems.add(Problem.unknownName(
                    "unknown-" + kind.replace(' ', '-'),
                    place,
                    field,
                    "there is no %s \"%s\".".formatted(kind, value),
                    value,
                    names,
                    "Use the id of a %s that the content has.".formatted(kind)));
        }
    }

    private void choice(String value, Place place, Set<String> about) {
        if (about.isEmpty()) {
            Set<String> all = items.values().stream()
                    .flatMap(item -> choices(item).stream())
                    .collect(Collectors.toSet());
            known("choice", value, all, place);
        }
        for (ProfileItem item : existing(items, about)) {
            if (!choices(item).contains(value)) {
                problems.add(Problem.unknownName(
                        "unknown-choice",
                        place,
                        field,
                        "profile item \"%s\" has no choice \"%s\".".formatted(item.id(), value),
                        value,
                        choices(item),
                        "Use one of \"%s\".".formatted(String.join("\", \"", choices(item)))));
            }
        }
    }

    private static List<String> choices(ProfileItem item) {
        return item.choices().stream().map(choice -> choice.id().value()).toList();
    }

    private void level(String value, Place place, Set<String> about) {
        onScale("level", value, 1, 0, place, about);
    }

    private void spread(String value, Place place, Set<String> about) {
        onScale("spread", value, 0, -1, place, about);
    }

    /** Whether a number is one that a question can have; of any question where the test names none. */
    private void onScale(String what, String value, int from, int belowTop, Place place, Set<String> about) {
        int number = Integer.parseInt(value);
        if (about.isEmpty()) {
            int top = questions.values().stream()
                    .mapToInt(question -> question.scale().top())
                    .max()
                    .orElse(0);
            offScale(what, number, from, top + belowTop, place, "every scale");
        }
        for (Question question : existing(questions, about)) {
            int to = question.scale().top() + belowTop;
            offScale(what, number, from, to, place, "the scale of question \"%s\"".formatted(question.id()));
        }
    }

    private void offScale(String what, int number, int from, int to, Place place, String scale) {
        if (number < from || number > to) {
            problems.add(Problem.of(
                    what + "-off-scale",
                    place,
                    field,
                    "%s %s is off %s.".formatted(what, number, scale),
                    "Use a %s from %s to %s.".formatted(what, from, to)));
        }
    }

    private void percent(String value, Place place) {
        if (Integer.parseInt(value) > 100) {
            problems.add(Problem.of(
                    "percent-off-scale",
                    place,
                    field,
                    "percent %s is larger than 100.".formatted(value),
                    "Use a percent from 0 to 100."));
        }
    }

    private static <T> List<T> existing(Map<String, T> known, Set<String> names) {
        return names.stream().filter(known::containsKey).map(known::get).toList();
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, ?> id) {
        Map<String, T> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(id.apply(value).toString(), value));
        return map;
    }
}
