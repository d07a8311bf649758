package org.peertoolkit.examples.benchmarks;

import org.openjdk.jmh.Main;

/** x. */
public final class Benchmarks {
    private Benchmarks() {}

    /** x. */
    public static void main(String[] arguments) throws Exception {
        Main.main(arguments);
    }
}
