package org.peertoolkit.core.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Catalog.Builder;
import org.peertoolkit.core.catalog.Catalog.PlaceFinder;
import org.peertoolkit.core.problem.Problem;

/** Whether the parts of a catalog fit together. */
final class CatalogChecks {

    private static final Pattern RESOURCE_LINK = Pattern.compile("\\]\\(resource:([^)]*)\\)");

    private final Builder parts;
    private final PlaceFinder places;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> roleNames;
    private final Set<String> domainNames;
    private final Set<String> questionNames;
    private final Set<String> practiceNames;
    private final Map<String, Resource> resourcesByName = new HashMap<>();
    private final Map<String, Domain> domainsByName = new HashMap<>();

    CatalogChecks(Builder parts, PlaceFinder places) {
        this.parts = parts;
        this.places = places;
        roleNames = names(parts.roles, Role::id);
        domainNames = names(parts.domains, Domain::id);
        questionNames = names(parts.questions, Question::id);
        practiceNames = names(parts.practices, Practice::id);
        parts.resources.forEach(resource -> resourcesByName.put(resource.id().value(), resource));
        parts.domains.forEach(domain -> domainsByName.put(domain.id().value(), domain));
    }

    List<Problem> problems() {
        unique("role", parts.roles, Role::id);
        unique("domain", parts.domains, Domain::id);
        unique("profile item", parts.profile, ProfileItem::id);
        unique("question", parts.questions, Question::id);
        unique("practice", parts.practices, Practice::id);
        unique("resource", parts.resources, Resource::id);
        unique("worksheet", parts.worksheets, Worksheet::id);
        unique("term", parts.terms, Term::term);
        each(parts.domains, this::domain);
        each(parts.profile, this::profileItem);
        each(parts.questions, this::question);
        each(parts.practices, this::practice);
        each(parts.resources, this::resource);
        each(parts.worksheets, this::worksheet);
        each(parts.terms, this::term);
        oneRolesItem();
        circles();
        return problems;
    }

    private void domain(int index, Domain domain) {
        Subject subject = new Subject("domain", index, domain.id());
        for (Domain other : parts.domains.subList(0, index)) {
            if (other.prefix().equals(domain.prefix()) && !other.id().equals(domain.id())) {
                subject.report(
                        "duplicate-prefix",
                        "prefix",
                        "%s is already the short form of %s."
                                .formatted(
                                        Problem.quoted(domain.prefix()),
                                        quoted("domain", other.id().value())),
                        "Give one of them another.");
            }
        }
        subject.positive("precedence", domain.precedence());
    }

