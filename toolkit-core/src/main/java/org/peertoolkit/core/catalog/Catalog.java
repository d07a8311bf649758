package org.peertoolkit.core.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;

/**
 * A whole content pack: immutable, complete and consistent. Every list keeps the order in which the content gives it.
 *
 * <p>Most programs load one; a small one can be built in code:
 *
 * <pre>{@code
 * Catalog catalog = Catalog.builder(new ContentVersion("mine", "1"), "My check", convention)
 *         .role(new Role(new RoleId("peer"), "Peer Specialist", "Supports others from own experience."))
 *         .domain(supervision)
 *         .question(question)
 *         .resource(resource)
 *         .practice(practice)
 *         .build();
 * }</pre>
 */
public final class Catalog {

    private final ContentVersion version;
    private final String title;
    private final ScoringConvention scoring;
    private final Map<RoleId, Role> roles;
    private final Map<DomainId, Domain> domains;
    private final Map<ProfileItemId, ProfileItem> profile;
    private final Map<QuestionId, Question> questions;
    private final Map<PracticeId, Practice> practices;
    private final Map<ResourceId, Resource> resources;
    private final Map<WorksheetId, Worksheet> worksheets;
    private final Glossary glossary;
    private final Map<DomainId, List<Question>> questionsByDomain;
    private final List<SourceFile> sources;

    private Catalog(Builder from) {
        version = from.version;
        title = from.title;
        scoring = from.scoring;
        roles = byId(from.roles, Role::id);
        domains = byId(from.domains, Domain::id);
        profile = byId(from.profile, ProfileItem::id);
        practices = byId(from.practices, Practice::id);
        resources = byId(from.resources, Resource::id);
        worksheets = byId(from.worksheets, Worksheet::id);
        glossary = new Glossary(from.terms);
        questionsByDomain = new LinkedHashMap<>();
        questions = new LinkedHashMap<>();
        for (DomainId domain : domains.keySet()) {
            List<Question> own = from.questions.stream()
                    .filter(question -> question.domain().equals(domain))
                    .toList();
            questionsByDomain.put(domain, own);
            own.forEach(question -> questions.put(question.id(), question));
        }
        sources = List.copyOf(from.sources);
    }

    /**
     * Begins an empty catalog.
     *
     * @param title what the whole content is called, for people
     */
    public static Builder builder(ContentVersion version, String title, ScoringConvention scoring) {
        return new Builder(version, title, scoring);
    }

    public ContentVersion version() {
        return version;
    }

    /** What the whole content is called, for people. */
    public String title() {
        return title;
    }

    public ScoringConvention scoring() {
        return scoring;
    }

    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    public List<Domain> domains() {
        return List.copyOf(domains.values());
    }

    /** The profile items; empty when the content asks nothing about the organization. */
    public List<ProfileItem> profile() {
        return List.copyOf(profile.values());
    }

    /** Every question, domain by domain. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /**
     * The questions of one domain; empty when it has none.
     *
     * @throws IllegalArgumentException if there is no such domain
     */
    public List<Question> questions(DomainId domain) {
        return Optional.ofNullable(questionsByDomain.get(domain)).orElseThrow(() -> unknown("domain", domain));
    }

    public List<Practice> practices() {
        return List.copyOf(practices.values());
    }

    public List<Resource> resources() {
        return List.copyOf(resources.values());
    }

    /** The worksheets and guides; empty when the content has none. */
    public List<Worksheet> worksheets() {
        return List.copyOf(worksheets.values());
    }

    /** The terms of art that the content explains; without terms when it explains none. */
    public Glossary glossary() {
        return glossary;
    }

    /** The files that the content was read from, by name; empty for a catalog built in code. */
    public List<SourceFile> sources() {
        return sources;
    }

    /** The domain with an id, or empty when there is none. */
    public Optional<Domain> domain(DomainId id) {
        return Optional.ofNullable(domains.get(id));
    }

    /** The profile item with an id, or empty when there is none. */
    public Optional<ProfileItem> profileItem(ProfileItemId id) {
        return Optional.ofNullable(profile.get(id));
    }

    /** The profile item whose choices are the roles of the organization, or empty when the content asks no such thing. */
    public Optional<ProfileItem> rolesItem() {
        return profile.values().stream().filter(ProfileItem::choosesRoles).findFirst();
    }

