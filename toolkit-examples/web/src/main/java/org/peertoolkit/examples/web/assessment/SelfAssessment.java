package org.peertoolkit.examples.web.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.response.Profile;

/**
 * One assessment of an organization.
 *
 * @param id the identity
 * @param organization whose it is
 * @param number the first of an organization is 1
 * @param content the edition that is answered
 * @param quick whether only the quick check is asked
 * @param together whether several people answer, or one alone
 * @param language the language that it was opened in
 * @param floor how many respondents a figure needs before it is shown; it matters only together
 * @param created the day on which it was opened
 * @param retention the day after which everything of it is deleted
 * @param closed the day on which answering ended, or null while it goes on
 * @param groups the role groups that are invited, in order; empty when one answers alone
 * @param profile what was said about the organization
 * @param version rises with every change of the assessment itself; answers do not count
 */
public record SelfAssessment(
        String id,
        String organization,
        int number,
        ContentVersion content,
        boolean quick,
        boolean together,
        Language language,
        int floor,
        LocalDate created,
        LocalDate retention,
        @Nullable LocalDate closed,
        List<String> groups,
        Profile profile,
        int version) {

    public SelfAssessment {
        groups = List.copyOf(groups);
    }

    public boolean isClosed() {
        return closed != null;
    }

    /** The questions of a content that are asked: those of the organization's roles, and of the quick check only when it is one. */
    public Questionnaire asked(Catalog catalog) {
        Set<RoleId> roles = catalog.rolesItem()
                .map(item -> profile.choices(item.id()).stream()
                        .map(choice -> new RoleId(choice.value()))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        Questionnaire whole = Questionnaire.of(catalog).forRoles(roles);
        return quick ? whole.quickCheck() : whole;
    }
}
