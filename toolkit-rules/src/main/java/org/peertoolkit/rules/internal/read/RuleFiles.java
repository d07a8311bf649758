package org.peertoolkit.rules.internal.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.internal.read.RuleFile.ReadRule;
import org.peertoolkit.rules.rule.Rule;

/**
 * Several rule files, read together.
 *
 * @param sources the files by name
 * @param rules the rules by file name, then in the order of the file
 * @param translations what the rules say in other languages
 */
public record RuleFiles(List<SourceFile> sources, List<ReadRule> rules, Translations translations) {

    static final int MOST_RULES = 5000;

    private static final String HEADLINE = "The rules cannot be used";

    public RuleFiles {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    /** Rules that speak one language. */
    RuleFiles(List<SourceFile> sources, List<ReadRule> rules) {
        this(sources, rules, Translations.NONE);
    }

    /** What rules say in other languages. */
    public interface Translations {

        /** No other language. */
        Translations NONE = new Translations() {
            @Override
            public List<Language> languages() {
                return List.of();
            }

            @Override
            public Optional<RuleTranslation> in(Language language) {
                return Optional.empty();
            }
        };

        /** The other languages, by tag. */
        List<Language> languages();

        /** What the rules say in a language, or empty when nothing of them is translated into it. */
        Optional<RuleTranslation> in(Language language);
    }

    /**
     * Rule files of which some rules may have been refused.
     *
     * @param files the sources and the sound rules
     * @param refused what is known of the others
     * @param problems why they were refused, in {@link Problem#ORDER}
     * @param isComplete whether every rule is either sound or refused; otherwise there may be rules of which nothing is
     *     known
     */
    public record Tolerant(RuleFiles files, List<RefusedRule> refused, List<Problem> problems, boolean isComplete) {
        public Tolerant {
            refused = List.copyOf(refused);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads every rule file of a directory.
     *
     * @throws InvalidInputException with every problem of every file
     */
    public static RuleFiles in(Path directory) {
        return RuleFolder.look(directory).read();
    }

    /** Reads every rule file of a directory, and goes on with the sound rules where others are refused. */
    public static Tolerant tolerantly(Path directory) {
        return RuleFolder.look(directory).readTolerantly();
    }

    /** Puts files together of which some may have problems. */
    static Tolerant tolerantly(
            List<RuleFile> files, List<TranslationFile> translations, List<Problem> problemsOfFolder) {
        List<Problem> problems = new ArrayList<>(problemsOfFolder);
        RuleFiles sound = sound(files, problems);
        RuleTranslations.of(sound.rules(), problems.isEmpty(), translations, problems);
        problems.sort(Problem.ORDER);
        List<RefusedRule> refused =
                files.stream().flatMap(file -> file.refused().stream()).toList();
        boolean complete = !files.isEmpty()
                && files.stream()
                        .noneMatch(
                                file -> file.rules().isEmpty() && file.refused().isEmpty());
        return new Tolerant(sound, refused, problems, complete);
    }

    /**
     * Puts files together that are already read.
     *
     * @throws InvalidInputException with every problem of every file, and with those of the files among each other
     */
    static RuleFiles together(List<RuleFile> files, List<Problem> problems) {
        return together(files, List.of(), problems);
    }

    /**
     * Puts files and their translations together.
     *
     * @throws InvalidInputException with every problem of every file, and with those of the files among each other
     */
    static RuleFiles together(List<RuleFile> files, List<TranslationFile> translations, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        RuleFiles read = sound(files, all);
        boolean known = files.stream()
                .allMatch(file -> file.refused().isEmpty() && file.problems().isEmpty());
        RuleTranslations translated = RuleTranslations.of(read.rules(), known, translations, all);
        InvalidInputException.throwIfAny(HEADLINE, all);
        return new RuleFiles(
                read.sources(), read.rules(), translated.languages().isEmpty() ? Translations.NONE : translated);
    }

    private static RuleFiles sound(List<RuleFile> files, List<Problem> problems) {
        List<ReadRule> rules =
                files.stream().flatMap(file -> file.rules().stream()).toList();
        files.forEach(file -> problems.addAll(file.problems()));
        repeated(rules, problems);
        if (rules.size() > MOST_RULES) {
            problems.add(Problem.of(
                    "too-many-rules",
                    rules.get(MOST_RULES).rule().place(),
                    "",
                    "there are more than %s rules.".formatted(MOST_RULES),
                    "Split them into sets that are used separately."));
        }
        return new RuleFiles(files.stream().map(RuleFile::source).toList(), rules);
    }

    private static void repeated(List<ReadRule> rules, List<Problem> problems) {
        Map<String, Rule> ids = new HashMap<>();
        Map<String, Rule> titles = new HashMap<>();
        for (ReadRule read : rules) {
            Rule rule = read.rule();
            Rule sameId = ids.putIfAbsent(rule.id().value(), rule);
            Rule sameTitle = titles.putIfAbsent(rule.title(), rule);
            if (sameId != null) {
                problems.add(repeated("id", rule.id().value(), rule, sameId));
            } else if (sameTitle != null) {
                problems.add(repeated("title", rule.title(), rule, sameTitle));
            }
        }
    }

    private static Problem repeated(String what, String value, Rule rule, Rule earlier) {
        return Problem.of(
                "repeated-" + what,
                rule.place(),
                "rule " + rule.id(),
                "the %s %s is already used at %s.".formatted(what, Piece.shown(value), earlier.place()),
                "Give one of the two another %s.".formatted(what));
    }
}
