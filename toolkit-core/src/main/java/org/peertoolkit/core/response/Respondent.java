package org.peertoolkit.core.response;

/**
 * Who answered, without saying who it is.
 *
 * @param id an opaque id that only tells respondents apart; not blank, and never a name or an address
 * @param group the role group the respondent answers for, for example {@code supervisor}; not blank
 */
public record Respondent(String id, String group) {

    public Respondent {
        if (id.isBlank() || group.isBlank()) {
            throw new IllegalArgumentException(
                    "A respondent needs an id and a group, not \"%s\" and \"%s\".".formatted(id, group));
        }
    }
}
