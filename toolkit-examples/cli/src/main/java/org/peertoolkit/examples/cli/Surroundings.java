package org.peertoolkit.examples.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Everything a command touches outside itself, apart from files.
 *
 * @param in what is typed
 * @param out where results go
 * @param err where problems go
 * @param clock says which day it is
 * @param colour whether results may be coloured
 */
public record Surroundings(BufferedReader in, PrintStream out, PrintStream err, Clock clock, boolean colour) {

    /** Those of this process: always UTF-8, with colour only on a terminal and only where NO_COLOR is not set. */
    static Surroundings ofProcess() {
        String noColour = System.getenv("NO_COLOR");
        boolean colour = System.console() != null && (noColour == null || noColour.isEmpty());
        return new Surroundings(
                new BufferedReader(
                        new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8)),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Clock.systemDefaultZone(),
                colour);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
