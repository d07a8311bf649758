package org.peertoolkit.examples.web;

import java.util.List;
import org.peertoolkit.examples.web.storage.Database;

/** Everything that is in a database, as one text, to look for what must or must not be there. */
public final class Dump {

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
        try (Database database = app.database()) {
            return of(database, true);
        }
    }

    public static String of(Database database, boolean sqlite) {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            String columns = sqlite
                    ? "select name from pragma_table_info('" + table + "')"
                    : "select column_name as name from information_schema.columns where table_name = '" + table + "'";
            List<String> names = database.look(transaction -> transaction.list(columns, row -> row.text("name")));
            database.look(transaction -> transaction.list("select * from " + table, row -> {
                        StringBuilder line = new StringBuilder(table);
                        names.forEach(name -> line.append(' ').append(row.textOrNull(name)));
                        return line.toString();
                    }))
                    .forEach(line -> all.append(line).append('\n'));
        }
        return all.toString();
    }
}
