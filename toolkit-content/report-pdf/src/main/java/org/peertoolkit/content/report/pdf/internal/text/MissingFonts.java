package org.peertoolkit.content.report.pdf.internal.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.peertoolkit.content.report.pdf.internal.font.Scripts;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Characters that no font has, of languages that cannot be written with the fonts that there are. */
public final class MissingFonts {

    private static final String FOLDER =
            "Put the .ttf files of the font \"%s\" into a folder, and name that folder as the"
                    + " folder of fonts (in Java: Fonts.bundled().and(folder)).";
    private static final String CHINESE =
            "Put the jar toolkit-report-fonts-cjk on the class path. Or put the .ttf files of the"
                    + " font \"%s\" into a folder, and name that folder as the folder of fonts (in Java: Fonts.bundled().and(folder)).";

    private final String title;
    private final Map<Key, Found> found =
            new TreeMap<>(Comparator.comparing(Key::language).thenComparing(Key::script));

    /**
     * @param title what the document is called, for messages
     */
    public MissingFonts(String title) {
        this.title = title;
    }

    void note(int character, Language language, String words) {
        Key key = new Key(language, UScript.getScript(character));
        Found first = found.computeIfAbsent(key, k -> new Found(character, words, new ArrayList<>()));
        if (!first.characters.contains(character)) {
            first.characters.add(character);
        }
    }

    /**
     * @throws InvalidInputException if there was a character that no font has: one problem for each script of each language
     */
    public void throwIfAny() {
        List<Problem> problems = new ArrayList<>();
        found.forEach((key, first) -> problems.add(problem(key, first)));
        InvalidInputException.throwIfAny("The report cannot be written as PDF", problems);
    }

    private Problem problem(Key key, Found first) {
        String font = Scripts.font(key.script, key.language);
        String character = new StringBuilder().appendCodePoint(first.character).toString();
        int others = first.characters.size() - 1;
        String more = switch (others) {
            case 0 -> "";
            case 1 -> " The same goes for 1 other character of this script.";
            default -> " The same goes for %s other characters of this script.".formatted(others);
        };
        String what = "No font here has the character %s (U+%s, %s), which stands in %s.%s"
                .formatted(
                        Problem.quoted(character),
                        hexadecimal(first.character),
                        Scripts.title(key.script),
                        Problem.quoted(first.words),
                        more);
        String remedy = font.endsWith(" SC") ? CHINESE : FOLDER;
        return Problem.of(
                "font-missing",
                Place.of(title.isEmpty() ? "report" : title),
                "language " + key.language,
                what,
                remedy.formatted(font));
    }

    static String hexadecimal(int character) {
        return String.format(Locale.ROOT, "%04X", character);
    }

    private record Key(Language language, int script) {}

    private record Found(int character, String words, List<Integer> characters) {}
}
