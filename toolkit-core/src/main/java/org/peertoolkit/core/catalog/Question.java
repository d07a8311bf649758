package org.peertoolkit.core.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A practice put so that a respondent can rate it, with one recognisable description for each level.
 *
 * @param id the identity
 * @param domain the domain it belongs to
 * @param version raised whenever the meaning changes, so that answers are only compared with answers to the same words
 * @param quick whether it belongs to the quick check
 * @param roles the roles it applies to; at least one
 * @param statement the statement that is rated
 * @param help what a term means or what counts; null when the statement needs none
 * @param scale the scale it is rated on
 * @param anchors the description of each level, the lowest first; as many as the scale has levels
 * @param grounding the resources that support asking it; at least one
 */
public record Question(
        QuestionId id,
        DomainId domain,
        int version,
        boolean quick,
        Set<RoleId> roles,
        String statement,
        @Nullable String help,
        Scale scale,
        List<String> anchors,
        List<ResourceId> grounding) {

    public Question {
        roles = Ordered.copyOf(roles);
        anchors = List.copyOf(anchors);
        grounding = List.copyOf(grounding);
    }

    /** The levels from the lowest to the highest. */
    public List<Level> levels() {
        return IntStream.range(0, scale.top())
                .mapToObj(index -> new Level(index + 1, scale.labels().get(index), anchors.get(index)))
                .toList();
    }

    /**
     * Whether the question is meant for an organization with some roles.
     *
     * @param organization the roles that it has or plans; empty when they are not known, and then every question is meant
     */
    public boolean appliesTo(Set<RoleId> organization) {
        return organization.isEmpty() || organization.stream().anyMatch(roles::contains);
    }
}
