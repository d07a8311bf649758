package org.peertoolkit.examples.web.page;

/**
 * Something in a form that has to be mended before it can be used.
 *
 * @param field the id of the form's field, for a link to it
 * @param text what is wrong and what to do
 */
public record Mistake(String field, String text) {}
