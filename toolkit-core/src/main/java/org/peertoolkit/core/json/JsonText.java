package org.peertoolkit.core.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON the same way on every machine. */
final class JsonText {

    /** How many brackets may be open at once; ours open five, and the rest is room for fields that we do not know. */
    static final int DEEPEST = 100;

    /** Bounded, so that no text can use up the memory: nothing that people write comes near. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    private JsonText() {}

    static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Pretty(), text)) {
            content.accept(json);
        }
        return wellFormed(text.append('\n').toString());
    }

    /** Writes on one line, without a line end. */
    static String line(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return wellFormed(text.toString());
    }

    /**
     * Writes half of a character, which UTF-8 cannot hold, by its number. It only ever stands inside a text, and is read
     * back as it was.
     */
    private static String wellFormed(String json) {
        if (!hasSurrogate(json) || json.codePoints().noneMatch(JsonText::isHalf)) {
            return json;
        }
        StringBuilder whole = new StringBuilder();
        json.codePoints().forEach(character -> {
            if (isHalf(character)) {
                whole.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                whole.appendCodePoint(character);
            }
        });
        return whole.toString();
    }

    private static boolean hasSurrogate(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    static void object(JsonGenerator json, Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    static void object(JsonGenerator json, String name, Runnable fields) {
        json.writeName(name);
        object(json, fields);
    }

    static <T> void array(JsonGenerator json, String name, Collection<T> items, BiConsumer<JsonGenerator, T> write) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item -> write.accept(json, item));
        json.writeEndArray();
    }

    static <T> void strings(JsonGenerator json, String name, Collection<T> items, Function<T, String> text) {
        array(json, name, items, (out, item) -> out.writeString(text.apply(item)));
    }

    /** Two spaces and line feeds, whatever the platform would use. */
    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
