package org.peertoolkit.examples.web.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of what a query found. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** The text of a column that always has one. */
    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    /** The text of a column, or null when it has none. */
    public @Nullable String textOrNull(String column) {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw new StorageException("Column " + column + " cannot be read.", e);
        }
    }

    /** The number of a column that always has one. */
    public int number(String column) {
        try {
            return result.getInt(column);
        } catch (SQLException e) {
            throw new StorageException("Column " + column + " cannot be read.", e);
        }
    }

    /** Whether a column holds yes. */
    public boolean flag(String column) {
        return number(column) == 1;
    }

    /** The day of a column that always has one. */
    public LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    /** The day of a column, or null when it has none. */
    public @Nullable LocalDate dayOrNull(String column) {
        String text = textOrNull(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
