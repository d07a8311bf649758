package org.peertoolkit.examples.web.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peertoolkit.examples.web.durability.PostgresServer;

/** The same over a real PostgreSQL. */
class PostgresStorageTest extends StorageLaws {

    private static PostgresServer server;

    PostgresStorageTest() {
        super(false);
    }

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(
                programs.isPresent() || "true".equals(System.getenv("CI")),
                "PostgreSQL is not installed: apt-get install postgresql");
        server = PostgresServer.start(programs.orElseThrow());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Override
    Database open() {
        return Database.open(server.url(), "postgres", null);
    }

    @Test
    void a_database_that_holds_something_else_is_left_alone() throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url(), "postgres", null)) {
            connection.createStatement().execute("create database other");
        }
        String other = server.url().replaceAll("/[^/]*$", "/other");
        try (Connection connection = DriverManager.getConnection(other, "postgres", null)) {
            connection.createStatement().execute("create table letters (text varchar(100))");
        }
        assertThatThrownBy(() -> Database.open(other, "postgres", null)).isInstanceOf(StorageException.class);
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1", "x", null))
                .isInstanceOf(StorageException.class)
                .hasMessage("The database cannot be opened. Check its address, user and password.");
    }
}