    private void profileItem(int index, ProfileItem item) {
        Subject subject = new Subject("profile item", index, item.id());
        if (item.choices().size() < 2) {
            subject.report("too-few-choices", "choices", "it has fewer than 2 choices.", "Add a choice.");
        }
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < item.choices().size(); i++) {
            String choice = item.choices().get(i).id().value();
            if (seen.contains(choice)) {
                subject.report(
                        "duplicate-id", "choices/" + i, quoted("choice", choice) + " is there twice.", "Rename one.");
            }
            seen.add(choice);
            if (item.choosesRoles()) {
                subject.known("role", "choices/" + i, choice, roleNames);
            }
        }
    }

    private void oneRolesItem() {
        boolean found = false;
        for (int i = 0; i < parts.profile.size(); i++) {
            if (parts.profile.get(i).choosesRoles() && found) {
                new Subject("profile item", i, parts.profile.get(i).id())
                        .report(
                                "two-roles-items",
                                "choosesRoles",
                                "another item already chooses the roles.",
                                "Set it on one item only.");
            }
            found |= parts.profile.get(i).choosesRoles();
        }
    }

    private void question(int index, Question question) {
        Subject subject = new Subject("question", index, question.id());
        subject.positive("version", question.version());
        subject.known("domain", "domain", question.domain().value(), domainNames);
        subject.prefixed(question.id().value(), question.domain());
        subject.allKnown("role", "roles", question.roles(), roleNames);
        subject.allKnown("resource", "grounding", question.grounding(), resourcesByName.keySet());
        if (question.anchors().size() != question.scale().top()) {
            subject.report(
                    "levels-do-not-fill-scale",
                    "levels",
                    "it describes %s levels, and scale \"%s\" has %s."
                            .formatted(
                                    question.anchors().size(),
                                    question.scale().id(),
                                    question.scale().top()),
                    "Describe each level of the scale once.");
        }
    }

    private void practice(int index, Practice practice) {
        Subject subject = new Subject("practice", index, practice.id());
        subject.allKnown("question", "serves", practice.serves(), questionNames);
        subject.allKnown("domain", "domains", practice.domains(), domainNames);
        if (!practice.domains().isEmpty()) {
            subject.prefixed(practice.id().value(), practice.homeDomain());
        }
        subject.allKnown("role", "roles", practice.roles(), roleNames);
        subject.allKnown("resource", "resources", practice.resources(), resourcesByName.keySet());
        if (!practice.worksheets().isEmpty()) {
            subject.allKnown("worksheet", "worksheets", practice.worksheets(), names(parts.worksheets, Worksheet::id));
        }
        if (!practice.prerequisites().isEmpty()) {
            subject.allKnown("practice", "prerequisites", practice.prerequisites(), practiceNames);
        }
        for (RoleId role : practice.roles()) {
            boolean served = practice.resources().stream()
                    .map(id -> resourcesByName.get(id.value()))
                    .anyMatch(resource -> resource == null || resource.roles().contains(role));
            if (!served && !practice.resources().isEmpty()) {
                subject.report(
                        "no-resource-for-role",
                        "resources",
                        "none of its resources is about %s.".formatted(quoted("role", role.value())),
                        "Add one that is, or take the role away.");
            }
        }
    }

    private void worksheet(int index, Worksheet worksheet) {
        Subject subject = new Subject("worksheet", index, worksheet.id());
        subject.allKnown("role", "roles", worksheet.roles(), roleNames);
        subject.allKnown("resource", "resources", worksheet.resources(), resourcesByName.keySet());
        subject.positive("minutes", worksheet.minutes());
        Matcher links = RESOURCE_LINK.matcher(worksheet.body());
        while (links.find()) {
            subject.known("resource", "body", links.group(1), resourcesByName.keySet());
        }
    }

    private void term(int index, Term term) {
        new Subject("term", index, term.term())
                .allKnown("resource", "sources", term.sources(), resourcesByName.keySet());
    }

    private void resource(int index, Resource resource) {
        Subject subject = new Subject("resource", index, resource.id());
        subject.allKnown("role", "roles", resource.roles(), roleNames);
        subject.allKnown("domain", "domains", resource.domains(), domainNames);
        boolean trusted = resource.status() == SourceStatus.SEED || resource.status() == SourceStatus.SEEN;
        if (trusted && resource.url() == null) {
            subject.report(
                    "address-missing",
                    "status",
                    "its status promises an address.",
                    "Add the url, or change the status.");
        }
        if (!trusted && resource.url() != null) {
            subject.report(
                    "address-not-trusted",
                    "url",
                    "its status says that no address can be trusted.",
                    "Take the url away, or change the status.");
        }
    }

    private void circles() {
        List<PracticeId> order = parts.practices.stream().map(Practice::id).toList();
        for (List<PracticeId> circle : Circles.among(parts.practices)) {
            String path = circle.stream().map(PracticeId::value).collect(Collectors.joining(" → "));
            new Subject("practice", order.indexOf(circle.get(0)), circle.get(0))
                    .report(
                            "circle",
                            "prerequisites",
                            "its prerequisites go round in a circle: %s.".formatted(path),
                            "Take one of them away.");
        }
    }

    private <T, I> void unique(String kind, List<T> items, Function<T, I> id) {
        Map<I, Integer> first = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Integer earlier = first.putIfAbsent(id.apply(items.get(i)), i);
            if (earlier != null) {
                new Subject(kind, i, id.apply(items.get(i)))
                        .report(
                                "duplicate-id",
                                "",
                                "this id is already used at %s.".formatted(places.placeOf(kind, earlier, "")),
                                "Give one of them another id.");
            }
        }
    }

    private static <T> void each(List<T> items, Check<T> check) {
        for (int i = 0; i < items.size(); i++) {
            check.run(i, items.get(i));
        }
    }

    private static <T> Set<String> names(List<T> items, Function<T, ?> id) {
        return items.stream().map(item -> id.apply(item).toString()).collect(Collectors.toSet());
    }

    private static String quoted(String kind, String value) {
        return kind + " " + Problem.quoted(value);
    }

    @FunctionalInterface
    private interface Check<T> {
        void run(int index, T item);
    }

    /** The part that is being looked at; every problem names it. */
    private final class Subject {

        private final String kind;
        private final int index;
        private final String name;

        Subject(String kind, int index, Object id) {
            this.kind = kind;
            this.index = index;
            this.name = kind + " " + id;
        }

        void report(String code, String field, String what, String remedy) {
            problems.add(Problem.of(code, places.placeOf(kind, index, field), field(field), what, remedy));
        }

        void known(String what, String field, String value, Set<String> names) {
            if (!names.contains(value)) {
                problems.add(Problem.unknownName(
                        "unknown-" + what,
                        places.placeOf(kind, index, field),
                        field(field),
                        "there is no %s.".formatted(quoted(what, value)),
                        value,
                        names,
                        "Use the id of a %s that this content has.".formatted(what)));
            }
        }

        void positive(String field, int number) {
            if (number < 1) {
                report("too-small", field, "%s is too small.".formatted(number), "Use 1 or more.");
            }
        }

        void allKnown(String what, String field, Collection<?> values, Set<String> names) {
            if (values.isEmpty()) {
                report("nothing-named", field, "it names no %s.".formatted(what), "Name at least one.");
            }
            int i = 0;
            for (Object value : values) {
                known(what, field + "/" + i++, value.toString(), names);
            }
        }

        void prefixed(String id, DomainId domain) {
            Domain found = domainsByName.get(domain.value());
            if (found != null && !id.startsWith(found.prefix() + "-")) {
                report(
                        "wrong-prefix",
                        "id",
                        "its id does not begin with \"%s-\", the short form of domain \"%s\"."
                                .formatted(found.prefix(), domain),
                        "Rename it, or move it to the domain that it belongs to.");
            }
        }

        private String field(String field) {
            return field.isEmpty() ? name : name + ", " + field;
        }
    }
}
