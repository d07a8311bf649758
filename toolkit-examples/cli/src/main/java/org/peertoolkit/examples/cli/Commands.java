package org.peertoolkit.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The commands, put together so that they say everything through the surroundings they are given. */
final class Commands {

    private static final int WIDTH = 80;

    private Commands() {}

    static CommandLine of(Surroundings surroundings, String... args) {
        CommandLine root = new CommandLine(new ToolkitCommand());
        Map<String, Supplier<?>> all = all(surroundings);
        String first = args.length == 0 ? "" : args[0];
        all.forEach((name, command) -> {
            if (name.equals(first) || !all.containsKey(first)) {
                root.addSubcommand(command.get());
            }
        });
        boolean debug = Arrays.asList(args).contains("--debug");
        return root.setUsageHelpWidth(WIDTH)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setExecutionStrategy(parsed -> execute(parsed, surroundings))
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, surroundings))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> ToolkitMain.failed(surroundings.err(), failure, debug));
    }

    /**
     * Every command by its name, in the order of the help. Reading one command's description costs the start as much as
     * reading a questionnaire, so only the command that was asked for is made; all of them when none was.
     */
    private static Map<String, Supplier<?>> all(Surroundings surroundings) {
        Map<String, Supplier<?>> all = new LinkedHashMap<>();
        all.put("questions", () -> new QuestionsCommand(surroundings));
        all.put("take", () -> new TakeCommand(surroundings));
        all.put("assess", () -> new AssessCommand(surroundings));
        all.put("explain", () -> new ExplainCommand(surroundings));
        all.put("progress", () -> new ProgressCommand(surroundings));
        all.put("verify", () -> new VerifyCommand(surroundings));
        all.put("worksheets", () -> new WorksheetsCommand(surroundings));
        all.put("rules", () -> RulesCommand.with(surroundings));
        all.put("content", () -> ContentCommand.with(surroundings));
        return all;
    }

    /** Help and version go through a buffer, so that they too have the same line ends on every machine. */
    private static int execute(ParseResult parsed, Surroundings surroundings) {
        StringWriter printed = new StringWriter();
        parsed.asCommandLineList().forEach(command -> command.setOut(new PrintWriter(printed)));
        Integer help = CommandLine.executeHelpRequest(parsed);
        surroundings.out().print(printed.toString().replace("\r\n", "\n"));
        return help != null ? help : new RunLast().execute(parsed);
    }

    private static int wrongUsage(ParameterException wrong, Surroundings surroundings) {
        StringWriter more = new StringWriter();
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(more));
        ToolkitMain.say(surroundings.err(), inPlainWords(wrong));
        more.toString().lines().forEach(line -> ToolkitMain.say(surroundings.err(), line));
        ToolkitMain.say(
                surroundings.err(),
                "See \"%s --help\"."
                        .formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ToolkitMain.UNUSABLE;
    }

    private static String inPlainWords(ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unknown) {
            return "\"%s\" is not understood here.".formatted(String.join(" ", unknown.getUnmatched()));
        }
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }
}
