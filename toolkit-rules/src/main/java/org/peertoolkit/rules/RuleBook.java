package org.peertoolkit.rules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.catalog.Translation;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.spi.RecommendationEngine;
import org.peertoolkit.rules.check.RuleReport;
import org.peertoolkit.rules.diff.RuleDiff;
import org.peertoolkit.rules.explain.Explainer;
import org.peertoolkit.rules.internal.check.Analysis;
import org.peertoolkit.rules.internal.diff.Comparison;
import org.peertoolkit.rules.internal.engine.DroolsEngine;
import org.peertoolkit.rules.internal.engine.IndexedEngine;
import org.peertoolkit.rules.internal.read.BundledRules;
import org.peertoolkit.rules.internal.read.ReferenceCheck;
import org.peertoolkit.rules.internal.read.RuleFiles;
import org.peertoolkit.rules.internal.read.RuleTranslation;
import org.peertoolkit.rules.rule.Rule;

/**
 * A set of checked rules. Immutable; nothing of a rule file is ever run, neither when it is read nor later.
 *
 * <p>Rules know questions and practices only by their ids. Whether those exist is a matter of the content that the rules
 * are used with, and is checked when an engine is made for it:
 *
 * <pre>{@code
 * RuleBook rules = RuleBook.read(Path.of("rules"));
 * ReadinessToolkit toolkit = ReadinessToolkit.of(catalog, rules.engine(catalog));
 * }</pre>
 */
public final class RuleBook {

    private final RuleFiles files;
    private final List<Rule> rules;
    /** What they were put into another language with; null when they speak their own. */
    private final @Nullable RuleTranslation translation;

    private RuleBook(RuleFiles files) {
        this.files = files;
        this.rules = files.rules().stream().map(read -> read.rule()).toList();
        this.translation = null;
    }

    private RuleBook(RuleBook original, RuleTranslation translation) {
        this.files = original.files;
        this.rules = original.rules.stream()
                .map(rule -> translated(rule, translation.words().get(rule.id())))
                .toList();
        this.translation = translation;
    }

    private static Rule translated(Rule rule, RuleTranslation.@Nullable Words words) {
        return words == null
                ? rule
                : new Rule(
                        rule.id(),
                        words.title(),
                        words.because(),
                        rule.sources(),
                        rule.condition(),
                        rule.recommendations(),
                        rule.place());
    }

    /**
     * Reads every file of a directory whose name ends in {@code .drl}; not those of directories below it. What the rules say
     * in other languages is read from {@code i18n/<language>/*.yaml}.
     *
     * @throws InvalidInputException with every problem of every file, if the directory cannot be read, holds no rule file,
     *     or one of them holds anything but rules
     */
    public static RuleBook read(Path directory) {
        return new RuleBook(RuleFiles.in(directory));
    }

    /** The rules that come with the toolkit. */
    public static RuleBook bundled() {
        return new RuleBook(BundledRules.read());
    }

    /**
     * Reads a directory as {@link #read} does, and goes on following it: see {@link WatchedRules}. It is looked at when the
     * file system tells of a change, and anyhow every two seconds.
     *
     * @param listener told of every new book, and of everything that is wrong with an edit
     * @throws InvalidInputException with every problem, if the rules cannot be used now or do not fit the content: there is
     *     nothing to follow before there is one good book
     */
    public static WatchedRules watch(Path directory, Catalog catalog, Consumer<? super Reload> listener) {
        return watch(directory, catalog, Duration.ofSeconds(2), listener);
    }

