package org.peertoolkit.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.Report;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.examples.cli.file.WholeFile;
import org.peertoolkit.rules.RuleBook;
import org.peertoolkit.rules.prose.RulePages;
import org.peertoolkit.rules.scenario.Example;
import org.peertoolkit.rules.scenario.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes pages about rules for people who read no rule files. */
@Command(
        name = "docs",
        versionProvider = ToolkitCommand.Version.class,
        description =
                "Tells in plain English what every rule of a folder says: when it speaks, what it recommends, why, on"
                        + " which sources, and on which examples. One page (Markdown) for each rule file, and an index.")
final class RulesDocs extends HelpAndVersion implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder with the rules and their *.examples.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER|FILE",
            description =
                    "Write each page into a file of this folder, or all pages into one file when the name ends in .html or .pdf."
                            + " Without it, all pages are printed one after the other.")
    private @Nullable Path output;

    @Mixin
    private final ContentOption content = new ContentOption();

    RulesDocs(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path existing = Folders.existing(folder);
        Catalog catalog = content.load();
        RuleBook rules = RuleBook.read(existing);
        boolean shown = Folders.count(existing, ".examples.yaml") > 0;
        List<Example> examples = shown ? Examples.read(existing, rules, catalog).all() : List.of();
        RulePages pages = RulePages.of(rules, examples, catalog);
        if (output == null) {
            surroundings
                    .out()
                    .print(pages.all().stream().map(RulePages.Page::text).collect(Collectors.joining("\n")));
        } else if (output.toString().matches("(?i).*\\.(html?|pdf)")) {
            report(pages, catalog).write(output);
        } else {
            write(pages.all(), output);
            surroundings.out().print("%s in %s\n".formatted(count(pages.all().size()), output));
        }
        return ToolkitMain.FINE;
    }

    private static Report report(RulePages pages, Catalog catalog) {
        List<Report.MarkdownPage> all = pages.all().stream()
                .map(page -> new Report.MarkdownPage(page.file(), page.text()))
                .toList();
        return Report.ofMarkdown(pages.index().title(), all, catalog);
    }

    private static void write(List<RulePages.Page> pages, Path output) {
        try {
            Files.createDirectories(output);
            for (RulePages.Page page : pages) {
                WholeFile.write(output.resolve(page.file()), page.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String count(int pages) {
        return pages == 1 ? "1 page" : pages + " pages";
    }
}
