package org.peertoolkit.core.catalog;

import java.util.regex.Pattern;

/** The one form that every id has. */
final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,64}(-[A-Za-z0-9]{1,64}){0,15}");

    private Identifiers() {}

    static String checked(String kind, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" cannot be the id of a %s. Use letters, digits and single hyphens, such as \"sup-02\"."
                            .formatted(value, kind));
        }
        return value;
    }
}
