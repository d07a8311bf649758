package org.peertoolkit.core.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The terms of art that the content explains, in the order in which it lists them. Immutable. */
public final class Glossary {

    private final Map<Term, Pattern> finders = new LinkedHashMap<>();

    Glossary(List<Term> terms) {
        terms.forEach(term -> finders.put(term, term.finder()));
    }

    /** Every term; empty when the content explains none. */
    public List<Term> terms() {
        return List.copyOf(finders.keySet());
    }

    /** The terms that occur in some text; empty when none does. */
    public List<Term> in(String text) {
        return finders.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The terms that a respondent meets in a question and that its own help does not explain: in the statement or in the
     * description of a level.
     */
    public List<Term> in(Question question) {
        String asked = String.join(
                "\n",
                Stream.concat(Stream.of(question.statement()), question.anchors().stream())
                        .toList());
        String explained = question.help() == null ? "" : question.help();
        List<Term> known = in(explained);
        return in(asked).stream().filter(term -> !known.contains(term)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glossary that && terms().equals(that.terms());
    }

    @Override
    public int hashCode() {
        return terms().hashCode();
    }

    @Override
    public String toString() {
        return terms().stream().map(Term::term).toList().toString();
    }
}
