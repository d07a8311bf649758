package org.peertoolkit.rules.internal.prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.prose.RuleSentence;
import org.peertoolkit.rules.prose.RuleSentence.NamedLevel;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.Expected;

/** Writes what is known about rules as Markdown. */
public final class PageWriter {

    private final Catalog catalog;
    private final List<Example> examples;
    private final StringBuilder page = new StringBuilder();

    private PageWriter(Catalog catalog, List<Example> examples) {
        this.catalog = catalog;
        this.examples = examples;
    }

    /**
     * A page of rules.
     *
     * @param about what the rules are about, a sentence; blank when nothing is known
     * @param rules rules that fit the content
     */
    public static String page(String title, String about, List<Rule> rules, List<Example> examples, Catalog catalog) {
        PageWriter writer = new PageWriter(catalog, examples);
        writer.paragraph("# " + Markdown.text(title));
        if (!about.isBlank()) {
            writer.paragraph("*" + Markdown.sentence(about) + "*");
        }
        rules.forEach(writer::rule);
        return writer.page.toString();
    }

    private void rule(Rule rule) {
        RuleSentence sentence = RuleSentence.of(rule, catalog);
        paragraph("## %s %s".formatted(Markdown.text(rule.id().value()), Markdown.text(rule.title())));
        when(sentence);
        List<String> practices =
                rule.recommendations().stream().map(this::recommendation).toList();
        if (practices.size() == 1) {
            paragraph("**What it recommends.** " + practices.get(0));
        } else {
            paragraph("**What it recommends.**");
            list(practices);
        }
        paragraph("**Why.** " + Markdown.sentence(rule.because()));
        paragraph("**Sources.**");
        list(rule.sources().stream().map(this::source).toList());
        List<String> own = examples.stream()
                .filter(example -> rule.id().equals(example.rule()))
                .map(example -> example(example, rule))
                .toList();
        if (!own.isEmpty()) {
            paragraph("**Examples.**");
            list(own);
        }
    }

    /** Several conditions stand one below the other: with the words of the questions, one sentence would be hard to follow. */
    private void when(RuleSentence sentence) {
        if (sentence.conditions().size() == 1) {
            paragraph("**When.** " + Markdown.text(sentence.text()));
        } else {
            paragraph("**When.** This rule speaks when all of these are true:");
            list(sentence.conditions().stream().map(PageWriter::capitalized).toList());
        }
        if (!sentence.levels().isEmpty()) {
            paragraph("What these levels say:");
            list(sentence.levels().stream().map(PageWriter::level).toList());
        }
    }

    private static String capitalized(String condition) {
        String safe = Markdown.text(condition);
        return safe.substring(0, 1).toUpperCase(Locale.ROOT) + safe.substring(1) + ".";
    }

    private static String level(NamedLevel named) {
        return "%s, level %s (%s): %s"
                .formatted(
                        Markdown.text(named.question().id().value()),
                        named.level().level(),
                        Markdown.text(named.level().label()),
                        Markdown.sentence(named.level().text()));
    }

    private String recommendation(Rule.Recommend recommend) {
        return "%s. %s.".formatted(title(recommend.practice()), priority(recommend.priority()));
    }

    private static String priority(Priority priority) {
        return switch (priority) {
            case HIGH -> "High priority: begin with it";
            case MEDIUM -> "Medium priority: plan it";
            case LOW -> "Low priority: keep it in mind";
        };
    }

    private String example(Example example, Rule rule) {
        String name = Markdown.sentence(example.name());
        if (example.expect().isEmpty()) {
            return name + " Here the rule stays silent.";
        }
        if (example.expect().size() == rule.recommendations().size()) {
            return name + " Here the rule speaks.";
        }
        return "%s Here the rule recommends %s."
                .formatted(
                        name,
                        example.expect().entrySet().stream()
                                .map(entry -> "%s (%s)".formatted(title(entry.getKey()), shortly(entry.getValue())))
                                .collect(Collectors.joining(" and ")));
    }

    private static String shortly(Expected expected) {
        return switch (expected) {
            case HIGH -> "high priority";
            case MEDIUM -> "medium priority";
            case LOW -> "low priority";
            case ANY -> "any priority";
            case NONE -> "not recommended";
        };
    }

    private String title(PracticeId id) {
        String title = catalog.practice(id).map(Practice::title).orElse(id.value());
        return "“" + Markdown.text(title) + "”";
    }

    private String source(ResourceId id) {
        return catalog.resource(id).map(PageWriter::source).orElse(Markdown.text(id.value()));
    }

    private static String source(Resource resource) {
        String year = resource.year() == null ? "" : ", " + resource.year();
        String where = resource.url() == null
                ? "Ask for it by title."
                : "<%s>".formatted(resource.url().toASCIIString());
        return "%s: %s %s %s"
                .formatted(
                        Markdown.text(resource.id().value()),
                        Markdown.sentence(resource.title()),
                        Markdown.sentence(resource.publisher() + year),
                        where);
    }

    private void list(List<String> items) {
        if (!items.isEmpty()) {
            paragraph(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
        }
    }

    private void paragraph(String text) {
        page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
    }
}
