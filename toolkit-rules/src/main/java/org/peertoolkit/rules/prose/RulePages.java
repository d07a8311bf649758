package org.peertoolkit.rules.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.internal.prose.IndexWriter;
import org.peertoolkit.rules.internal.prose.PageWriter;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;

/**
 * Pages in Markdown that tell what a set of rules says, for people who read no rule files. The same rules, examples and
 * content always make the same pages.
 *
 * <pre>{@code
 * RuleBook rules = RuleBook.read(folder);
 * RulePages pages = RulePages.of(rules, Examples.read(folder, rules, catalog).all(), catalog);
 *
 * for (RulePages.Page page : pages.all()) {
 *     Files.writeString(folder.resolve(page.file()), page.text());
 * }
 * }</pre>
 *
 * @param index the page that lists the others
 * @param pages one page for each rule file: those that are about a domain in the order of the domains, then the others by
 *     name; never empty
 */
public record RulePages(Page index, List<Page> pages) {

    public RulePages {
        pages = List.copyOf(pages);
    }

    /**
     * One page.
     *
     * @param file the name of a file for it, such as {@code supervision.md}
     * @param title what it is about
     * @param text the page in Markdown
     * @param rules how many rules it tells about
     * @param examples how many examples it shows
     */
    public record Page(String file, String title, String text, int rules, int examples) {}

    /**
     * The pages of a set of rules.
     *
     * @param examples the examples to show with them; empty when there is none
     * @param catalog the content whose words the pages use
     * @throws InvalidInputException if the rules do not fit the content
     */
    public static RulePages of(RuleBook book, List<Example> examples, Catalog catalog) {
        InvalidInputException.throwIfAny("The rules do not fit the content", book.problems(catalog));
        Map<String, List<Rule>> subjects = new LinkedHashMap<>();
        catalog.domains().forEach(domain -> subjects.put(domain.id().value(), new ArrayList<>()));
        for (Rule rule : book.rules()) {
            subjects.computeIfAbsent(subject(rule), any -> new ArrayList<>()).add(rule);
        }
        List<Page> pages = new ArrayList<>();
        subjects.forEach((subject, rules) -> {
            if (!rules.isEmpty()) {
                pages.add(page(subject, rules, examples, catalog));
            }
        });
        return new RulePages(IndexWriter.index(catalog.title(), pages), pages);
    }

    /** The index, then the other pages. */
    public List<Page> all() {
        List<Page> all = new ArrayList<>(List.of(index));
        all.addAll(pages);
        return List.copyOf(all);
    }

    private static Page page(String subject, List<Rule> rules, List<Example> examples, Catalog catalog) {
        Optional<Domain> domain = catalog.domains().stream()
                .filter(known -> known.id().value().equals(subject))
                .findFirst();
        String title = domain.map(Domain::title).orElseGet(() -> title(subject));
        List<Example> own = examples.stream()
                .filter(example -> rules.stream().anyMatch(rule -> rule.id().equals(example.rule())))
                .toList();
        String about = domain.map(Domain::about).orElse("");
        return new Page(
                subject + ".md", title, PageWriter.page(title, about, rules, own, catalog), rules.size(), own.size());
    }

    /** What a rule is about: the name of its file without the ending, which is the id of a domain where it is about one. */
    private static String subject(Rule rule) {
        return rule.place().source().replaceFirst("\\.drl$", "");
    }

    private static String title(String subject) {
        String words = subject.replace('-', ' ');
        return words.isEmpty() ? subject : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
