package org.peertoolkit.core.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document, page, course or data set that helps with a practice.
 *
 * @param id the identity
 * @param title the title; in square brackets when the page showed none and we supplied it
 * @param publisher who publishes it
 * @param year the year of publication, or null when none is shown
 * @param url where it is, or null when no address can be trusted: then it can still be asked for by title
 * @param kind what it is, for example {@code guide} or {@code template}
 * @param roles the roles it is about; at least one
 * @param domains the domains it helps with; at least one
 * @param language the language it is written in, as a BCP 47 tag
 * @param status how far the address can be trusted
 * @param reviewed the day the entry was last looked at
 * @param description what it offers, in our own words
 */
public record Resource(
        ResourceId id,
        String title,
        String publisher,
        @Nullable Integer year,
        @Nullable URI url,
        String kind,
        Set<RoleId> roles,
        Set<DomainId> domains,
        String language,
        SourceStatus status,
        LocalDate reviewed,
        String description) {

    public Resource {
        roles = Ordered.copyOf(roles);
        domains = Ordered.copyOf(domains);
    }
}
