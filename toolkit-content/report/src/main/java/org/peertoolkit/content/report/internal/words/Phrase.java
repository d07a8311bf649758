package org.peertoolkit.content.report.internal.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Language;

/** One use of a pattern. Values that are texts never pass through the format: marks stand for them, and are replaced after. */
public final class Phrase {

    /** The first of the characters that stand for a value; they belong to no script. */
    private static final char MARK = '\uE000';

    private final ULocale locale;
    private final @Nullable Language tongue;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Text> texts = new ArrayList<>();

    private Phrase(Language spoken, Language wanted) {
        locale = locale(spoken);
        tongue = spoken.equals(wanted) ? null : spoken;
    }

    /**
     * Fills a pattern in.
     *
     * @param spoken the language of the pattern
     * @param wanted the language of the document
     * @param values names and values in turns
     * @return what it says, or null when the pattern cannot be used with these values
     */
    public static @Nullable Text say(String pattern, Language spoken, Language wanted, Object... values) {
        Phrase phrase = new Phrase(spoken, wanted);
        for (int i = 0; i + 1 < values.length; i += 2) {
            phrase.values.put(values[i].toString(), phrase.value(values[i + 1]));
        }
        try {
            MessageFormat format = new MessageFormat(pattern, phrase.locale);
            return phrase.values.keySet().containsAll(format.getArgumentNames())
                    ? phrase.text(format.format(phrase.values, new StringBuffer(), null)
                            .toString())
                    : null;
        } catch (IllegalArgumentException unusable) {
            return null;
        }
    }

    /** A language with the digits that the content uses. */
    static ULocale locale(Language language) {
        return ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
    }

    private Object value(Object value) {
        if (value instanceof Number) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof LocalDate day) {
            return mark(Text.of(day(day)));
        }
        return mark(value instanceof Text text ? text : Text.of(value.toString()));
    }

    private String mark(Text text) {
        texts.add(text);
        return String.valueOf((char) (MARK + texts.size() - 1));
    }

    private String day(LocalDate day) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private Text text(String formatted) {
        List<Inline> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < formatted.length(); i++) {
            int index = formatted.charAt(i) - MARK;
            if (index >= 0 && index < texts.size()) {
                words(formatted.substring(from, i), pieces);
                pieces.addAll(texts.get(index).pieces());
                from = i + 1;
            }
        }
        words(formatted.substring(from), pieces);
        return new Text(pieces);
    }

    private void words(String words, List<Inline> pieces) {
        if (!words.isEmpty()) {
            Inline.Run run = Inline.Run.of(words);
            pieces.add(tongue == null ? run : run.in(tongue));
        }
    }
}
