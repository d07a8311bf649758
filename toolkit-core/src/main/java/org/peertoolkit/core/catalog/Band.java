package org.peertoolkit.core.catalog;

/**
 * A name for a range of domain scores. Bands are conventions, not validated cut-offs, and not pass or fail.
 *
 * @param id a stable name for programs
 * @param label the name that people read
 * @param from the lowest percent of the band, 0 to 100; it ends where the next begins
 * @param meaning what the band says, and what it does not
 */
public record Band(String id, String label, int from, String meaning) {}
