package org.peertoolkit.core.spi;

import java.util.List;
import java.util.stream.Collectors;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Where content comes from: files, a database, a service. */
@FunctionalInterface
public interface CatalogSource {

    /**
     * Reads the whole content, in the language that it was written in.
     *
     * @throws InvalidInputException with every problem of the content
     */
    Catalog load();

    /**
     * The languages that the content can be read in: the one it was written in first, then its translations, by tag. A
     * source that says nothing else has one.
     *
     * @throws InvalidInputException with every problem of the content
     */
    default List<Language> languages() {
        return List.of(load().language());
    }

    /**
     * Reads the whole content in a language. The catalogs of one source in two languages differ in their texts only: ids,
     * versions and order are the same, so answers and rules fit both.
     *
     * @param language one of {@link #languages}
     * @throws InvalidInputException with every problem of the content and of the translation, or if the content is not
     *     available in that language
     */
    default Catalog load(Language language) {
        Catalog catalog = load();
        if (!catalog.language().equals(language)) {
            throw notIn(language, List.of(catalog.language()));
        }
        return catalog;
    }

    /** The error of a source that is asked for a language that it does not have. */
    static InvalidInputException notIn(Language language, List<Language> available) {
        // Codes of languages are so short that the nearest one would be a guess.
        return new InvalidInputException(
                "The content cannot be used",
                List.of(Problem.of(
                        "unknown-language",
                        Place.of("content"),
                        "language",
                        "the content is not available in \"%s\".".formatted(language),
                        available.stream()
                                .map("\"%s\""::formatted)
                                .collect(Collectors.joining(
                                        ", ",
                                        available.size() == 1 ? "Use " : "Use one of ",
                                        ", or add a folder i18n/%s.".formatted(language))))));
    }
}
