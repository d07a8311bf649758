package org.peertoolkit.examples.web.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes for a database that lets one write at a time. Whatever has come while the disk was busy is written together and made
 * durable once, so that many who save at the same moment wait for the disk together and not one after another. Each piece of
 * work still happens wholly or not at all, on its own, and nobody is answered before it is on the disk.
 */
final class SharedCommits implements AutoCloseable {

    private static final int MOST_AT_ONCE = 64;

    private final DataSource connections;
    private final BlockingQueue<Piece<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::write, "database-writer");
    private boolean closed;

    SharedCommits(DataSource connections) {
        this.connections = connections;
        writer.setDaemon(true);
        writer.start();
    }

    /** One piece of work, what came of it so far, and the one who waits for it. */
    private static final class Piece<T> {

        private final @Nullable Function<Transaction, T> work;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private @Nullable T result;
        private @Nullable Throwable failure;

        Piece(@Nullable Function<Transaction, T> work) {
            this.work = work;
        }

        void doIn(Transaction transaction) {
            if (work != null) {
                result = work.apply(transaction);
            }
        }

        /** Answers whoever waits: with what came of it, or with what went wrong in it, or else for all. */
        void tell(@Nullable Throwable forAll) {
            Throwable wrong = failure != null ? failure : forAll;
            if (wrong == null) {
                answer.complete(result);
            } else {
                answer.completeExceptionally(wrong);
            }
        }
    }

    /**
     * Does something wholly or not at all, beside others who do the same; it is durable when this returns.
     *
     * @throws SQLException if the database failed; then nothing was done
     */
    <T> T inTransaction(Function<Transaction, T> work) throws SQLException {
        Piece<T> piece = new Piece<>(work);
        synchronized (this) {
            if (closed) {
                throw new SQLException("The database is closed.");
            }
            waiting.add(piece);
        }
        // Whatever ends the wait early must not be taken for an answer: what was begun may still be saved.
        return answer(piece.answer
                .handle((result, wrong) -> new Outcome<>(result, wrong))
                .join());
    }

    private record Outcome<T>(T result, @Nullable Throwable wrong) {}

    private static <T> T answer(Outcome<T> outcome) throws SQLException {
        Throwable wrong = outcome.wrong();
        if (wrong == null) {
            return outcome.result();
        }
        if (wrong instanceof Transaction.FailedStatement failed) {
            throw failed.why();
        }
        if (wrong instanceof SQLException failed) {
            throw failed;
        }
        if (wrong instanceof RuntimeException thrown) {
            throw thrown;
        }
        if (wrong instanceof Error thrown) {
            throw thrown;
        }
        throw new IllegalStateException(wrong);
    }

    private void write() {
        List<Piece<?>> together = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            try {
                together.add(waiting.take());
            } catch (InterruptedException e) {
                // Nobody is told to interrupt it; whoever waits still gets an answer.
                continue;
            }
            waiting.drainTo(together, MOST_AT_ONCE - 1);
            goesOn = together.stream().noneMatch(piece -> piece.work == null);
            Throwable failure = null;
            try {
                commit(together);
            } catch (SQLException | RuntimeException | Error e) {
                failure = e;
            }
            for (Piece<?> piece : together) {
                piece.tell(failure);
            }
            together.clear();
        }
    }

    private void commit(List<Piece<?>> together) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            // Only for as long as the work takes: a connection of SQLite that waits in the pool must not keep the file
            // locked.
            connection.setAutoCommit(false);
            try {
                for (Piece<?> piece : together) {
                    doAlone(connection, piece);
                }
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /**
     * Does one piece so that it leaves nothing when it fails. Where the database itself has given up the whole transaction, such
     * as on a full disk, its savepoint is gone; then this fails for all, and nobody is told that anything was saved.
     */
    private static void doAlone(Connection connection, Piece<?> piece) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            piece.doIn(new Transaction(connection));
        } catch (RuntimeException | Error e) {
            piece.failure = e;
            connection.rollback(before);
        }
        connection.releaseSavepoint(before);
    }

    /** Finishes what has come, and takes nothing more. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.add(new Piece<Object>(null));
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
