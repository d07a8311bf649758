package org.peertoolkit.core.assessment;

/**
 * Something that a reader of an assessment must know before reading on.
 *
 * @param code a stable name of the kind of notice for programs
 * @param text a sentence or two for people
 */
public record Notice(String code, String text) {}
