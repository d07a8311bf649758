package org.peertoolkit.rules.fact;

/**
 * The organization took a choice of a profile item. An item that takes several choices gives one fact for each.
 *
 * @param item the profile item's id
 * @param value the choice's id
 */
public record Profile(String item, String value) {}
