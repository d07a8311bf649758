package org.peertoolkit.core.catalog;

/**
 * One area of readiness.
 *
 * @param id the identity
 * @param prefix the short form that the ids of its questions and practices begin with, for example {@code sup}
 * @param title the name that people read
 * @param about one or two sentences on what the domain covers
 * @param precedence which domains' advice comes first when everything else is equal: the smaller number first, from 1
 */
public record Domain(DomainId id, String prefix, String title, String about, int precedence) {}
