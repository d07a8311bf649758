package org.peertoolkit.examples.web.page;

import org.jspecify.annotations.Nullable;

/**
 * One of several things to choose from.
 *
 * @param value what the form sends
 * @param text what people read
 * @param help more about it, or null
 * @param chosen whether it is chosen
 */
public record Choice(String value, String text, @Nullable String help, boolean chosen) {}
