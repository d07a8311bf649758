package org.peertoolkit.core.testkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * A whole catalog that fits on a page.
 *
 * <pre>
 * supervision (precedence 2)  sup-01 quick   sup-02 quick   sup-03 peer only   sup-04 chw only   sup-05
 *     sup-protected-time ← sup-co-supervision ← sup-training
 * finances    (precedence 1)  fin-01 quick   fin-02 quick, 3 levels            fin-03
 *     fin-fair-pay ← fin-billing-map
 * onboarding  (precedence 3)  onb-01         onb-02 3 levels                   (nothing quick)
 *     onb-first-year-plan (needs sup-protected-time)   onb-mentor
 * </pre>
 *
 * <p>Questions have 4 levels unless said, are for both roles unless said, and count as answered from 60 percent. Each
 * question is served by at least one practice.
 */
public final class TinyCatalog {

    /** The identity of the content; editions differ in their version only. */
    public static final String ID = "tiny";

    /** Four levels, as most questions have. */
    public static final Scale FOUR = new Scale("four", List.of("Not yet", "Beginning", "Mostly", "In place"));

    /** Three levels. */
    public static final Scale THREE = new Scale("three", List.of("No", "Partly", "Yes"));

    private static final Set<RoleId> BOTH = roles("peer", "chw");
    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 21);

    private TinyCatalog() {}

    /** The catalog, edition 1. */
    public static Catalog get() {
        return edition("1");
    }

    /** The same catalog under another edition. */
    public static Catalog edition(String version) {
        return builder(version).build();
    }

    /** All parts of the catalog, to add others to before building. */
    public static Catalog.Builder builder(String version) {
        Catalog.Builder builder = Catalog.builder(new ContentVersion(ID, version), "A tiny check", scoring())
                .role(new Role(new RoleId("peer"), "Peer Specialist", "Supports others from own experience."))
                .role(new Role(new RoleId("chw"), "Community Health Worker", "Links neighbors with care."))
                .domain(domain("supervision", "sup", 2, "Supervision"))
                .domain(domain("finances", "fin", 1, "Finances"))
                .domain(domain("onboarding", "onb", 3, "Onboarding"))
                .profileItem(item("roles", "Which roles are there, or planned?", true, "peer", "chw"))
                .profileItem(item("setting", "Where do they work?", false, "clinic", "community", "hospital"));
        questions().forEach(builder::question);
        practices().forEach(builder::practice);
        resources().forEach(builder::resource);
        return builder;
    }

    private static ScoringConvention scoring() {
        return new ScoringConvention(
                60,
                List.of(
                        new Band("early", "Early", 0, "Most is still to do."),
                        new Band("growing", "Growing", 40, "Some is in place."),
                        new Band("strong", "Strong", 75, "Most is in place.")));
    }

    private static List<Question> questions() {
        return List.of(
                question("sup-01", "supervision", true, BOTH, FOUR, "Supervision has protected time."),
                question("sup-02", "supervision", true, BOTH, FOUR, "Supervisors have done the job themselves."),
                question("sup-03", "supervision", false, roles("peer"), FOUR, "Peers choose what they disclose."),
                question("sup-04", "supervision", false, roles("chw"), FOUR, "CHWs are supervised in the field too."),
                question("sup-05", "supervision", false, BOTH, FOUR, "Supervisors are trained."),
                question("fin-01", "finances", true, BOTH, FOUR, "Pay is a living wage."),
                question("fin-02", "finances", true, BOTH, THREE, "There are two sources of money."),
                question("fin-03", "finances", false, BOTH, FOUR, "Billing rules are known."),
                question("onb-01", "onboarding", false, BOTH, FOUR, "The first year is planned."),
                question("onb-02", "onboarding", false, BOTH, THREE, "New staff have a mentor."));
    }

    private static List<Practice> practices() {
        return List.of(
                practice("sup-protected-time", "supervision", Effort.HOURS, Set.of(), "sup-01"),
                practice("sup-co-supervision", "supervision", Effort.WEEKS, needs("sup-protected-time"), "sup-02"),
                practice(
                        "sup-training",
                        "supervision",
                        Effort.QUARTER,
                        needs("sup-co-supervision"),
                        "sup-03",
                        "sup-04",
                        "sup-05"),
                practice("fin-fair-pay", "finances", Effort.QUARTER, Set.of(), "fin-01"),
                practice("fin-billing-map", "finances", Effort.WEEKS, needs("fin-fair-pay"), "fin-02", "fin-03"),
                practice("onb-first-year-plan", "onboarding", Effort.WEEKS, needs("sup-protected-time"), "onb-01"),
                practice("onb-mentor", "onboarding", Effort.HOURS, Set.of(), "onb-02"));
    }

    private static List<Resource> resources() {
        return List.of(
                resource("R1", "Guide for both roles", 2024, "https://example.org/both", BOTH, SourceStatus.SEEN),
                resource(
                        "R2", "Workbook for Peers", null, "https://example.org/peer", roles("peer"), SourceStatus.SEED),
                resource("R3", "Manual for CHWs", 2019, null, roles("chw"), SourceStatus.UNVERIFIED));
    }

    private static Domain domain(String id, String prefix, int precedence, String title) {
        return new Domain(new DomainId(id), prefix, title, "What is meant by " + title + ".", precedence);
    }

    private static ProfileItem item(String id, String text, boolean roles, String... choices) {
        return new ProfileItem(
                new ProfileItemId(id),
                text,
                null,
                roles,
                roles,
                Stream.of(choices)
                        .map(choice -> new ProfileItem.Choice(new ChoiceId(choice), "It is " + choice + "."))
                        .toList());
    }

    private static Question question(
            String id, String domain, boolean quick, Set<RoleId> roles, Scale scale, String statement) {
        return new Question(
                new QuestionId(id),
                new DomainId(domain),
                1,
                quick,
                roles,
                statement,
                quick ? "Think of the last six months." : null,
                scale,
                scale.labels().stream().map(label -> label + ": " + statement).toList(),
                List.of(new ResourceId("R1")));
    }

    private static Practice practice(
            String id, String domain, Effort effort, Set<PracticeId> prerequisites, String... serves) {
        return new Practice(
                new PracticeId(id),
                "Do " + id,
                Stream.of(serves).map(QuestionId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                List.of(new DomainId(domain)),
                BOTH,
                "It matters.",
                "Ask who begins.",
                "Write it down.",
                "It is written down.",
                effort,
                prerequisites,
                List.of(new ResourceId("R2"), new ResourceId("R3"), new ResourceId("R1")),
                List.of());
    }

    private static Resource resource(
            String id,
            String title,
            @Nullable Integer year,
            @Nullable String url,
            Set<RoleId> roles,
            SourceStatus status) {
        return new Resource(
                new ResourceId(id),
                title,
                "A publisher",
                year,
                url == null ? null : URI.create(url),
                "guide",
                roles,
                Stream.of("supervision", "finances", "onboarding")
                        .map(DomainId::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                "en",
                status,
                REVIEWED,
                "What it offers.");
    }

    private static Set<PracticeId> needs(String practice) {
        return Set.of(new PracticeId(practice));
    }

    private static Set<RoleId> roles(String... ids) {
        return Stream.of(ids).map(RoleId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
