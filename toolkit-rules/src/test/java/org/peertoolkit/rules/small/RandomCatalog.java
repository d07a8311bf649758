package org.peertoolkit.rules.small;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Role;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.catalog.ScoringConvention;

/**
 * Makes very small catalogs up, from a seed: one or two domains, up to four questions on scales of two to four levels, some
 * of them quick, some for one role only; one or two profile items; three practices. Every answer to one can be tried.
 */
public final class RandomCatalog {

    private static final List<RoleId> ROLES = List.of(new RoleId("peer"), new RoleId("chw"));

    private final Random random;
    private final Catalog.Builder builder;
    private final List<DomainId> domains = new ArrayList<>();
    private final List<QuestionId> questions = new ArrayList<>();

    private RandomCatalog(long seed) {
        this.random = new Random(seed);
        int minimum = List.of(0, 50, 60, 100).get(random.nextInt(4));
        this.builder = Catalog.builder(
                new ContentVersion("made-up", "1"),
                "A made-up check",
                new ScoringConvention(minimum, List.of(new Band("any", "Any", 0, "Says nothing."))));
    }

    /** The catalog of a seed. */
    public static Catalog of(long seed) {
        return new RandomCatalog(seed).build();
    }

    private Catalog build() {
        ROLES.forEach(role -> builder.role(new Role(role, role.value(), "A role.")));
        IntStream.rangeClosed(1, 1 + random.nextInt(2)).forEach(this::addDomain);
        int count = 1 + random.nextInt(4);
        int quick = random.nextInt(4);
        IntStream.rangeClosed(1, count).forEach(number -> addQuestion(number, quick, count));
        addItems(count);
        builder.resource(SmallCatalog.resource("R1", domains.get(0)));
        IntStream.rangeClosed(1, 3).forEach(this::addPractice);
        return builder.build();
    }

    private static String shortForm(DomainId domain) {
        return domain.value().replace("domain-", "d");
    }

    private void addDomain(int number) {
        DomainId domain = new DomainId("domain-" + number);
        domains.add(domain);
        builder.domain(new Domain(domain, "d" + number, "Domain " + number, "About it.", number));
    }

    /** Quick is none of the questions, all of them, or some. */
    private void addQuestion(int number, int quick, int count) {
        int top = count > 3 ? 2 + random.nextInt(2) : 2 + random.nextInt(3);
        Set<RoleId> roles = new LinkedHashSet<>(random.nextInt(4) == 0 ? List.of(ROLES.get(random.nextInt(2))) : ROLES);
        DomainId domain = domains.get(random.nextInt(domains.size()));
        QuestionId id = new QuestionId("%s-%s".formatted(shortForm(domain), number));
        questions.add(id);
        builder.question(new Question(
                id,
                domain,
                1,
                quick == 0 || quick > 1 && random.nextBoolean(),
                roles,
                "It is so.",
                null,
                new Scale(
                        "of-" + top,
                        IntStream.rangeClosed(1, top)
                                .mapToObj(level -> "Level " + level)
                                .toList()),
                IntStream.rangeClosed(1, top)
                        .mapToObj(level -> "It is at " + level + ".")
                        .toList(),
                List.of(new ResourceId("R1"))));
    }

    private void addItems(int count) {
        boolean roles = random.nextBoolean();
        if (roles) {
            builder.profileItem(item("roles", true, "peer", "chw"));
        }
        if (!roles || count < 3) {
            builder.profileItem(item("stage", random.nextInt(3) == 0, "planning", "running"));
        }
    }

    private static ProfileItem item(String id, boolean multiple, String... choices) {
        return new ProfileItem(
                new ProfileItemId(id),
                "What is it?",
                null,
                multiple,
                id.equals("roles"),
                List.of(choices).stream()
                        .map(choice -> new ProfileItem.Choice(new ChoiceId(choice), choice))
                        .toList());
    }

    private void addPractice(int number) {
        DomainId domain = domains.get(random.nextInt(domains.size()));
        builder.practice(new Practice(
                new PracticeId("%s-practice-%s".formatted(shortForm(domain), number)),
                "Do it",
                Set.of(questions.get(random.nextInt(questions.size()))),
                List.of(domain),
                Set.of(ROLES.get(0)),
                "Because.",
                "First.",
                "Then.",
                "Done.",
                Effort.HOURS,
                Set.of(),
                List.of(new ResourceId("R1")),
                List.of()));
    }
}
