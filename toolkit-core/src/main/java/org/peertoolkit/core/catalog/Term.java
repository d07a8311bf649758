package org.peertoolkit.core.catalog;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A term of art, explained in plain words.
 *
 * @param term the term, as it stands in the glossary
 * @param also its other forms: plurals, spellings, what a short form stands for; empty when it has none
 * @param meaning what it means, a sentence or two
 * @param sources the resources that the meaning rests on; at least one
 */
public record Term(String term, List<String> also, String meaning, List<ResourceId> sources) {

    public Term {
        also = List.copyOf(also);
        sources = List.copyOf(sources);
    }

    /**
     * Finds the term, or another form of it, as whole words. A form in capitals, such as a short form, must be met in
     * capitals; the case of others makes no difference.
     */
    Pattern finder() {
        return Pattern.compile(Stream.concat(Stream.of(term), also.stream())
                .map(Term::form)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    private static String form(String form) {
        boolean capitals = form.chars().noneMatch(Character::isLowerCase);
        return capitals ? Pattern.quote(form) : "(?iu:" + Pattern.quote(form) + ")";
    }
}
