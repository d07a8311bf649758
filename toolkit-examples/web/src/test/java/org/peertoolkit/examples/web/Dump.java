package org.peertoolkit.examples.web;

import java.util.List;
import org.peertoolkit.examples.web.storage.Database;

/** Everything that is in a database, as one text, to look for what must or must not be there. */
final class Dump {

    private static final List<String> TABLES = List.of(
            "organization",
            "assessment",
            "role_group",
            "profile_choice",
            "participant",
            "answer",
            "link",
            "plan_item",
            "recorded_result");

    private Dump() {}

    static String of(TestApp app) {
        StringBuilder all = new StringBuilder();
        try (Database database = app.database()) {
            for (String table : TABLES) {
                List<String> columns = database.inTransaction(transaction -> transaction.list(
                        "select name from pragma_table_info('" + table + "')", row -> row.text("name")));
                database.inTransaction(transaction -> transaction.list("select * from " + table, row -> {
                            StringBuilder line = new StringBuilder(table);
                            columns.forEach(column -> line.append(' ').append(row.textOrNull(column)));
                            return line.toString();
                        }))
                        .forEach(line -> all.append(line).append('\n'));
            }
        }
        return all.toString();
    }
}
