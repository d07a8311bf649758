package org.peertoolkit.content.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.internal.Pack.PackFile;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.catalog.Translation;
import org.peertoolkit.core.catalog.Translation.Cause;
import org.peertoolkit.core.catalog.Translation.Untranslated;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Reads one language of a pack: the folder {@code i18n/<language>}, whose files mirror those of the pack. */
final class TranslationFolder {

    static final String ALL = "i18n";
    /** What frames the questions: without these, nothing can be shown in the language. */
    private static final Set<FileKind> NEEDED =
            Set.of(FileKind.PACK, FileKind.DOMAINS, FileKind.SCALES, FileKind.PROFILE);

    /** What a reviewed file says about its review. */
    private static final List<String> REVIEW = List.of("reviewed", "reviewedBy");

    private final FolderListing folder;
    private final Pack original;
    private final Language language;
    private final String prefix;
    private final List<Problem> problems = new ArrayList<>();
    private final List<PackFile> files = new ArrayList<>();
    private final List<SourceFile> sources;
    private final List<Untranslated> untranslated = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private boolean reviewed = true;

    /**
     * @param original a pack without problems
     */
    TranslationFolder(FolderListing folder, Pack original, Language language) {
        this.folder = folder;
        this.original = original;
        this.language = language;
        prefix = ALL + "/" + language + "/";
        sources = new ArrayList<>(original.sources());
    }

    /**
     * The pack in the language.
     *
     * @throws InvalidInputException with every problem of every file of the translation
     */
    Pack translated() {
        for (PackFile file : original.files()) {
            files.add(new PackFile(file.name(), file.kind(), translated(file)));
        }
        if (original.files(FileKind.INTERFACE).isEmpty() && folder.holds(prefix + PackDirectory.INTERFACE)) {
            Tree words = read(PackDirectory.INTERFACE, FileKind.INTERFACE);
            files.add(new PackFile(PackDirectory.INTERFACE, FileKind.INTERFACE, words));
        }
        folder.filesBelow(prefix).stream()
                .filter(name -> FolderListing.isContent(name) && !read.contains(name))
                .forEach(this::stranger);
        InvalidInputException.throwIfAny(PackDirectory.HEADLINE, problems);
        sources.sort(Comparator.comparing(SourceFile::name));
        return new Pack(files, sources, List.of(), new Translation(originalLanguage(), reviewed, untranslated));
    }

    private Language originalLanguage() {
        Tree tag = original.tree(FileKind.PACK)
                .map(tree -> ((Tree.Fields) tree).get("language"))
                .orElse(null);
        return tag instanceof Tree.Scalar scalar && Language.isTag(scalar.text())
                ? new Language(scalar.text())
                : Language.ENGLISH;
    }

    private @Nullable Tree translated(PackFile file) {
        Tree own = file.tree();
        if (own == null) {
            return null;
        }
        if (!folder.holds(prefix + file.name()) && !NEEDED.contains(file.kind())) {
            return untranslated(file, own);
        }
        Tree words = read(file.name(), file.kind());
        if (words == null) {
            return own;
        }
        TranslatedFile laid = new TranslatedFile(file.kind(), words);
        Tree together = laid.over(own);
        problems.addAll(laid.problems());
        untranslated.addAll(laid.untranslated());
        return file.kind() == FileKind.PACK ? inLanguage((Tree.Fields) together) : together;
    }

    /** A file that the translation does not have: as if it had it, with nothing in it. */
    private @Nullable Tree untranslated(PackFile file, Tree own) {
        if (file.kind() == FileKind.INTERFACE) {
            return null;
        }
        if (file.kind() == FileKind.WORKSHEET) {
            String id = ((Tree.Fields) own).get("id") instanceof Tree.Scalar scalar ? scalar.text() : "";
            untranslated.add(new Untranslated("worksheet", id, Cause.MISSING));
            return own;
        }
        TranslatedFile nothing = new TranslatedFile(file.kind(), new Tree.Fields(own.at(), Map.of()));
        Tree together = nothing.over(own);
        untranslated.addAll(nothing.untranslated());
        return together;
    }

    private Tree inLanguage(Tree.Fields pack) {
        Map<String, Tree.Field> all = new LinkedHashMap<>(pack.byName());
        all.computeIfPresent(
                "language",
                (name, field) -> new Tree.Field(
                        field.nameAt(), new Tree.Scalar(field.value().at(), Tree.Kind.TEXT, language.tag())));
        return new Tree.Fields(pack.at(), all);
    }

    /** A file of the translation, or null and its problems when it cannot be used. */
    private @Nullable Tree read(String name, FileKind kind) {
        String path = prefix + name;
        read.add(path);
        List<Problem> found = new ArrayList<>();
        String text = folder.text(path, found);
        Tree tree = null;
        if (text != null) {
            sources.add(SourceFile.of(path, text));
            tree = kind == FileKind.WORKSHEET
                    ? WorksheetText.read(path, text, found)
                    : YamlText.read(path, text, kind, found);
        }
        if (tree != null) {
            found.addAll(SchemaCheck.problemsOfTranslation(kind, tree));
            boolean checked = TranslatedFile.isReviewed(tree);
            reviewed &= checked;
            if (checked && found.isEmpty()) {
                review((Tree.Fields) tree, found);
            }
        }
        problems.addAll(found);
        return found.isEmpty() ? tree : null;
    }

    /** Whoever calls a file reviewed says when and by whom, so that readers can judge it. */
    private static void review(Tree.Fields file, List<Problem> found) {
        for (String field : REVIEW) {
            if (file.get(field) == null) {
                found.add(Problem.of(
                        "missing-field",
                        file.placeOf(List.of("status")),
                        field,
                        "it is missing, and the file says that it is reviewed.",
                        "Add it, or write \"unreviewed\"."));
            }
        }
    }

    private void stranger(String name) {
        List<String> known =
                original.files().stream().map(file -> prefix + file.name()).toList();
        problems.add(new Problem(
                "unknown-file",
                Place.of(name),
                "",
                "the pack has no file that this one could be the translation of, so it would not be read.",
                Nearest.to(name, known),
                "Rename it, or keep it elsewhere."));
    }
}
