package org.peertoolkit.core.catalog;

/**
 * A workforce role that the content speaks about.
 *
 * @param id the identity
 * @param title the name that people read
 * @param about one sentence on what the role is
 */
public record Role(RoleId id, String title, String about) {}
