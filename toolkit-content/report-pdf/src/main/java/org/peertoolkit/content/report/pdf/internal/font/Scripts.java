package org.peertoolkit.content.report.pdf.internal.font;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peertoolkit.core.catalog.Language;

/** What languages are written in, and what the fonts for it are called. */
public final class Scripts {

    /** Languages of the Arabic script that are read in the Nastaliq style. */
    private static final Set<String> NASTALIQ = Set.of("ur", "ks", "pnb", "skr");

    private static final String NOTO = "Noto Sans ";

    private Scripts() {}

    /** Words in the names of the fonts for a language, best first. */
    static List<String> hints(Language language) {
        List<String> hints = new ArrayList<>();
        if (NASTALIQ.contains(language.locale().getLanguage())) {
            hints.add("Nastaliq");
        }
        for (int script : of(language)) {
            String name = name(script, language);
            hints.add(script == UScript.HAN || name.length() == 2 ? " " + name : name);
        }
        return hints;
    }

    /** The scripts that a language is written in; empty when nothing is known about the language. */
    public static List<Integer> of(Language language) {
        int[] scripts = UScript.getCode(ULocale.forLanguageTag(language.tag()));
        List<Integer> known = new ArrayList<>();
        if (scripts != null) {
            for (int script : scripts) {
                // Simplified and traditional Chinese are one script to Unicode.
                boolean han = script == UScript.SIMPLIFIED_HAN || script == UScript.TRADITIONAL_HAN;
                known.add(han ? UScript.HAN : script);
            }
        }
        return known;
    }

    /** The letters that a language is usually written with; a sample of its script when they are not known. */
    static Iterable<String> letters(Language language) {
        UnicodeSet letters =
                LocaleData.getExemplarSet(ULocale.forLanguageTag(language.tag()), 0, LocaleData.ES_STANDARD);
        if (letters == null || letters.isEmpty()) {
            letters = new UnicodeSet();
            for (int script : of(language)) {
                letters.addAll(UScript.getSampleString(script));
            }
        }
        return letters;
    }

    /** Whether letters belong to a script that a language is written in. */
    public static boolean uses(Language language, int script) {
        return of(language).contains(script);
    }

    /** What people call a script, such as {@code Hangul}. */
    public static String title(int script) {
        return UScript.getName(script).replace('_', ' ');
    }

    /** The name of the Noto font for a script as a language writes it. */
    public static String font(int script, Language language) {
        String name = name(script, language);
        return name.equals("Latin") || name.equals("Cyrillic") || name.equals("Greek") ? NOTO.strip() : NOTO + name;
    }

    private static String name(int script, Language language) {
        return switch (script) {
            case UScript.HAN -> han(language);
            case UScript.HANGUL -> "KR";
            case UScript.HIRAGANA, UScript.KATAKANA -> "JP";
            default -> title(script);
        };
    }

    private static String han(Language language) {
        return switch (language.locale().getLanguage()) {
            case "ja" -> "JP";
            case "ko" -> "KR";
            default -> {
                String script = language.locale().getScript();
                String region = language.locale().getCountry();
                boolean traditional = script.equals("Hant")
                        || (script.isEmpty() && Set.of("TW", "HK", "MO").contains(region));
                yield traditional ? "TC" : "SC";
            }
        };
    }
}
