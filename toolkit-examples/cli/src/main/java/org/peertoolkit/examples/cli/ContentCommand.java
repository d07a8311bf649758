package org.peertoolkit.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be done with content files. */
@Command(
        name = "content",
        versionProvider = ToolkitCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "For people who write questions, practices and resources.")
final class ContentCommand extends HelpAndVersion implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
    private CommandSpec spec;

    static CommandLine with(Surroundings surroundings) {
        return new CommandLine(new ContentCommand()).addSubcommand(new Check(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the content.");
    }

    /** Checks a content pack. */
    @Command(
            name = "check",
            versionProvider = ToolkitCommand.Version.class,
            description = "Reads every content file of a folder and says all that is wrong: how it is written, and what"
                    + " does not fit together, in which language what is not translated yet.")
    static final class Check extends HelpAndVersion implements Callable<Integer> {

        private final Surroundings surroundings;

        @Parameters(paramLabel = "DIR", description = "The folder with the content files (*.yaml, worksheets/*.md).")
        @SuppressWarnings("NullAway.Init") // picocli fills it before anything runs
        private Path folder;

        @Mixin
        private final FormatOption format = new FormatOption();

        Check(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            Path existing = Folders.existing(folder);
            Map<String, @Nullable Integer> seen = new LinkedHashMap<>();
            List<Problem> problems = new ArrayList<>();
            List<Translated> translations = new ArrayList<>();
            try {
                Catalog catalog = Packs.content(existing);
                seen.put("questions", catalog.questions().size());
                seen.put("practices", catalog.practices().size());
                seen.put("resources", catalog.resources().size());
                seen.put("files", catalog.sources().size());
                Translated.all(Packs.source(existing), translations, problems);
            } catch (InvalidInputException unusable) {
                problems.addAll(unusable.problems());
            }
            List.of("questions", "practices", "resources", "files").forEach(kind -> seen.putIfAbsent(kind, null));
            Findings findings = new Findings(seen, "The content cannot be used", problems);
            if (format.isJson()) {
                surroundings.out().print(Json.object(json -> {
                    findings.fields(json);
                    Translated.write(json, translations);
                }));
                return findings.code();
            }
            int code = findings.report(surroundings, false);
            translations.forEach(each -> surroundings.out().print(each + "\n"));
            return code;
        }
    }
}
