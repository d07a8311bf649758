package org.peertoolkit.examples.web.service;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** Finds what a link opens, and nothing else. */
public final class Visits {

    private final Database database;

    public Visits(Database database) {
        this.database = database;
    }

    /**
     * What a link opens.
     *
     * @param number which assessment of the organization, from 1; null for the newest one
     * @return nothing when there is no such link, or it does not open that assessment
     * @throws Refused if it opens results only, and answering has not ended
     */
    public Optional<Visit> find(SecretLink link, @Nullable Integer number) {
        return database.look(transaction ->
                Links.find(transaction, link.hash()).flatMap(access -> visit(transaction, link, access, number)));
    }

    private static Optional<Visit> visit(
            Transaction transaction, SecretLink link, Access access, @Nullable Integer number) {
        Organization organization =
                Organizations.find(transaction, access.organization()).orElse(null);
        List<SelfAssessment> any = SelfAssessments.of(transaction, access.organization()).stream()
                .filter(each ->
                        access.assessment() == null || access.assessment().equals(each.id()))
                .toList();
        List<SelfAssessment> all = any.stream()
                .filter(each -> access.role() != LinkRole.RESULTS || each.isClosed())
                .toList();
        if (organization == null || any.isEmpty()) {
            return Optional.empty();
        }
        if (all.isEmpty()) {
            throw new Refused(Refused.Why.STILL_OPEN);
        }
        return all.stream()
                .filter(each -> number == null || each.number() == number)
                .reduce((first, second) -> second)
                .map(chosen ->
                        new Visit(link, access, organization, all, chosen, participant(transaction, access, chosen)));
    }

    private static @Nullable Participant participant(Transaction transaction, Access access, SelfAssessment chosen) {
        if (access.participant() != null) {
            return Participants.find(transaction, access.participant()).orElse(null);
        }
        return access.role() == LinkRole.ALONE
                ? Participants.of(transaction, chosen.id()).stream().findFirst().orElse(null)
                : null;
    }
}
