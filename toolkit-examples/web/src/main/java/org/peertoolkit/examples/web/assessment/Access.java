package org.peertoolkit.examples.web.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What a link opens.
 *
 * @param role the kind of link
 * @param organization whose data it opens
 * @param assessment which assessment; null when all of the organization
 * @param participant whose answers; null when nobody's
 * @param group the role group that it invites; null when it invites none
 */
public record Access(
        LinkRole role,
        String organization,
        @Nullable String assessment,
        @Nullable String participant,
        @Nullable String group) {}
