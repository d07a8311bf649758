package org.peertoolkit.examples.web.storage;

import java.util.List;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.examples.web.assessment.PlanItem;

/** Action plans in the database. */
public final class Plans {

    private Plans() {}

    /** The plan of an organization, in the order in which its lines were added. */
    public static List<PlanItem> of(Transaction transaction, String organization) {
        return transaction.list(
                "select * from plan_item where organization_id = ? order by position, practice",
                row -> new PlanItem(
                        new PracticeId(row.text("practice")),
                        row.text("owner"),
                        row.dayOrNull("due_day"),
                        row.flag("done"),
                        row.number("version")),
                organization);
    }

    /**
     * Adds a line, or changes the one of the same practice.
     *
     * @throws ChangedMeanwhileException if the line is not in the version given, 0 being one that is not there
     */
    public static void put(Transaction transaction, String organization, PlanItem item) {
        boolean there = of(transaction, organization).stream()
                .anyMatch(known -> known.practice().equals(item.practice()));
        int changed = !there && item.version() == 0
                ? add(transaction, organization, item)
                : transaction.change(
                        "update plan_item set owner = ?, due_day = ?, done = ?, version = version + 1"
                                + " where organization_id = ? and practice = ? and version = ?",
                        item.owner(),
                        item.due(),
                        item.done(),
                        organization,
                        item.practice().value(),
                        item.version());
        if (changed != 1) {
            throw new ChangedMeanwhileException("The plan");
        }
    }

    /** Takes a line out. */
    public static void remove(Transaction transaction, String organization, PracticeId practice) {
        transaction.change(
                "delete from plan_item where organization_id = ? and practice = ?", organization, practice.value());
    }

    private static int add(Transaction transaction, String organization, PlanItem item) {
        int position = transaction
                .first(
                        "select coalesce(max(position), 0) + 1 as next from plan_item where organization_id = ?",
                        row -> row.number("next"),
                        organization)
                .orElse(1);
        return transaction.change(
                "insert into plan_item (organization_id, practice, position, owner, due_day, done, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                organization,
                item.practice().value(),
                position,
                item.owner(),
                item.due(),
                item.done());
    }
}
