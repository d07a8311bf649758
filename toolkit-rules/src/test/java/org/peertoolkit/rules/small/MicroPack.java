package org.peertoolkit.rules.small;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Effort;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.testkit.TinyCatalog;
import org.peertoolkit.rules.RuleBook;

/**
 * Content so small that every response can be tried: in supervision sup-01 (quick) and sup-02, in finances fin-01 (about
 * CHWs only), each with four levels and served by a practice of its own, sup-a, sup-b and fin-a.
 */
public final class MicroPack {

    private MicroPack() {}

    /** The catalog. */
    public static Catalog catalog() {
        Catalog parts = TinyCatalog.get();
        Catalog.Builder builder = Catalog.builder(parts.version(), "A micro check", parts.scoring());
        parts.roles().forEach(builder::role);
        parts.resources().forEach(builder::resource);
        parts.domains().forEach(builder::domain);
        parts.profile().stream().filter(item -> item.choosesRoles()).forEach(builder::profileItem);
        return builder.question(question("sup-01", "supervision", true, "peer", "chw"))
                .question(question("sup-02", "supervision", false, "peer", "chw"))
                .question(question("fin-01", "finances", false, "chw"))
                .practice(practice("sup-a", "supervision", "sup-01"))
                .practice(practice("sup-b", "supervision", "sup-02"))
                .practice(practice("fin-a", "finances", "fin-01"))
                .build();
    }

    /** One rule: its id, its conditions, and what it recommends, for example {@code "sup-a", Priority.HIGH}. */
    public static String rule(String id, String conditions, String recommends) {
        return """

                rule "%s Test rule %s"
                    @because("It was asked for.")
                    @source("R1")
                when
                    %s
                then
                    toolkit.recommend( %s );
                end
                """.formatted(id, id, conditions, recommends);
    }

    /** A book with one file of rules. */
    public static RuleBook book(String... rules) {
        try {
            Path directory = Files.createTempDirectory("rules");
            Path file = directory.resolve("micro.drl");
            Files.writeString(file, """
                    package org.peertoolkit.rules.micro
                    import org.peertoolkit.rules.fact.*
                    global Toolkit toolkit
                    """ + String.join("", rules));
            RuleBook book = RuleBook.read(directory);
            Files.delete(file);
            Files.delete(directory);
            return book;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Question question(String id, String domain, boolean quick, String... roles) {
        Scale scale = TinyCatalog.FOUR;
        return new Question(
                new QuestionId(id),
                new DomainId(domain),
                1,
                quick,
                List.of(roles).stream().map(RoleId::new).collect(Collectors.toSet()),
                "It is so.",
                null,
                scale,
                IntStream.rangeClosed(1, scale.top())
                        .mapToObj(level -> "Level " + level + ".")
                        .toList(),
                List.of(new ResourceId("R1")));
    }

    private static Practice practice(String id, String domain, String serves) {
        return new Practice(
                new PracticeId(id),
                "Do " + id,
                Set.of(new QuestionId(serves)),
                List.of(new DomainId(domain)),
                Set.of(new RoleId("peer"), new RoleId("chw")),
                "Because.",
                "First.",
                "Then.",
                "Done.",
                Effort.HOURS,
                Set.of(),
                List.of(new ResourceId("R1")),
                List.of());
    }
}