    /**
     * Reads a directory as {@link #read} does, and goes on following it: see {@link WatchedRules}.
     *
     * @param interval how long an edit stays unnoticed at most where the file system does not tell of it, from a
     *     millisecond to a day. Files count as saved when they stay the same for a quarter of it, or for half a second.
     * @param listener told of every new book, and of everything that is wrong with an edit
     * @throws InvalidInputException with every problem, if the rules cannot be used now or do not fit the content: there is
     *     nothing to follow before there is one good book
     * @throws IllegalArgumentException if the interval is shorter or longer
     */
    public static WatchedRules watch(
            Path directory, Catalog catalog, Duration interval, Consumer<? super Reload> listener) {
        if (interval.compareTo(Duration.ofMillis(1)) < 0 || interval.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "Rules are looked at after a millisecond to a day, not after %s.".formatted(interval));
        }
        return new WatchedRules(directory, catalog, interval, listener, RuleBook::new);
    }

    /** Every rule, by file name, then in the order of its file; never empty. */
    public List<Rule> rules() {
        return rules;
    }

    /** The files that the rules were read from, by name. */
    public List<SourceFile> sources() {
        if (translation == null) {
            return files.sources();
        }
        return Stream.concat(files.sources().stream(), translation.sources().stream())
                .sorted(Comparator.comparing(SourceFile::name))
                .toList();
    }

    /** The languages that titles and reasons are translated into, by tag; empty when they are in one language only. */
    public List<Language> translations() {
        return files.translations().languages();
    }

    /**
     * The same rules with their titles and reasons in another language. A rule that is not translated says what it said in
     * its file, whatever language these rules are in now.
     *
     * @param language one of {@link #translations}; for another all rules say what they say in their files
     */
    public RuleBook in(Language language) {
        RuleBook original = translation == null ? this : new RuleBook(files);
        return files.translations()
                .in(language)
                .map(words -> new RuleBook(original, words))
                .orElse(original);
    }

    /** The rules that say what they said before they were put into a language, in their order; empty when all are translated. */
    public List<RuleId> untranslated(Language language) {
        Set<RuleId> translated = files.translations()
                .in(language)
                .map(words -> words.words().keySet())
                .orElse(Set.of());
        return rules.stream()
                .map(Rule::id)
                .filter(id -> !translated.contains(id))
                .toList();
    }

    /**
     * What in the rules does not fit some content: questions, levels, domains, percents, profile items and choices,
     * practices and sources that it does not have.
     *
     * @return every problem in {@link Problem#ORDER}; empty when the rules fit
     */
    public List<Problem> problems(Catalog catalog) {
        return ReferenceCheck.problems(files.rules(), catalog);
    }

    /**
     * Everything that can be proved to be wrong with the rules over some content: rules that never hold or always do,
     * that repeat or contradict each other, weak answers that lead to nothing, better answers that lead to more advice,
     * practices and resources that nothing leads to, and everything that {@link #problems} reports. Examples and waivers
     * are looked at by {@link org.peertoolkit.rules.check.RuleCheck}.
     */
    public RuleReport check(Catalog catalog) {
        return Analysis.of(new Analysis.Subject(
                rules, List.of(), problems(catalog), catalog, sources().size(), true));
    }

    /**
     * What changes when other rules take the place of these, exactly: who gains and who loses which practice.
     *
     * <pre>{@code
     * RuleDiff diff = RuleBook.read(Path.of("rules-in-force")).diff(RuleBook.read(Path.of("rules-to-be")), catalog);
     * diff.changed().forEach(change -> System.out.println(change.practice() + " " + change.kind().words()));
     * }</pre>
     *
     * @param newer the rules that take their place
     * @param catalog the content that both are used with
     * @throws InvalidInputException with everything that {@link #problems} reports, if the rules do not fit the content
     */
    public RuleDiff diff(RuleBook newer, Catalog catalog) {
        InvalidInputException.throwIfAny("The older rules do not fit the content", problems(catalog));
        InvalidInputException.throwIfAny("The newer rules do not fit the content", newer.problems(catalog));
        return Comparison.of(rules, newer.rules, catalog);
    }

    /**
     * Explains what these rules recommend on some answers: what is enough for it, what would change it, and what is still
     * open.
     *
     * @throws InvalidInputException with everything that {@link #problems} reports, if the rules do not fit the content
     */
    public Explainer explainer(Catalog catalog) {
        InvalidInputException.throwIfAny("The rules do not fit the content", problems(catalog));
        return new Explainer(rules, catalog);
    }

    /**
     * An engine that follows these rules on answers to some content, with Drools. Its reasons are in the language of the
     * content, as far as the rules are translated into it, whatever language these rules are in now.
     *
     * @throws InvalidInputException with everything that {@link #problems} reports, if the rules do not fit the content
     */
    public RecommendationEngine engine(Catalog catalog) {
        return engine(catalog, DroolsEngine::new);
    }

    /**
     * An engine that suggests the same as {@link #engine}, with the same reasons and in the same order, and is quicker: it
     * evaluates all rules at once by sets of bits, without Drools. For very many answers, and for programs that have to start
     * at once.
     *
     * @throws InvalidInputException with everything that {@link #problems} reports, if the rules do not fit the content
     */
    public RecommendationEngine indexedEngine(Catalog catalog) {
        return engine(catalog, IndexedEngine::new);
    }

    private RecommendationEngine engine(Catalog catalog, EngineForm form) {
        InvalidInputException.throwIfAny("The rules do not fit the content", problems(catalog));
        return in(catalog.language()).ownEngine(catalog, form);
    }

    private RecommendationEngine ownEngine(Catalog catalog, EngineForm form) {
        Set<RuleId> untranslated = Set.copyOf(untranslated(catalog.language()));
        Language original = catalog.translation().map(Translation::from).orElse(null);
        return form.over(rules, catalog, sources(), rule -> untranslated.contains(rule) ? original : null);
    }

    /** Makes an engine of one kind. */
    @FunctionalInterface
    private interface EngineForm {
        RecommendationEngine over(
                List<Rule> rules,
                Catalog catalog,
                List<SourceFile> files,
                Function<RuleId, @Nullable Language> languages);
    }

    /** {@code n rules in n files}, for people. */
    @Override
    public String toString() {
        return "%s rules in %s files".formatted(rules.size(), sources().size());
    }
}
