package org.peertoolkit.examples.web.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * The database of the app: SQLite in a file, or PostgreSQL. What a transaction did is on the disk when {@link #inTransaction}
 * returns.
 */
public final class Database implements AutoCloseable {

    /** How often a transaction is tried that another one stood in the way of. */
    private static final int TRIES = 10;

    /** A transaction that PostgreSQL gave up for the sake of another: it can be repeated. */
    private static final String SERIALIZATION_FAILURE = "40001";

    private static final String DEADLOCK = "40P01";

    private static final int BUSY_MILLIS = 10_000;
    private static final int SWEEPING_MILLIS = 500;

    private final HikariDataSource pool;
    /** The same as {@link #pool}, but for SQLite, where many can read while one writes. */
    private final HikariDataSource readers;
    /** Only for SQLite, which lets one write at a time. */
    private final @Nullable SharedCommits commits;

    private Database(HikariDataSource pool, HikariDataSource readers, @Nullable SharedCommits commits) {
        this.pool = pool;
        this.readers = readers;
        this.commits = commits;
    }

    /**
     * Opens a database and brings it to the form that this version needs.
     *
     * @param url a JDBC address; one that begins with {@code jdbc:sqlite:} gets the settings that make it durable
     * @param user who logs in, or null when the address says it or nobody has to
     * @param password the password, or null
     * @throws StorageException if it cannot be opened
     */
    public static Database open(String url, @Nullable String user, @Nullable String password) {
        boolean sqlite = isSqlite(url);
        HikariDataSource pool = pool(url, user, password, "database", sqlite ? 1 : 8, "IMMEDIATE");
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
            return sqlite
                    ? new Database(pool, pool(url, user, password, "readers", 4, "DEFERRED"), new SharedCommits(pool))
                    : new Database(pool, pool, null);
        } catch (RuntimeException e) {
            pool.close();
            throw new StorageException("The database cannot be brought to the form that this version needs.", e);
        }
    }

    private static HikariDataSource pool(
            String url, @Nullable String user, @Nullable String password, String name, int size, String mode) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setPoolName(name);
        config.setConnectionTimeout(15_000);
        config.setMaximumPoolSize(size);
        if (isSqlite(url)) {
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "FULL");
            config.addDataSourceProperty("busy_timeout", Integer.toString(BUSY_MILLIS));
            config.addDataSourceProperty("foreign_keys", "true");
            config.addDataSourceProperty("transaction_mode", mode);
            // What is deleted is overwritten, so that deleting everything means it.
            config.addDataSourceProperty("secure_delete", "true");
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StorageException("The database cannot be opened. Check its address, user and password.", e);
        }
    }

    /** Whether an address is one of SQLite. */
    public static boolean isSqlite(String url) {
        return url.startsWith("jdbc:sqlite:");
    }

    /**
     * Does something wholly or not at all; it is durable when this returns. What is done must have no effect outside of the
     * database, because it is repeated when another transaction stood in its way.
     *
     * @throws StorageException if the database failed; then nothing was done
     */
    public <T> T inTransaction(Function<Transaction, T> work) {
        SharedCommits shared = commits;
        return repeated(() -> shared == null ? once(pool, work) : shared.inTransaction(work));
    }

    /**
     * Reads, beside whoever writes. Everything that is read is of one moment, and holds whatever was saved before.
     *
     * @throws StorageException if the database failed
     */
    public <T> T look(Function<Transaction, T> work) {
        return repeated(() -> once(readers, work));
    }

    /** One try. */
    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws SQLException;
    }

    private static <T> T repeated(Attempt<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.make();
            } catch (SQLException e) {
                if (attempt == TRIES || !isWorthRepeating(e)) {
                    throw new StorageException("The database failed; nothing was saved.", e);
                }
            }
        }
    }

    /** Does something that has no result, as {@link #inTransaction} does. */
    public void doInTransaction(Consumer<Transaction> work) {
        inTransaction(transaction -> {
            work.accept(transaction);
            return Boolean.TRUE;
        });
    }

    /** Whether the database answers. */
    public boolean isReachable() {
        try {
            return inTransaction(transaction -> !transaction
                    .list("select 1 as one", row -> row.number("one"))
                    .isEmpty());
        } catch (StorageException e) {
            return false;
        }
    }

    /**
     * Takes what was deleted out of the files. SQLite keeps a journal of what was written, which holds it until that is done;
     * while many read it is left to the next time. PostgreSQL does the like by itself, some time later.
     */
    public void sweep() {
        if (commits == null) {
            return;
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + SWEEPING_MILLIS);
            statement.execute("pragma wal_checkpoint(truncate)");
            statement.execute("pragma busy_timeout = " + BUSY_MILLIS);
        } catch (SQLException e) {
            throw new StorageException("What was deleted may still be in the journal of the database.", e);
        }
    }

    /** Adds how its connections are used to the figures of the app. */
    public void measure(MeterRegistry figures) {
        pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(figures));
    }

    @Override
    public void close() {
        if (commits != null) {
            commits.close();
        }
        readers.close();
        pool.close();
    }

    private static <T> T once(HikariDataSource connections, Function<Transaction, T> work) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.apply(new Transaction(connection));
                connection.commit();
                return result;
            } catch (Transaction.FailedStatement e) {
                connection.rollback();
                throw e.why();
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static boolean isWorthRepeating(SQLException e) {
        return SERIALIZATION_FAILURE.equals(e.getSQLState()) || DEADLOCK.equals(e.getSQLState());
    }
}
