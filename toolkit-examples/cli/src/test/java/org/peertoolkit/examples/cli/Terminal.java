package org.peertoolkit.examples.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A terminal for tests: types lines, runs one command in this process, and keeps what it said. */
public final class Terminal {

    /** The samples that ship with the toolkit. */
    public static final Path SAMPLES = Path.of("../samples");

    /** The rules that ship with the toolkit. */
    public static final Path RULES = Path.of("../../toolkit-rules/rules");

    /** The content that ships with the toolkit. */
    public static final Path CONTENT = Path.of("../../toolkit-content/content");

    private final String typed;
    private final Clock clock;
    private final boolean colour;

    private Terminal(String typed, Clock clock, boolean colour) {
        this.typed = typed;
        this.clock = clock;
        this.colour = colour;
    }

    /** Runs a command to which nothing is typed. */
    public static Said run(Object... args) {
        return typing().toolkit(args);
    }

    /** A terminal at which some lines are typed, and then the input ends. */
    public static Terminal typing(String... lines) {
        String typed = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        return new Terminal(typed, Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC), false);
    }

    /** The same terminal with another clock. */
    public Terminal at(Clock newClock) {
        return new Terminal(typed, newClock, colour);
    }

    /** The same terminal, able to show colour. */
    public Terminal inColour() {
        return new Terminal(typed, clock, true);
    }

    /** Runs a command. */
    public Said toolkit(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = ToolkitMain.run(
                new Surroundings(
                        new BufferedReader(new StringReader(typed)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        clock,
                        colour),
                words);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** How a command ended and what it said. */
    public record Said(int code, String out, String err) {}
}
