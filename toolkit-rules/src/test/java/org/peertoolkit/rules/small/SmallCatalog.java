package org.peertoolkit.rules.small;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Effort;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Role;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.catalog.SourceStatus;

/**
 * Two domains, seven questions (three of them quick, one for one role only, one on a scale of three levels), three
 * profile items, six practices, two resources.
 */
public final class SmallCatalog {

    private static final Catalog CATALOG = build(id -> "It is so.");

    private SmallCatalog() {}

    public static Catalog get() {
        return CATALOG;
    }

    /** The same catalog with a statement of its own for each question. */
    public static Catalog withStatements(UnaryOperator<String> statements) {
        return build(statements);
    }

    private static Catalog build(UnaryOperator<String> statements) {
        Catalog.Builder builder = Catalog.builder(
                        new ContentVersion("small", "1"),
                        "A small check",
                        new ScoringConvention(60, List.of(new Band("any", "Any", 0, "Says nothing."))))
                .role(new Role(new RoleId("peer"), "Peer", "A role."))
                .role(new Role(new RoleId("chw"), "CHW", "Another role."))
                .domain(new Domain(new DomainId("supervision"), "sup", "Supervision", "About it.", 1))
                .domain(new Domain(new DomainId("finances"), "fin", "Finances", "About it.", 2))
                .profileItem(item("roles", true, "peer", "chw"))
                .profileItem(item("stage", false, "planning", "starting", "established"))
                .profileItem(item("payers", true, "medicaid", "grants"))
                .resource(resource("R1", new DomainId("supervision")))
                .resource(resource("R2", new DomainId("supervision")));
        Scale four = new Scale("four", List.of("Not yet", "Beginning", "Mostly", "In place"));
        Scale three = new Scale("three", List.of("No", "Partly", "Yes"));
        Stream.of(
                        question("sup-01", statements, true, four, "peer", "chw"),
                        question("sup-02", statements, true, four, "peer", "chw"),
                        question("sup-03", statements, false, four, "peer", "chw"),
                        question("sup-04", statements, false, three, "peer", "chw"),
                        question("fin-01", statements, true, four, "peer", "chw"),
                        question("fin-02", statements, false, four, "peer", "chw"),
                        question("fin-03", statements, false, four, "chw"))
                .forEach(builder::question);
        Stream.of("sup-a", "sup-b", "sup-c", "fin-a", "fin-b", "fin-c")
                .map(SmallCatalog::practice)
                .forEach(builder::practice);
        return builder.build();
    }

    private static ProfileItem item(String id, boolean multiple, String... choices) {
        return new ProfileItem(
                new ProfileItemId(id),
                "What is it?",
                null,
                multiple,
                id.equals("roles"),
                Stream.of(choices)
                        .map(choice -> new ProfileItem.Choice(new ChoiceId(choice), choice))
                        .toList());
    }

    private static Question question(
            String id, UnaryOperator<String> statements, boolean quick, Scale scale, String... roles) {
        return new Question(
                new QuestionId(id),
                domain(id),
                1,
                quick,
                Stream.of(roles).map(RoleId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                statements.apply(id),
                null,
                scale,
                IntStream.rangeClosed(1, scale.top())
                        .mapToObj(level -> "Level " + level + ".")
                        .toList(),
                List.of(new ResourceId("R1")));
    }

    private static Practice practice(String id) {
        return new Practice(
                new PracticeId(id),
                "Do " + id,
                Set.of(new QuestionId(id.substring(0, 3) + "-01")),
                List.of(domain(id)),
                Set.of(new RoleId("peer")),
                "Because.",
                "First.",
                "Then.",
                "Done.",
                Effort.HOURS,
                Set.of(),
                List.of(new ResourceId("R1")),
                List.of());
    }

    static Resource resource(String id, DomainId domain) {
        return new Resource(
                new ResourceId(id),
                "A guide",
                "A publisher",
                null,
                null,
                "guide",
                Set.of(new RoleId("peer")),
                Set.of(domain),
                "en",
                SourceStatus.UNVERIFIED,
                LocalDate.of(2026, 11, 1),
                "Helps.");
    }

    private static DomainId domain(String id) {
        return new DomainId(id.startsWith("sup") ? "supervision" : "finances");
    }
}
