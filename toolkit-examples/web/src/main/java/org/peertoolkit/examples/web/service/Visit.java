package org.peertoolkit.examples.web.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.assessment.Access;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.assessment.Organization;
import org.peertoolkit.examples.web.assessment.Participant;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.security.SecretLink;

/**
 * What somebody found behind a link.
 *
 * @param link the link
 * @param access what it opens
 * @param organization whose data it opens
 * @param all the assessments that it opens, the first one first; at least one
 * @param assessment the one that is looked at
 * @param participant as whom this person answers; null when this person does not answer
 */
public record Visit(
        SecretLink link,
        Access access,
        Organization organization,
        List<SelfAssessment> all,
        SelfAssessment assessment,
        @Nullable Participant participant) {

    public Visit {
        all = List.copyOf(all);
    }

    public boolean may(Right right) {
        return access.role().may(right);
    }

    /**
     * As whom this person answers.
     *
     * @throws IllegalStateException if this person does not answer; whoever asks has looked at the rights first
     */
    public Participant answering() {
        if (participant == null) {
            throw new IllegalStateException("Nobody answers behind this link.");
        }
        return participant;
    }
}
