package org.peertoolkit.core.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The terms of art that the content explains, in the order in which it lists them. Immutable. */
public final class Glossary {

    /** More questions than any content has; whoever makes up questions without end fills no memory. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<Term, Pattern> finders = new LinkedHashMap<>();
    /** What was found in questions before: the same ones are asked again and again, and looking takes long. */
    private final Map<Question, List<Term>> met = new ConcurrentHashMap<>();

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
        List<Term> known = met.get(question);
        if (known == null) {
            known = find(question);
            if (met.size() < MOST_REMEMBERED) {
                met.put(question, known);
            }
        }
        return known;
    }

    private List<Term> find(Question question) {
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
