package org.peertoolkit.examples.web.page;

/**
 * Where a passphrase is set, changed, and forgotten on this device.
 *
 * @param isSet whether there is one now, which then has to be said
 */
public record PassphrasePage(boolean isSet) {}
