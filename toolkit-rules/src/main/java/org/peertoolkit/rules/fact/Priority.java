package org.peertoolkit.rules.fact;

/** How soon a practice deserves attention; the first comes first. */
public enum Priority {
    /** Begin with it. */
    HIGH,
    /** Plan it. */
    MEDIUM,
    /** Keep it in mind, or make what is there stick. */
    LOW
}
