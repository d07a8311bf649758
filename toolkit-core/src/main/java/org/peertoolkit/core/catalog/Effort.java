package org.peertoolkit.core.catalog;

/** How much work a practice is, as an order of magnitude. */
public enum Effort {
    /** A few hours. */
    HOURS,
    /** A few weeks. */
    WEEKS,
    /** About a quarter of a year. */
    QUARTER
}
