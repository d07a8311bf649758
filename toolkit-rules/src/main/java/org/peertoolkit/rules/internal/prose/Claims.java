package org.peertoolkit.rules.internal.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.rules.internal.prose.Claim.Subject;
import org.peertoolkit.rules.internal.prose.Claim.Topic;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;

/** Turns conditions into clauses, with the words of some content. */
final class Claims {

    /** "Some answer other than" so many is still easier to read than a list of all the others. */
    private static final int MOST_EXCEPTIONS = 3;

    private final Catalog catalog;

    Claims(Catalog catalog) {
        this.catalog = catalog;
    }

    Clause clause(Condition condition) {
        return clause(condition, false);
    }

    private Clause clause(Condition condition, boolean denied) {
        if (condition instanceof Condition.Not not) {
            return clause(not.part(), !denied);
        }
        if (condition instanceof Condition.Match match) {
            return Clause.group(
                    denied,
                    claims(match.pattern()).stream()
                            .map(claim -> (Clause) (denied ? claim.not() : claim))
                            .toList());
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts =
                condition instanceof Condition.All group ? group.parts() : ((Condition.Any) condition).parts();
        return Clause.group(
                all != denied, parts.stream().map(part -> clause(part, denied)).toList());
    }

    /** Claims of which one at least holds exactly when a fact is there. */
    List<Claim> claims(FactPattern pattern) {
        List<Claim> claims = new ArrayList<>();
        for (List<FactTest> way : FactTestParts.ways(pattern.test())) {
            claims.addAll(
                    switch (pattern.kind()) {
                        case ANSWER -> questions(Topic.ANSWER, way, FactField.LEVEL, 1, 0);
                        case EARLIER -> questions(Topic.EARLIER, way, FactField.LEVEL, 1, 0);
                        case DISAGREEMENT -> questions(Topic.SPREAD, way, FactField.SPREAD, 0, -1);
                        case DONT_KNOW -> noLevel(way, Claim.DONT_KNOW);
                        case NOT_APPLICABLE -> noLevel(way, Claim.NOT_APPLICABLE);
                        case UNANSWERED -> noLevel(way, Claim.MISSING);
                        case DOMAIN_SCORE -> scores(way);
                        case PROFILE -> profile(way);
                    });
        }
        return claims.isEmpty()
                ? List.of(Claim.of(Topic.NEVER, new Subject("", "", false, List.of(), 0), new TreeSet<>()))
                : claims;
    }

    private List<Claim> questions(Topic topic, List<FactTest> way, FactField value, int lowest, int beyond) {
        return subjects(questions(way), beyond).stream()
                .map(subject -> Claim.of(topic, subject, numbers(way, value, lowest, subject.top())))
                .toList();
    }

    private List<Claim> noLevel(List<FactTest> way, int value) {
        return subjects(questions(way), 0).stream()
                .map(subject -> Claim.of(Topic.ANSWER, subject, new TreeSet<>(List.of(value))))
                .toList();
    }

    private List<Question> questions(List<FactTest> way) {
        return catalog.questions().stream()
                .filter(question -> FactTestParts.pass(
                        way, FactField.QUESTION, question.id().value()))
                .toList();
    }

    /** The questions one by one, or any question where nearly all are meant. */
    private List<Subject> subjects(List<Question> meant, int beyond) {
        List<Question> all = catalog.questions();
        if (!isSome(meant, all)) {
            return meant.stream()
                    .map(question -> new Subject(
                            question.id().value(),
                            quoted(question.statement()),
                            false,
                            question.scale().labels(),
                            question.scale().top() + beyond))
                    .toList();
        }
        List<List<String>> scales = meant.stream()
                .map(question -> question.scale().labels())
                .distinct()
                .toList();
        List<Question> others =
                all.stream().filter(question -> !meant.contains(question)).toList();
        return List.of(new Subject(
                others.stream().map(question -> question.id().value()).collect(Collectors.joining(",")),
                ValueWords.list(
                        others.stream()
                                .map(question -> quoted(question.statement()))
                                .toList(),
                        "or"),
                true,
                scales.size() == 1 ? scales.get(0) : List.of(),
                scales.stream().mapToInt(List::size).max().orElse(0) + beyond));
    }

    private List<Claim> scores(List<FactTest> way) {
        Map<Boolean, List<Domain>> split = catalog.domains().stream()
                .collect(Collectors.partitioningBy(domain ->
                        FactTestParts.pass(way, FactField.DOMAIN, domain.id().value())));
        List<Domain> meant = split.getOrDefault(true, List.of());
        List<Domain> others = split.getOrDefault(false, List.of());
        List<Subject> subjects = isSome(meant, catalog.domains())
                ? List.of(new Subject(
                        others.stream().map(domain -> domain.id().value()).collect(Collectors.joining(",")),
                        ValueWords.list(others.stream().map(Domain::title).toList(), "or"),
                        true,
                        List.of(),
                        100))
                : meant.stream()
                        .map(domain -> new Subject(domain.id().value(), domain.title(), false, List.of(), 100))
                        .toList();
        return subjects.stream()
                .map(subject -> Claim.of(Topic.SCORE, subject, numbers(way, FactField.PERCENT, 0, 100)))
                .toList();
    }

    private List<Claim> profile(List<FactTest> way) {
        List<Claim> claims = new ArrayList<>();
        boolean anything = true;
        for (ProfileItem item : catalog.profile()) {
            boolean meant = FactTestParts.pass(way, FactField.ITEM, item.id().value());
            SortedSet<Integer> choices = IntStream.range(0, item.choices().size())
                    .filter(i -> FactTestParts.pass(
                            way, FactField.VALUE, item.choices().get(i).id().value()))
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            anything &= meant && choices.size() == item.choices().size();
            if (meant && !choices.isEmpty()) {
                List<String> names =
                        item.choices().stream().map(ProfileItem.Choice::text).toList();
                claims.add(Claim.of(
                        Topic.PROFILE,
                        new Subject(item.id().value(), quoted(item.text()), false, names, names.size()),
                        choices));
            }
        }
        return anything && claims.size() > 1
                ? List.of(Claim.of(Topic.PROFILE, new Subject("", "", true, List.of(), 0), new TreeSet<>()))
                : claims;
    }

    static boolean isSome(Collection<?> meant, Collection<?> all) {
        int exceptions = all.size() - meant.size();
        return meant.size() > 1 && exceptions <= MOST_EXCEPTIONS && meant.size() > 2 * exceptions;
    }

    static SortedSet<Integer> numbers(List<FactTest> way, FactField field, int lowest, int top) {
        return IntStream.rangeClosed(lowest, top)
                .filter(value -> FactTestParts.pass(way, field, String.valueOf(value)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In quotation marks, without the full stop that would end the sentence around it. */
    static String quoted(String text) {
        String words = text.strip();
        return "“" + (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + "”";
    }
}
