package org.peertoolkit.examples.cli.take;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.cli.text.Page;

/** The terminal as a conversation: something is shown, something is asked, a line is typed. */
final class Prompt {

    private final BufferedReader in;
    private final PrintStream out;
    private final boolean colour;

    Prompt(BufferedReader in, PrintStream out, boolean colour) {
        this.in = in;
        this.out = out;
        this.colour = colour;
    }

    Page page() {
        return new Page(colour);
    }

    void show(Page page) {
        out.print(page);
    }

    void say(String words) {
        show(page().paragraph(0, words));
    }

    /** Asks for a line; null at the end of the input. The line comes without spaces around it. */
    @Nullable
    String ask(String words) {
        out.print(words + " ");
        out.flush();
        try {
            String line = in.readLine();
            if (line == null) {
                out.print("\n");
                return null;
            }
            return Page.clean(line).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
