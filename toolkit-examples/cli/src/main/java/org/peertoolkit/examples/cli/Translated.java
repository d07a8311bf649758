package org.peertoolkit.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peertoolkit.content.report.ReportWords;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Translation;
import org.peertoolkit.core.catalog.Translation.Untranslated;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.spi.CatalogSource;
import tools.jackson.core.JsonGenerator;

/**
 * How far some content is translated into a language.
 *
 * @param how how it was translated
 * @param words the names of the words of reports that are shown in English
 */
record Translated(Language language, Translation how, List<String> words) {

    /**
     * Reads content in each of its other languages.
     *
     * @param found where what was read is added, by tag
     * @param problems where what is wrong with translations is added
     */
    static void all(CatalogSource source, List<Translated> found, List<Problem> problems) {
        List<Language> languages;
        try {
            languages = source.languages();
        } catch (InvalidInputException wrongFolder) {
            problems.addAll(wrongFolder.problems());
            return;
        }
        for (Language language : languages) {
            try {
                Catalog catalog = source.load(language);
                problems.addAll(ReportWords.problems(catalog));
                catalog.translation()
                        .ifPresent(how -> found.add(new Translated(language, how, ReportWords.untranslated(catalog))));
            } catch (InvalidInputException wrong) {
                problems.addAll(wrong.problems());
            }
        }
    }

    static void write(JsonGenerator json, List<Translated> translations) {
        json.writeArrayPropertyStart("translations");
        for (Translated each : translations) {
            json.writeStartObject();
            json.writeStringProperty("language", each.language().tag());
            json.writeBooleanProperty("reviewed", each.how().reviewed());
            json.writeArrayPropertyStart("untranslated");
            for (Untranslated part : each.how().untranslated()) {
                json.writeStartObject();
                json.writeStringProperty("kind", part.kind());
                json.writeStringProperty("id", part.id());
                json.writeStringProperty("cause", Json.word(part.cause()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("untranslatedWords");
            each.words().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** {@code es: everything is translated, not reviewed}, for people. */
    @Override
    public String toString() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> outdated = new ArrayList<>();
        for (Untranslated part : how.untranslated()) {
            counts.merge(part.kind(), 1, Integer::sum);
            if (part.cause() != Translation.Cause.MISSING) {
                outdated.add("%s (%s)".formatted(part.id(), Json.word(part.cause())));
            }
        }
        if (!words.isEmpty()) {
            counts.put("word", words.size());
        }
        String what = counts.isEmpty()
                ? "everything is translated"
                : counts.entrySet().stream()
                        .map(kind -> kind.getValue() == 1
                                ? "1 " + kind.getKey()
                                : "%s %ss".formatted(kind.getValue(), kind.getKey()))
                        .collect(Collectors.joining(", ", "", " still in " + how.from()));
        String more = outdated.isEmpty() ? "" : "; look at " + String.join(", ", outdated);
        return "%s: %s, %s%s".formatted(language, what, how.reviewed() ? "reviewed" : "not reviewed", more);
    }
}
