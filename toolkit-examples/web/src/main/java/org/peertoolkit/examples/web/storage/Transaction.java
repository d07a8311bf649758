package org.peertoolkit.examples.web.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happens together or not at all. Every value is handed to the database as a value, never as a part of a statement. */
public final class Transaction {

    private final Connection connection;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    /**
     * Changes rows.
     *
     * @param values texts, whole numbers, booleans, days, or null
     * @return how many rows were changed
     */
    public int change(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new FailedStatement(e);
        }
    }

    /** Reads rows. */
    public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            Row row = new Row(result);
            while (result.next()) {
                found.add(reader.apply(row));
            }
            return found;
        } catch (SQLException e) {
            throw new FailedStatement(e);
        }
    }

    /** Reads the first row, or nothing when there is none. */
    public <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                set(statement, i + 1, values[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Boolean flag) {
            statement.setInt(index, flag ? 1 : 0);
        } else {
            statement.setString(index, value == null ? null : value.toString());
        }
    }

    /** Carries what the database said to whoever ends the transaction. */
    static final class FailedStatement extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException why;

        FailedStatement(SQLException why) {
            super(why);
            this.why = why;
        }

        SQLException why() {
            return why;
        }
    }
}
