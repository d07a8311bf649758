package org.peertoolkit.examples.web.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whoever assesses itself, once or again and again. It has no name here: nothing needs one.
 *
 * @param id the identity
 * @param created the day of its first assessment
 * @param passphrase the hash of what the coordinator has to say besides the link, or null when nothing
 * @param version rises with every change
 */
public record Organization(
        String id, LocalDate created, @Nullable String passphrase, int version) {}
