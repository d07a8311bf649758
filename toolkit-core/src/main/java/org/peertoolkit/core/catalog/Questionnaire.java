package org.peertoolkit.core.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent is asked: the profile first, then the questions of each domain, in catalog order.
 *
 * <p>It is the catalog's questions, narrowed to the quick check or to the roles that an organization has. Narrowing
 * never changes an order or a text.
 */
public final class Questionnaire {

    private final Catalog catalog;
    private final Map<Domain, List<Question>> questions;
    private final List<Question> all;

    private Questionnaire(Catalog catalog, Map<Domain, List<Question>> questions) {
        this.catalog = catalog;
        this.questions = questions;
        this.all = questions.values().stream().flatMap(List::stream).toList();
    }

    /** Every question of a catalog. */
    public static Questionnaire of(Catalog catalog) {
        return catalog.questionnaire();
    }

    /** Made once for each catalog, which keeps it. */
    static Questionnaire everythingOf(Catalog catalog) {
        Map<Domain, List<Question>> all = new LinkedHashMap<>();
        catalog.domains().forEach(domain -> all.put(domain, catalog.questions(domain.id())));
        return new Questionnaire(catalog, all);
    }

    /** Only the questions of the quick check. */
    public Questionnaire quickCheck() {
        return narrowed(Question::quick);
    }

    /**
     * Only the questions that apply to at least one of some roles.
     *
     * @param roles the roles that the organization has or plans; empty when they are not known, which narrows nothing
     */
    public Questionnaire forRoles(Collection<RoleId> roles) {
        Set<RoleId> wanted = Set.copyOf(roles);
        return wanted.isEmpty() ? this : narrowed(question -> question.appliesTo(wanted));
    }

    /** The content that is asked. */
    public Catalog catalog() {
        return catalog;
    }

    /** What is asked about the organization. */
    public List<ProfileItem> profile() {
        return catalog.profile();
    }

    /** The domains, those included of which nothing is asked. */
    public List<Domain> domains() {
        return List.copyOf(questions.keySet());
    }

    /** The questions of one domain; empty when none of its questions is asked. */
    public List<Question> questions(Domain domain) {
        return questions.getOrDefault(domain, List.of());
    }

    /** Every question that is asked. */
    public List<Question> questions() {
        return all;
    }

    /**
     * The help for a question: its own, and then, each on a line of its own, the meaning of each term of art that it uses
     * and its own help does not explain. Null when there is neither.
     */
    public @Nullable String help(Question question) {
        List<String> lines = new ArrayList<>();
        if (question.help() != null) {
            lines.add(question.help());
        }
        catalog.glossary().in(question).forEach(term -> lines.add(term.term() + ": " + term.meaning()));
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** Equal when the same is asked of equal catalogs. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Questionnaire that
                && questions().equals(that.questions())
                && catalog.equals(that.catalog);
    }

    @Override
    public int hashCode() {
        return questions.hashCode();
    }

    /** How much of what is asked, for people. */
    @Override
    public String toString() {
        return "%s of %s questions of %s"
                .formatted(questions().size(), catalog.questions().size(), catalog.version());
    }

    private Questionnaire narrowed(Predicate<Question> wanted) {
        Map<Domain, List<Question>> some = new LinkedHashMap<>();
        questions.forEach(
                (domain, all) -> some.put(domain, all.stream().filter(wanted).toList()));
        return new Questionnaire(catalog, some);
    }
}
