package org.peertoolkit.examples.web.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.examples.web.assessment.Access;
import org.peertoolkit.examples.web.assessment.LinkRole;
import org.peertoolkit.examples.web.assessment.Organization;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.storage.Links;
import org.peertoolkit.examples.web.storage.Organizations;
import org.peertoolkit.examples.web.storage.Participants;
import org.peertoolkit.examples.web.storage.SelfAssessments;
import org.peertoolkit.examples.web.storage.Transaction;

/** Opens assessments: the first of an organization, and later ones. */
public final class Opening {

    /** The group of somebody who answers alone; never shown. */
    static final String ALONE = "alone";

    private final Database database;
    private final Clock clock;

    public Opening(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param content the edition that will be answered
     * @param quick whether only the quick check is asked
     * @param together whether several people answer
     * @param language the language to begin with
     * @param floor how many respondents a figure needs before it is shown
     * @param groups the role groups to invite, in order; empty when one answers alone
     * @param retentionDays for how many days everything is kept
     * @param passphraseHash the hash of what has to be said besides the link, or null when nothing
     */
    public record Wish(
            ContentVersion content,
            boolean quick,
            boolean together,
            Language language,
            int floor,
            List<String> groups,
            int retentionDays,
            @Nullable String passphraseHash) {

        public Wish {
            groups = List.copyOf(groups);
        }
    }

    /** Opens the first assessment of an organization, and gives the link of whoever opened it. */
    public SecretLink open(Wish wish) {
        LocalDate today = LocalDate.now(clock);
        SecretLink link = SecretLink.random();
        Organization organization = new Organization(UUID.randomUUID().toString(), today, wish.passphraseHash(), 1);
        database.doInTransaction(transaction -> {
            Organizations.add(transaction, organization);
            LinkRole role = wish.together() ? LinkRole.COORDINATOR : LinkRole.ALONE;
            Links.add(transaction, link.hash(), new Access(role, organization.id(), null, null, null), today);
            Access results = new Access(LinkRole.RESULTS, organization.id(), null, null, null);
            Links.add(transaction, results(link).hash(), results, today);
            add(
                    transaction,
                    link,
                    new SelfAssessment(
                            UUID.randomUUID().toString(),
                            organization.id(),
                            1,
                            wish.content(),
                            wish.quick(),
                            wish.together(),
                            wish.language(),
                            wish.floor(),
                            today,
                            today.plusDays(wish.retentionDays()),
                            null,
                            wish.groups(),
                            Profile.EMPTY,
                            1));
        });
        return link;
    }

    /**
     * Opens another assessment like the last one. Earlier answers are not carried over here: they are shown until somebody
     * confirms them. The profile has to be said anew.
     *
     * @param content the edition that will be answered
     * @throws Refused if the last assessment is not finished yet
     */
    public void again(Visit visit, ContentVersion content, int retentionDays) {
        LocalDate today = LocalDate.now(clock);
        database.doInTransaction(transaction -> {
            List<SelfAssessment> all =
                    SelfAssessments.of(transaction, visit.organization().id());
            if (all.isEmpty()) {
                throw new Refused(Refused.Why.GONE);
            }
            SelfAssessment last = all.get(all.size() - 1);
            if (!last.isClosed()) {
                throw new Refused(Refused.Why.NOT_FINISHED);
            }
            add(
                    transaction,
                    visit.link(),
                    new SelfAssessment(
                            UUID.randomUUID().toString(),
                            last.organization(),
                            last.number() + 1,
                            content,
                            last.quick(),
                            last.together(),
                            last.language(),
                            last.floor(),
                            today,
                            today.plusDays(retentionDays),
                            null,
                            last.groups(),
                            Profile.EMPTY,
                            1));
        });
    }

    /** The link that invites a role group; it can always be shown again. */
    public static SecretLink invitation(SecretLink coordinator, SelfAssessment assessment, int group) {
        return coordinator.derived("invitation/" + assessment.id() + "/" + group);
    }

    /** The link that shows results; it can always be shown again. */
    public static SecretLink results(SecretLink coordinator) {
        return coordinator.derived("results");
    }

    private void add(Transaction transaction, SecretLink link, SelfAssessment added) {
        SelfAssessments.add(transaction, added);
        if (!added.together()) {
            Participants.add(transaction, new Participant(UUID.randomUUID().toString(), added.id(), ALONE, null, 1));
        }
        for (int group = 0; group < added.groups().size(); group++) {
            Access invitation = new Access(
                    LinkRole.INVITATION,
                    added.organization(),
                    added.id(),
                    null,
                    added.groups().get(group));
            Links.add(transaction, invitation(link, added, group).hash(), invitation, added.created());
        }
    }
}
