package org.peertoolkit.core.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final List<Domain> allDomains;
    private final List<Question> allQuestions;
    private final List<Practice> allPractices;
    private final Questionnaire questionnaire;
    private final List<SourceFile> sources;
    private final Language language;
    private final @Nullable Translation translation;
    private final Set<String> untranslated;
    private final Map<String, String> words;

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
        language = from.language;
        translation = from.translation;
        untranslated = translation == null
                ? Set.of()
                : translation.untranslated().stream()
                        .map(part -> part.kind() + " " + part.id())
                        .collect(Collectors.toUnmodifiableSet());
        words = Collections.unmodifiableMap(new LinkedHashMap<>(from.words));
        allDomains = List.copyOf(domains.values());
        allQuestions = List.copyOf(questions.values());
        allPractices = List.copyOf(practices.values());
        questionnaire = Questionnaire.everythingOf(this);
    }

    /** Every question of this catalog. */
    Questionnaire questionnaire() {
        return questionnaire;
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
        return allDomains;
    }

    /** The profile items; empty when the content asks nothing about the organization. */
    public List<ProfileItem> profile() {
        return List.copyOf(profile.values());
    }

    /** Every question, domain by domain. */
    public List<Question> questions() {
        return allQuestions;
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
        return allPractices;
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

    /** The language of its texts. Some may be in another one: see {@link #languageOf(QuestionId)} and its like. */
    public Language language() {
        return language;
    }

    /** How it came into its language; empty when it was written in it. */
    public Optional<Translation> translation() {
        return Optional.ofNullable(translation);
    }

    /**
     * The words around the content, such as the headings of a report, by the names that the report knows them by. Empty when
     * the content brings none of its own; then a report uses those that come with the toolkit.
     */
    public Map<String, String> words() {
        return words;
    }

    /** The language of a question's texts. */
    public Language languageOf(QuestionId id) {
        return languageOf("question", id);
    }

    /** The language of a practice's texts. */
    public Language languageOf(PracticeId id) {
        return languageOf("practice", id);
    }

    /** The language of a resource's description. Its title is in the language of the resource itself. */
    public Language languageOf(ResourceId id) {
        return languageOf("resource", id);
    }

    /** The language of a worksheet's texts. */
    public Language languageOf(WorksheetId id) {
        return languageOf("worksheet", id);
    }

    private Language languageOf(String kind, Object id) {
        return translation != null && untranslated.contains(kind + " " + id) ? translation.from() : language;
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
                        && glossary.equals(that.glossary)
                        && language.equals(that.language)
                        && words.equals(that.words)
                        && Objects.equals(translation, that.translation);
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
        private Language language = Language.ENGLISH;
        private @Nullable Translation translation;
        private Map<String, String> words = Map.of();
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

        /** The language of the texts; English when it is not said. */
        public Builder language(Language tongue) {
            language = tongue;
            return this;
        }

        /** How the texts came into their language; not said when they were written in it. */
        public Builder translation(Translation how) {
            translation = how;
            return this;
        }

        /** The words around the content, in their order; none when a report is to use its own. */
        public Builder words(Map<String, String> around) {
            words = around;
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
