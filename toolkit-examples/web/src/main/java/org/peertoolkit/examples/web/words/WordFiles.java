package org.peertoolkit.examples.web.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peertoolkit.core.catalog.Language;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files {@code words/<language>.yaml} that come with the app, each read once. */
public final class WordFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final WordFile english = read(Language.ENGLISH);
    private final Map<Language, PageWords> read = new LinkedHashMap<>();

    /** The words in a language; those that it lacks are in English, and all of them where the app does not speak it. */
    public synchronized PageWords in(Language language) {
        return read.computeIfAbsent(language, asked -> {
            WordFile own = asked.equals(Language.ENGLISH) ? english : read(asked);
            return new PageWords(asked, own.words(), english.words(), own.unreviewed());
        });
    }

    /** Words by name; and whether the file says that no person has checked them yet. */
    private record WordFile(Map<String, String> words, boolean unreviewed) {}

    private static WordFile read(Language language) {
        try (InputStream file = WordFiles.class.getResourceAsStream("/words/" + language.tag() + ".yaml")) {
            Map<String, String> words = new LinkedHashMap<>();
            boolean unreviewed = false;
            if (file != null) {
                JsonNode all = YAML.readTree(file);
                unreviewed = all.path("status").asString("").equals("unreviewed");
                all.path("words")
                        .properties()
                        .forEach(
                                word -> words.put(word.getKey(), word.getValue().asString()));
            }
            return new WordFile(words, unreviewed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
