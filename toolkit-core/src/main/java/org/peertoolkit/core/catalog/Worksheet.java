package org.peertoolkit.core.catalog;

import java.util.List;
import java.util.Set;

/**
 * A fillable page that can be used as it is, or a guide for someone who leads a session.
 *
 * @param id the identity
 * @param kind a page to fill in, or a guide
 * @param title the title
 * @param about what it is for, and what one has in hand at the end
 * @param roles the roles it is about; at least one
 * @param minutes about how long it takes; at least 1
 * @param who who should be in the room
 * @param resources what it rests on; at least one
 * @param body the page itself in Markdown, without its title; headings begin at the second level, and a link to
 *     {@code resource:} and an id leads to that resource
 */
public record Worksheet(
        WorksheetId id,
        Kind kind,
        String title,
        String about,
        Set<RoleId> roles,
        int minutes,
        String who,
        List<ResourceId> resources,
        String body) {

    public Worksheet {
        roles = Ordered.copyOf(roles);
        resources = List.copyOf(resources);
    }

    /** What a worksheet is. */
    public enum Kind {
        /** A page to fill in. */
        WORKSHEET,
        /** A guide for someone who leads a session. */
        GUIDE
    }
}
