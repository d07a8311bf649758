package org.peertoolkit.examples.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.examples.cli.text.Page;

/** Where the {@code toolkit} command begins. */
public final class ToolkitMain {

    /** All is fine. */
    static final int FINE = 0;

    /** Something wrong was found in what was to be checked. */
    static final int FINDINGS = 1;

    /** The input cannot be used, or the command was given wrongly. */
    static final int UNUSABLE = 2;

    private ToolkitMain() {}

    /** Runs one command in this process and ends it. */
    public static void main(String[] args) {
        // Numbers and messages are the same everywhere, also where digits are usually written otherwise.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /**
     * Runs one command.
     *
     * @return 0 when all is fine, 1 when something wrong was found, 2 when the command could not work
     */
    public static int run(Surroundings surroundings, String... args) {
        int code;
        try {
            code = Commands.of(surroundings, args).execute(args);
        } catch (RuntimeException | StackOverflowError e) {
            code = failed(surroundings.err(), e, Arrays.asList(args).contains("--debug"));
        }
        surroundings.out().flush();
        if (surroundings.out().checkError()) {
            say(surroundings.err(), "Not all of the output could be written.");
            code = UNUSABLE;
        }
        surroundings.err().flush();
        return code;
    }

    /** Says what kept a command from working: its problems, or what is wrong with a file; a trace only when asked for. */
    static int failed(PrintStream err, Throwable failure, boolean debug) {
        if (failure instanceof InvalidInputException invalid) {
            problems(err, invalid);
        } else if (failure instanceof UncheckedIOException file) {
            say(err, fileProblem(file));
        } else if (failure instanceof InvalidPathException path) {
            say(err, "\"%s\" cannot be the name of a file.".formatted(path.getInput()));
        } else {
            say(
                    err,
                    "Something went wrong inside the toolkit (%s). This is a fault of ours, not of your files. Please report it, with what the same command prints when you add --debug."
                            .formatted(oneLine(failure)));
        }
        if (debug) {
            failure.printStackTrace(err);
        }
        return UNUSABLE;
    }

    private static void problems(PrintStream err, InvalidInputException invalid) {
        String message = String.valueOf(invalid.getMessage());
        say(err, message.substring(0, Math.max(message.indexOf('\n'), 0)));
        invalid.problems().forEach(problem -> say(err, "  " + problem));
    }

    private static String fileProblem(UncheckedIOException failure) {
        if (failure.getCause() instanceof FileSystemException file) {
            String kind = file.getClass().getSimpleName();
            String why = switch (kind) {
                case "NoSuchFileException" -> "there is no such file or folder";
                case "AccessDeniedException" -> "you are not allowed to";
                case "NotDirectoryException" -> "a part of the name is no folder";
                default -> file.getReason() == null ? "the system refused" : file.getReason();
            };
            return "The file \"%s\" cannot be read or written: %s. Check the name, the folder and your rights."
                    .formatted(file.getFile(), why);
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return "A file cannot be read or written: %s.".formatted(cause.getMessage());
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return message == null ? name : "%s: %s".formatted(name, message.lines().collect(Collectors.joining(" ")));
    }

    /** One line, without anything that could steer the terminal. */
    static void say(PrintStream err, String words) {
        err.print(Page.clean(words) + "\n");
    }
}
