package org.peertoolkit.examples.web.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peertoolkit.examples.web.assessment.Access;
import org.peertoolkit.examples.web.assessment.LinkRole;

/** Links in the database, by their hash; the links themselves are nowhere. */
public final class Links {

    private Links() {}

    public static void add(Transaction transaction, String hash, Access access, LocalDate today) {
        transaction.change(
                "insert into link (hash, role, organization_id, assessment_id, participant_id, group_name, created_day)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                hash,
                access.role().name(),
                access.organization(),
                access.assessment(),
                access.participant(),
                access.group(),
                today);
    }

    /** What a link opens, or nothing when there is none such. */
    public static Optional<Access> find(Transaction transaction, String hash) {
        return transaction.first("select * from link where hash = ?", Links::read, hash);
    }

    /** The hashes of all links of an organization and what they open. */
    public static List<Hashed> of(Transaction transaction, String organization) {
        return transaction.list(
                "select * from link where organization_id = ? order by hash",
                row -> new Hashed(row.text("hash"), read(row), row.day("created_day")),
                organization);
    }

    private static Access read(Row row) {
        return new Access(
                LinkRole.valueOf(row.text("role")),
                row.text("organization_id"),
                row.textOrNull("assessment_id"),
                row.textOrNull("participant_id"),
                row.textOrNull("group_name"));
    }

    /** A link as it is stored. */
    public record Hashed(String hash, Access access, LocalDate created) {}
}
