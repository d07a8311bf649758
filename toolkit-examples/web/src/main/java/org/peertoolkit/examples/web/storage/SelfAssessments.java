package org.peertoolkit.examples.web.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.examples.web.assessment.SelfAssessment;

/** Assessments in the database, with their role groups and their profile. */
public final class SelfAssessments {

    private SelfAssessments() {}

    public static void add(Transaction transaction, SelfAssessment added) {
        transaction.change(
                "insert into assessment (id, organization_id, number, content_id, content_version, quick, together,"
                        + " language, floor, created_day, retention_day, closed_day, last_seq, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
                added.id(),
                added.organization(),
                added.number(),
                added.content().id(),
                added.content().version(),
                added.quick(),
                added.together(),
                added.language().tag(),
                added.floor(),
                added.created(),
                added.retention(),
                added.closed(),
                added.version());
        for (int i = 0; i < added.groups().size(); i++) {
            transaction.change(
                    "insert into role_group (assessment_id, position, name) values (?, ?, ?)",
                    added.id(),
                    i,
                    added.groups().get(i));
        }
        addProfile(transaction, added.id(), added.profile());
    }

    public static Optional<SelfAssessment> find(Transaction transaction, String id) {
        return transaction.first("select * from assessment where id = ?", row -> read(transaction, row), id);
    }

    /** The assessments of an organization, the first one first. */
    public static List<SelfAssessment> of(Transaction transaction, String organization) {
        return transaction.list(
                "select * from assessment where organization_id = ? order by number",
                row -> read(transaction, row),
                organization);
    }

    /** The ids of those whose retention ended before a day. */
    public static List<String> expired(Transaction transaction, LocalDate today) {
        return transaction.list(
                "select id from assessment where retention_day < ? order by id", row -> row.text("id"), today);
    }

    /**
     * Replaces the profile.
     *
     * @throws ChangedMeanwhileException if the assessment is not in the version given
     */
    public static void setProfile(Transaction transaction, String id, int version, Profile profile) {
        change(transaction, "version = version + 1", id, version);
        transaction.change("delete from profile_choice where assessment_id = ?", id);
        addProfile(transaction, id, profile);
    }

    /**
     * Ends answering.
     *
     * @throws ChangedMeanwhileException if it has ended already
     */
    public static void close(Transaction transaction, String id, LocalDate today) {
        int changed = transaction.change(
                "update assessment set version = version + 1, closed_day = ? where id = ? and closed_day is null",
                today,
                id);
        if (changed != 1) {
            throw new ChangedMeanwhileException("The assessment");
        }
    }

    /** Opens answering again. */
    public static void reopen(Transaction transaction, String id) {
        transaction.change("update assessment set version = version + 1, closed_day = null where id = ?", id);
    }

    /** Keeps every other transaction from changing an assessment, its answers included, until this one ends. */
    public static void lock(Transaction transaction, String id) {
        transaction.change("update assessment set last_seq = last_seq where id = ?", id);
    }

    /** Deletes an assessment with everything that belongs to it alone. */
    public static void delete(Transaction transaction, String id) {
        for (String table :
                List.of("link", "answer", "participant", "recorded_result", "profile_choice", "role_group")) {
            transaction.change("delete from " + table + " where assessment_id = ?", id);
        }
        transaction.change("delete from assessment where id = ?", id);
    }

    private static void change(Transaction transaction, String what, String id, int version) {
        if (transaction.change("update assessment set " + what + " where id = ? and version = ?", id, version) != 1) {
            throw new ChangedMeanwhileException("The assessment");
        }
    }

    private static void addProfile(Transaction transaction, String id, Profile profile) {
        profile.choices()
                .forEach((item, choices) -> choices.forEach(choice -> transaction.change(
                        "insert into profile_choice (assessment_id, item, choice) values (?, ?, ?)",
                        id,
                        item.value(),
                        choice.value())));
    }

    private static SelfAssessment read(Transaction transaction, Row row) {
        String id = row.text("id");
        return new SelfAssessment(
                id,
                row.text("organization_id"),
                row.number("number"),
                new ContentVersion(row.text("content_id"), row.text("content_version")),
                row.flag("quick"),
                row.flag("together"),
                new Language(row.text("language")),
                row.number("floor"),
                row.day("created_day"),
                row.day("retention_day"),
                row.dayOrNull("closed_day"),
                transaction.list(
                        "select name from role_group where assessment_id = ? order by position",
                        group -> group.text("name"),
                        id),
                profile(transaction, id),
                row.number("version"));
    }

    private static Profile profile(Transaction transaction, String id) {
        Map<ProfileItemId, Set<ChoiceId>> choices = new TreeMap<>();
        transaction
                .list(
                        "select item, choice from profile_choice where assessment_id = ?",
                        row -> Map.entry(new ProfileItemId(row.text("item")), new ChoiceId(row.text("choice"))),
                        id)
                .forEach(entry -> choices.computeIfAbsent(entry.getKey(), item -> new TreeSet<>())
                        .add(entry.getValue()));
        return new Profile(choices);
    }
}
