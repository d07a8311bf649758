package org.peertoolkit.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Effort;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.catalog.Role;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.catalog.ScoringConvention;
import org.peertoolkit.core.catalog.SourceStatus;
import org.peertoolkit.examples.benchmarks.contender.Pack;
import org.peertoolkit.examples.benchmarks.contender.PlainRule;
import org.peertoolkit.rules.RuleBook;

/**
 * A made-up pack of any size: nine domains of twelve questions, half as many practices as rules, and rules as people write
 * them, on one to three answers of a domain, some with the domain's score or a denied answer. The same size always gives
 * the same pack.
 */
final class GeneratedPack {

    private static final int DOMAINS = 9;
    private static final int QUESTIONS = 12;
    private static final int RULES_IN_FILE = 900;
    private static final RoleId ROLE = new RoleId("peer");
    private static final ResourceId RESOURCE = new ResourceId("R1");

    private GeneratedPack() {}

    /** The content for so many rules. */
    static Catalog catalog(int rules) {
        Catalog.Builder builder = Catalog.builder(
                        new ContentVersion("generated", "1"),
                        "A generated check",
                        new ScoringConvention(60, List.of(new Band("any", "Any", 0, "Says nothing."))))
                .role(new Role(ROLE, "Peer", "A role."))
                .resource(new Resource(
                        RESOURCE,
                        "A guide",
                        "A publisher",
                        null,
                        null,
                        "guide",
                        Set.of(ROLE),
                        Set.of(domain(0)),
                        "en",
                        SourceStatus.UNVERIFIED,
                        LocalDate.EPOCH,
                        "Helps."));
        IntStream.range(0, DOMAINS)
                .forEach(i -> builder.domain(new Domain(domain(i), "d" + i, "Domain", "It.", i + 1)));
        IntStream.range(0, DOMAINS * QUESTIONS).forEach(i -> builder.question(question(i)));
        IntStream.range(0, rules / 2).forEach(i -> builder.practice(practice(i)));
        return builder.build();
    }

    /** So many rules, read and as plain numbers, with their content. */
    static Pack pack(int rules) {
        Map<String, String> texts = new TreeMap<>();
        List<String> files = files(rules);
        for (int i = 0; i < files.size(); i++) {
            texts.put("generated-%s.drl".formatted(i), files.get(i));
        }
        Catalog catalog = catalog(rules);
        RuleBook book = read(texts);
        return new Pack(catalog, texts, book, PlainRule.of(book.rules(), catalog));
    }

    /** Reads rule files, from a folder that is gone afterwards. */
    private static RuleBook read(Map<String, String> texts) {
        try {
            Path folder = Files.createTempDirectory("generated-rules");
            try {
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    Files.writeString(folder.resolve(text.getKey()), text.getValue());
                }
                return RuleBook.read(folder);
            } finally {
                for (String name : texts.keySet()) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many rules, as the texts of files; a file of many more would be refused as too large. */
    static List<String> files(int rules) {
        Random random = new Random(rules);
        List<String> files = new ArrayList<>();
        for (int from = 0; from < rules; from += RULES_IN_FILE) {
            StringBuilder text = new StringBuilder("""
                    package org.peertoolkit.rules.generated
                    import org.peertoolkit.rules.fact.*
                    global Toolkit toolkit
                    """);
            for (int i = from; i < Math.min(rules, from + RULES_IN_FILE); i++) {
                text.append(rule(i, random));
            }
            files.add(text.toString());
        }
        return files;
    }

    private static String rule(int number, Random random) {
        int practice = number / 2;
        boolean first = number % 2 == 0;
        return """
                rule "%s Rule number %s"
                    @because("It was made up.")
                    @source("R1")
                when
                %sthen
                    toolkit.recommend( "%s", Priority.%s );
                end
                """.formatted(
                        ruleId(number),
                        number,
                        conditions(practice % DOMAINS, first ? "== 1" : "== 2", practice, random),
                        practiceId(practice),
                        first ? "HIGH" : "MEDIUM");
    }

    private static String conditions(int domain, String level, int practice, Random random) {
        StringBuilder lines = new StringBuilder();
        int first = practice / DOMAINS % QUESTIONS;
        lines.append(answer(domain, first, level));
        int more = random.nextInt(3);
        for (int i = 1; i <= more; i++) {
            lines.append(answer(domain, (first + i) % QUESTIONS, "<= " + (1 + random.nextInt(3))));
        }
        if (random.nextInt(5) == 0) {
            lines.append("    not").append(answer(domain, (first + 5) % QUESTIONS, "== 4"));
        }
        if (random.nextInt(20) == 0) {
            lines.append("    DomainScore( domain == \"domain-%s\", percent < %s )\n"
                    .formatted(domain, 30 + random.nextInt(40)));
        }
        return lines.toString();
    }

    private static String answer(int domain, int question, String level) {
        return "    Answer( question == \"%s\", level %s )\n"
                .formatted(questionId(domain * QUESTIONS + question), level);
    }

    /** Ids have at most three digits, so every thousand rules get letters of their own. */
    private static String ruleId(int rule) {
        char letter = (char) ('A' + rule / RULES_IN_FILE);
        return "G%s-%s".formatted(letter, 100 + rule % RULES_IN_FILE);
    }

    private static DomainId domain(int number) {
        return new DomainId("domain-" + number);
    }

    private static String questionId(int number) {
        return "d%s-%s".formatted(number / QUESTIONS, number % QUESTIONS + 1);
    }

    private static String practiceId(int number) {
        return "d%s-practice-%s".formatted(number % DOMAINS, number);
    }

    private static Question question(int number) {
        return new Question(
                new QuestionId(questionId(number)),
                domain(number / QUESTIONS),
                1,
                number % 4 == 0,
                Set.of(ROLE),
                "It is so.",
                null,
                new Scale("four", List.of("Not yet", "Beginning", "Mostly", "In place")),
                List.of("None.", "Some.", "Most.", "All."),
                List.of(RESOURCE));
    }

    private static Practice practice(int number) {
        int question = number % DOMAINS * QUESTIONS + number / DOMAINS % QUESTIONS;
        return new Practice(
                new PracticeId(practiceId(number)),
                "Do it",
                Set.of(new QuestionId(questionId(question))),
                List.of(domain(number % DOMAINS)),
                Set.of(ROLE),
                "Because.",
                "First.",
                "Then.",
                "Done.",
                Effort.HOURS,
                Set.of(),
                List.of(RESOURCE),
                List.of());
    }
}
