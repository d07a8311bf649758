package org.peertoolkit.examples.web.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL of its own, from Debian's package, in a folder that is deleted at the end. */
public final class PostgresServer implements AutoCloseable {

    private static final Path PACKAGE = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Where its programs are, or nothing when it is not installed. */
    public static Optional<Path> programs() {
        if (!Files.isDirectory(PACKAGE)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PACKAGE)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PostgresServer start(Path programs) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("/tmp"), "postgres");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        PostgresServer server = new PostgresServer(programs, folder, port);
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        server.command("initdb", "-D " + folder + "/data -A trust -U postgres -E UTF8 --no-sync");
        server.command(
                "pg_ctl",
                "-D " + folder + "/data -w -l " + folder + "/log -o '-p " + port + " -k " + folder
                        + " -c listen_addresses=127.0.0.1' start");
        return server;
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        command("pg_ctl", "-D " + folder + "/data -w -m fast stop");
        run(List.of("rm", "-r", folder.toString()));
    }

    private void command(String program, String arguments) throws IOException {
        String line = programs.resolve(program) + " " + arguments + " >> " + folder + "/out 2>&1";
        run(isRoot() ? List.of("su", "postgres", "-s", "/bin/sh", "-c", line) : List.of("/bin/sh", "-c", line));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IOException("This did not work: " + String.join(" ", command));
    }
}
