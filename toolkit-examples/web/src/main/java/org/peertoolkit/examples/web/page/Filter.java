package org.peertoolkit.examples.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.toolkit.Advice;

/**
 * Which part of the advice somebody wants to see. What it shows is always part of what there is without it, in the same order.
 *
 * @param role the role that practices and what helps are about, or null for all
 * @param language the language in which resources are written, as a tag, or null for all
 */
public record Filter(@Nullable RoleId role, @Nullable String language) {

    /** Shows everything. */
    public static final Filter NONE = new Filter(null, null);

    /**
     * What somebody chose. A role or language that the advice does not have is passed over, so that an old link still shows a page.
     *
     * @param role the id of a role; null or anything else for all
     * @param language a tag; null or anything else for all
     */
    public static Filter of(@Nullable String role, @Nullable String language, List<Advice> advice) {
        RoleId chosen = advice.stream()
                .flatMap(each -> each.practice().roles().stream())
                .filter(each -> each.value().equals(role))
                .findFirst()
                .orElse(null);
        return new Filter(chosen, languages(advice).contains(language) ? language : null);
    }

    /** The languages in which resources are written, in alphabetical order of their tags. */
    public static List<String> languages(List<Advice> advice) {
        return advice.stream()
                .flatMap(each -> each.resources().stream())
                .map(resource -> resource.language())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it leaves anything out. */
    public boolean isOn() {
        return role != null || language != null;
    }

    /**
     * The advice that is shown: practices about the role, each with what helps about the role and in the language. A practice
     * without a resource in the language is left out.
     */
    public List<Advice> of(List<Advice> advice) {
        return advice.stream().flatMap(this::of).toList();
    }

    private Stream<Advice> of(Advice advice) {
        if (role != null && !advice.practice().roles().contains(role)) {
            return Stream.empty();
        }
        Advice shown = new Advice(
                advice.practice(),
                advice.priority(),
                advice.reasons(),
                advice.resources().stream()
                        .filter(each -> role == null || each.roles().contains(role))
                        .filter(each -> language == null || each.language().equals(language))
                        .toList(),
                advice.worksheets().stream()
                        .filter(each -> role == null || each.roles().contains(role))
                        .toList());
        return language != null && shown.resources().isEmpty() ? Stream.empty() : Stream.of(shown);
    }

    /** How it stands in an address, such as {@code role=chw&language=es}; empty when it shows everything. */
    public String query() {
        return Stream.of(role == null ? "" : "role=" + role, language == null ? "" : "language=" + language)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
