package org.peertoolkit.content.internal;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** The folder {@code i18n} of a pack: one folder for each language that the pack is translated into, and nothing else. */
final class LanguageFolders {

    private static final String NAMES = "Name the folder by the code of its language, such as \"es\" or \"zh-Hans\".";

    private LanguageFolders() {}

    /** Whether there is a folder of a language. Names are compared as they are written, whatever the file system does. */
    static boolean holds(Language language, FolderListing folder) {
        return folder.translations().contains(language.tag());
    }

    /**
     * The language of the pack itself, then those of its translations, by tag.
     *
     * @throws InvalidInputException with every file and folder that is in no language
     */
    static List<Language> languages(Language own, FolderListing folder) {
        List<Problem> problems = new ArrayList<>();
        List<Language> languages = new ArrayList<>(List.of(own));
        for (String name : folder.translations()) {
            if (!Language.isTag(name)) {
                problems.add(unknown(name, "\"%s\" is not the code of a language.", NAMES));
            } else if (name.equals(own.tag())) {
                problems.add(unknown(name, "the content itself is written in \"%s\".", "Take the folder away."));
            } else {
                languages.add(new Language(name));
            }
        }
        for (String file : folder.filesBesideTranslations()) {
            problems.add(Problem.of(
                    "unknown-file",
                    Place.of(file),
                    "",
                    "the file lies in no folder of a language, so it would not be read.",
                    "Put it into the folder of its language, or keep it elsewhere."));
        }
        InvalidInputException.throwIfAny(PackDirectory.HEADLINE, problems);
        return languages;
    }

    private static Problem unknown(String name, String what, String remedy) {
        return Problem.of(
                "unknown-folder", Place.of(TranslationFolder.ALL + "/" + name + "/"), "", what.formatted(name), remedy);
    }
}
