package org.peertoolkit.examples.web.storage;

import java.util.Optional;
import org.peertoolkit.examples.web.assessment.Organization;

/** Organizations in the database. */
public final class Organizations {

    private Organizations() {}

    public static void add(Transaction transaction, Organization organization) {
        transaction.change(
                "insert into organization (id, created_day, passphrase, version) values (?, ?, ?, ?)",
                organization.id(),
                organization.created(),
                organization.passphrase(),
                organization.version());
    }

    public static Optional<Organization> find(Transaction transaction, String id) {
        return transaction.first(
                "select id, created_day, passphrase, version from organization where id = ?",
                row -> new Organization(
                        row.text("id"), row.day("created_day"), row.textOrNull("passphrase"), row.number("version")),
                id);
    }

    /**
     * Sets the hash of the passphrase.
     *
     * @throws ChangedMeanwhileException if the organization is not in the version given
     */
    public static void setPassphrase(Transaction transaction, String id, int version, String hash) {
        int changed = transaction.change(
                "update organization set passphrase = ?, version = version + 1 where id = ? and version = ?",
                hash,
                id,
                version);
        if (changed != 1) {
            throw new ChangedMeanwhileException("The passphrase");
        }
    }

    /** Deletes an organization that has no assessment left, with its plan and its links. */
    public static void delete(Transaction transaction, String id) {
        transaction.change("delete from plan_item where organization_id = ?", id);
        transaction.change("delete from link where organization_id = ?", id);
        transaction.change("delete from organization where id = ?", id);
    }
}
