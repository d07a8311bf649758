package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.internal.read.RuleFile.ReadRule;

/** What the rules of a folder say in other languages, held against the rules. */
final class RuleTranslations implements RuleFiles.Translations {

    private final SortedMap<Language, RuleTranslation> byLanguage = new TreeMap<>();

    private RuleTranslations() {}

    /**
     * @param known whether all rules of the folder are known, so that one that is not among them is a mistake
     * @param files the files, each named {@code i18n/language/file}
     * @param problems where what is wrong is added
     */
    static RuleTranslations of(
            List<ReadRule> rules, boolean known, List<TranslationFile> files, List<Problem> problems) {
        Map<String, RuleId> ids = rules.stream()
                .map(read -> read.rule().id())
                .collect(Collectors.toMap(RuleId::value, id -> id, (one, other) -> one));
        RuleTranslations all = new RuleTranslations();
        Map<String, List<TranslationFile>> byFolder = new TreeMap<>();
        files.forEach(file ->
                byFolder.computeIfAbsent(folder(file), any -> new ArrayList<>()).add(file));
        byFolder.forEach((folder, own) -> {
            own.forEach(file -> problems.addAll(file.problems()));
            if (Language.isTag(folder)) {
                Language language = new Language(folder);
                all.byLanguage.put(language, translation(language, own, ids, known, problems));
            } else {
                problems.add(Problem.of(
                        "unknown-folder",
                        Place.of(TranslationFile.FOLDER + "/" + folder + "/"),
                        "",
                        "%s is not the code of a language.".formatted(Problem.quoted(folder)),
                        "Name the folder by the code of its language, such as \"es\" or \"zh-Hans\"."));
            }
        });
        return all;
    }

    private static RuleTranslation translation(
            Language language,
            List<TranslationFile> files,
            Map<String, RuleId> ids,
            boolean known,
            List<Problem> problems) {
        Map<RuleId, RuleTranslation.Words> words = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (TranslationFile file : files) {
            for (TranslationFile.Entry entry : file.entries()) {
                RuleId id = ids.get(entry.id());
                Place earlier = places.putIfAbsent(entry.id(), entry.place());
                if (earlier != null) {
                    problems.add(Problem.of(
                            "repeated-id",
                            entry.place(),
                            "id",
                            "%s is already translated at %s.".formatted(Problem.quoted(entry.id()), earlier),
                            "Keep one of the two."));
                } else if (id != null) {
                    words.put(id, entry.words());
                } else if (known) {
                    problems.add(Problem.unknownName(
                            "unknown-rule",
                            entry.place(),
                            "id",
                            "there is no rule %s.".formatted(Problem.quoted(entry.id())),
                            entry.id(),
                            ids.keySet().stream().sorted().toList(),
                            "Use the id of a rule, or take this entry away."));
                }
            }
        }
        List<SourceFile> sources = files.stream().map(TranslationFile::source).toList();
        boolean reviewed = files.stream().allMatch(TranslationFile::reviewed);
        return new RuleTranslation(language, sources, reviewed, words);
    }

    private static String folder(TranslationFile file) {
        return file.source().name().split("/", 3)[1];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleTranslations that && byLanguage.equals(that.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public List<Language> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    @Override
    public Optional<RuleTranslation> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }
}
