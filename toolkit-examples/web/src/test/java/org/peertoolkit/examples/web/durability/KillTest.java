package org.peertoolkit.examples.web.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at random moments: no acknowledged answer is lost and nothing is half written. A few times in the build, and
 * as often as one likes with {@code -Dkills=50}.
 */
@Tag("slow")
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());

    @Test
    void sqlite_keeps_every_promise(@TempDir Path folder) throws Exception {
        check(new Killer("jdbc:sqlite:" + folder.resolve("killed.db"), null, null, SEED));
    }

    @Test
    void postgresql_keeps_every_promise() throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(
                programs.isPresent() || "true".equals(System.getenv("CI")),
                "PostgreSQL is not installed: apt-get install postgresql");
        try (PostgresServer server = PostgresServer.start(programs.orElseThrow())) {
            check(new Killer(server.url(), "postgres", null, SEED));
        }
    }

    private static void check(Killer killer) throws Exception {
        Killer.Outcome outcome = killer.kill(KILLS);
        System.out.println(outcome);
        assertThat(outcome.faults()).as("seed %s", SEED).isEmpty();
        assertThat(outcome.kills()).isEqualTo(KILLS);
        assertThat(outcome.promised()).as("saves that were acknowledged").isGreaterThan(KILLS);
    }
}
