package org.peertoolkit.content.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.internal.Pack.PackFile;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.spi.CatalogSource;

/** Reads the files of a pack, and whether the right ones are there. */
public final class PackDirectory {

    static final String HEADLINE = "The content cannot be used";
    static final String GLOSSARY = "glossary.yaml";
    static final String INTERFACE = "interface.yaml";
    static final String WORKSHEETS = "worksheets";
    static final String CROSS_DOMAIN = "cross-domain-practices.yaml";
    private static final List<FileKind> BY_DOMAIN = List.of(FileKind.QUESTIONS, FileKind.PRACTICES);

    private final FolderListing folder;
    private final List<PackFile> files = new ArrayList<>();
    private final List<SourceFile> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PackDirectory(Path directory) {
        folder = new FolderListing(directory);
    }

    /**
     * Reads a directory into a catalog.
     *
     * @throws InvalidInputException with every problem of every file
     * @throws java.io.UncheckedIOException if a file exists and cannot be read
     */
    public static Catalog load(Path directory) {
        return CatalogMapping.map(read(directory));
    }

    /**
     * The languages of a directory: the one that it was written in first, then its translations, by tag.
     *
     * @throws InvalidInputException with every problem of the content, and of files and folders that are in no language
     */
    public static List<Language> languages(Path directory) {
        Pack original = read(directory);
        Language own = CatalogMapping.map(original).language();
        return LanguageFolders.languages(own, new FolderListing(directory));
    }

    /**
     * Reads a directory into a catalog in a language.
     *
     * @throws InvalidInputException with every problem of every file, of the content first and then of the translation, or if
     *     the content is not there in that language
     */
    public static Catalog load(Path directory, Language language) {
        Pack original = read(directory);
        Catalog catalog = CatalogMapping.map(original);
        return catalog.language().equals(language)
                ? catalog
                : CatalogMapping.map(translated(directory, original, catalog.language(), language));
    }

    private static Pack translated(Path directory, Pack original, Language own, Language language) {
        FolderListing folder = new FolderListing(directory);
        // Looked for by itself, so that what is wrong with the folder of another language does not stand in the way.
        if (!LanguageFolders.holds(language, folder)) {
            throw CatalogSource.notIn(language, LanguageFolders.languages(own, folder));
        }
        return new TranslationFolder(folder, original, language).translated();
    }

    /** The pack in each of its languages, the one that it was written in first. For the compiler of the shipped pack. */
    static Map<Language, Pack> inAllLanguages(Path directory) {
        Pack original = read(directory);
        Language own = CatalogMapping.map(original).language();
        Map<Language, Pack> all = new LinkedHashMap<>();
        for (Language language : LanguageFolders.languages(own, new FolderListing(directory))) {
            all.put(language, language.equals(own) ? original : translated(directory, original, own, language));
        }
        return all;
    }

    /**
     * Reads a directory into trees, with the problems of each file.
     *
     * @throws InvalidInputException if there is no such directory
     */
    static Pack read(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new InvalidInputException(
                    HEADLINE,
                    List.of(Problem.of(
                            "no-such-folder",
                            Place.of(directory.toString()),
                            "",
                            "there is no such folder.",
                            "Check the name and where it lies.")));
        }
        return new PackDirectory(directory).read();
    }

    private Pack read() {
        require(FileKind.PACK, "");
        Tree domains = require(FileKind.DOMAINS, "");
        require(FileKind.SCALES, "");
        if (folder.holds("profile.yaml")) {
            require(FileKind.PROFILE, "");
        }
        require(FileKind.RESOURCES, "");
        Map<String, Place> named = named(domains);
        boolean known = named.size() > 0 && problems.stream().noneMatch(problem -> isAboutDomainId(problem));
        named.forEach(this::domainFolder);
        List<String> strangers = folder.foldersWithContent().stream()
                .filter(name -> !named.containsKey(name))
                .toList();
        strangers.forEach(name -> stranger(name, named, known));
        if (folder.holds(CROSS_DOMAIN)) {
            read(CROSS_DOMAIN, FileKind.PRACTICES);
        }
        if (folder.holds(GLOSSARY)) {
            read(GLOSSARY, FileKind.GLOSSARY);
        }
        if (folder.holds(INTERFACE)) {
            read(INTERFACE, FileKind.INTERFACE);
        }
        folder.worksheets().forEach(name -> read(name, FileKind.WORKSHEET));
        problems.addAll(folder.unknownFiles(named.keySet()));
        sources.sort(Comparator.comparing(SourceFile::name));
        return new Pack(files, sources, problems, null);
    }

    /** The folders that domains.yaml asks for, with the place where it does. */
    private static Map<String, Place> named(@Nullable Tree domains) {
        Map<String, Place> named = new LinkedHashMap<>();
        if (domains instanceof Tree.Fields fields && fields.get("domains") instanceof Tree.Items items) {
            for (Tree item : items.all()) {
                if (item instanceof Tree.Fields domain
                        && domain.get("id") instanceof Tree.Scalar id
                        && id.isFilledText()
                        && FolderListing.isDomainName(id.text())) {
                    named.putIfAbsent(id.text(), id.at());
                }
            }
        }
        return named;
    }

    private static boolean isAboutDomainId(Problem problem) {
        return problem.place().source().equals("domains.yaml")
                && problem.field().endsWith("id");
    }

    private void domainFolder(String name, Place asked) {
        if (folder.isFolder(name)) {
            BY_DOMAIN.forEach(kind -> require(kind, name + "/"));
            return;
        }
        problems.add(Problem.unknownName(
                "no-such-folder",
                asked,
                "domain " + name + ", id",
                "there is no folder \"%s\" for this domain.".formatted(name),
                name,
                folder.foldersWithContent(),
                "Add the folder with questions.yaml and practices.yaml, or rename it."));
        BY_DOMAIN.forEach(kind -> files.add(new PackFile(name + "/" + kind.stem() + ".yaml", kind, null)));
    }

    /** A folder that no domain asks for. While it is not known which domains there are, it is taken for one of them. */
    private void stranger(String name, Map<String, Place> named, boolean known) {
        if (known) {
            problems.add(Problem.unknownName(
                    "unknown-folder",
                    Place.of(name + "/"),
                    "",
                    "the folder holds questions or practices, and domains.yaml names no domain \"%s\".".formatted(name),
                    name,
                    named.keySet(),
                    "Rename the folder, or add the domain to domains.yaml."));
        }
        for (FileKind kind : BY_DOMAIN) {
            String file = name + "/" + kind.stem() + ".yaml";
            if (!FolderListing.isDomainName(name)) {
                files.add(new PackFile(file, kind, null));
            } else if (folder.holds(file)) {
                read(file, kind);
            }
        }
    }

    private @Nullable Tree require(FileKind kind, String prefix) {
        return read(prefix + kind.stem() + ".yaml", kind);
    }

    private @Nullable Tree read(String name, FileKind kind) {
        String text = folder.text(name, problems);
        Tree tree = null;
        if (text != null) {
            sources.add(SourceFile.of(name, text));
            tree = kind == FileKind.WORKSHEET
                    ? WorksheetText.read(name, text, problems)
                    : YamlText.read(name, text, kind, problems);
        }
        if (tree != null) {
            problems.addAll(SchemaCheck.problems(kind, tree));
        }
        files.add(new PackFile(name, kind, tree));
        return tree;
    }
}