    /** The question with an id, or empty when there is none. */
    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The practice with an id, or empty when there is none. */
    public Optional<Practice> practice(PracticeId id) {
        return Optional.ofNullable(practices.get(id));
    }

    /** The resource with an id, or empty when there is none. */
    public Optional<Resource> resource(ResourceId id) {
        return Optional.ofNullable(resources.get(id));
    }

    /** The worksheet or guide with an id, or empty when there is none. */
    public Optional<Worksheet> worksheet(WorksheetId id) {
        return Optional.ofNullable(worksheets.get(id));
    }

    /** {@code id version: n domains, n questions, …}, for people. */
    @Override
    public String toString() {
        return "%s: %s domains, %s questions, %s practices, %s resources"
                .formatted(version, domains.size(), questions.size(), practices.size(), resources.size());
    }

    /** Equal when every part is, in the same order. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Catalog that
                        && version.equals(that.version)
                        && title.equals(that.title)
                        && scoring.equals(that.scoring)
                        && sources.equals(that.sources)
                        && roles().equals(that.roles())
                        && domains().equals(that.domains())
                        && profile().equals(that.profile())
                        && questions().equals(that.questions())
                        && practices().equals(that.practices())
                        && resources().equals(that.resources())
                        && worksheets().equals(that.worksheets())
                        && glossary.equals(that.glossary);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    private static IllegalArgumentException unknown(String kind, Object id) {
        return new IllegalArgumentException("There is no %s \"%s\" in this catalog.".formatted(kind, id));
    }

    private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(id.apply(value), value));
        return map;
    }

    /** Collects the parts in any order; {@link #build} checks them together. */
    public static final class Builder {

        final ContentVersion version;
        final String title;
        final ScoringConvention scoring;
        final List<Role> roles = new ArrayList<>();
        final List<Domain> domains = new ArrayList<>();
        final List<ProfileItem> profile = new ArrayList<>();
        final List<Question> questions = new ArrayList<>();
        final List<Practice> practices = new ArrayList<>();
        final List<Resource> resources = new ArrayList<>();
        final List<Worksheet> worksheets = new ArrayList<>();
        final List<Term> terms = new ArrayList<>();
        private List<SourceFile> sources = List.of();
        private @Nullable PlaceFinder places;

        private Builder(ContentVersion version, String title, ScoringConvention scoring) {
            this.version = version;
            this.title = title;
            this.scoring = scoring;
        }

        public Builder role(Role role) {
            roles.add(role);
            return this;
        }

        public Builder domain(Domain domain) {
            domains.add(domain);
            return this;
        }

        public Builder profileItem(ProfileItem item) {
            profile.add(item);
            return this;
        }

        public Builder question(Question question) {
            questions.add(question);
            return this;
        }

        public Builder practice(Practice practice) {
            practices.add(practice);
            return this;
        }

        public Builder resource(Resource resource) {
            resources.add(resource);
            return this;
        }

        public Builder worksheet(Worksheet worksheet) {
            worksheets.add(worksheet);
            return this;
        }

        public Builder term(Term term) {
            terms.add(term);
            return this;
        }

        /** The files that the parts were read from; none when they were built in code. */
        public Builder sources(Collection<SourceFile> files) {
            sources = List.copyOf(files);
            return this;
        }

        /** How to find where a part was written, so that problems can say so. */
        public Builder places(PlaceFinder finder) {
            places = finder;
            return this;
        }

        /**
         * Checks that all parts fit together.
         *
         * @throws InvalidInputException with every problem, if ids repeat or name nothing, levels do not fill their
         *     scale, a practice lacks a resource for a role it serves, or prerequisites go round in a circle
         */
        public Catalog build() {
            PlaceFinder finder = places != null ? places : (owner, index, field) -> Place.of("content built in code");
            InvalidInputException.throwIfAny("The content cannot be used", new CatalogChecks(this, finder).problems());
            return new Catalog(this);
        }
    }

    /** Finds where a part of the content was written. */
    @FunctionalInterface
    public interface PlaceFinder {

        /**
         * The place of a field, or of the part itself where the field has no place of its own.
         *
         * @param kind the kind of part, in words: {@code question}, {@code practice} …
         * @param index how many parts of that kind were added before it, so that two with the same id differ
         * @param field the field, such as {@code grounding/0}; empty for the part itself
         */
        Place placeOf(String kind, int index, String field);
    }
}
