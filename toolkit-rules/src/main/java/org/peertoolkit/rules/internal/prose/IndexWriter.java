package org.peertoolkit.rules.internal.prose;

import java.util.List;
import org.peertoolkit.rules.prose.RulePages.Page;

/** Writes the page that lists the pages of rules. */
public final class IndexWriter {

    private static final String FILE = "index.md";

    private static final String HOW_TO_READ = """

            ## How to read a rule

            - **When** says which answers make the rule speak. It uses the words of the questionnaire. Below it stands what the levels that it names say.
            - "The answer is not level 1 or 2" is also true when the answer is "don't know", "not applicable" or missing. An answer is missing when the question was asked and nobody answered it.
            - **What it recommends** is one practice or more. High priority means: begin with it. Medium means: plan it. Low means: keep it in mind.
            - Several rules may recommend one practice. It then appears once, with the highest priority and every reason.
            - **Examples** show answers that make the rule speak, and answers on which it stays silent.
            """;

    private IndexWriter() {}

    /** The index of some pages, with how much stands on each. */
    public static Page index(String title, List<Page> pages) {
        int rules = pages.stream().mapToInt(Page::rules).sum();
        int examples = pages.stream().mapToInt(Page::examples).sum();
        StringBuilder text = new StringBuilder("# The rules of “%s”\n\n".formatted(Markdown.text(title)));
        text.append("%s on %s, with %s.\n\n"
                .formatted(count(rules, "rule"), count(pages.size(), "page"), count(examples, "example")));
        text.append("| page | rules | examples |\n| --- | ---: | ---: |\n");
        pages.forEach(page -> text.append("| [%s](<%s>) | %s | %s |\n"
                .formatted(Markdown.text(page.title()), link(page.file()), page.rules(), page.examples())));
        return new Page(FILE, title, text.append(HOW_TO_READ).toString(), rules, examples);
    }

    private static String link(String file) {
        return file.replace("\\", "\\\\")
                .replace("<", "\\<")
                .replace(">", "\\>")
                .replace("|", "\\|");
    }

    private static String count(int count, String what) {
        return count == 1 ? "1 " + what : "%s %ss".formatted(count, what);
    }
}
