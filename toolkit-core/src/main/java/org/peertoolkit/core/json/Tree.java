package org.peertoolkit.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import tools.jackson.core.JsonGenerator;

/** A JSON value as it was read, with its place; written again it gives the same text. */
sealed interface Tree {

    Place place();

    void write(JsonGenerator json);

    /** What stands there, in words. */
    String words();

    record Group(Map<String, Tree> fields, Place place) implements Tree {

        public Group {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public void write(JsonGenerator json) {
            JsonText.object(
                    json,
                    () -> fields.forEach((name, value) -> {
                        json.writeName(name);
                        value.write(json);
                    }));
        }

        @Override
        public String words() {
            return "it has fields of its own.";
        }
    }

    record Items(List<Tree> items, Place place) implements Tree {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public void write(JsonGenerator json) {
            json.writeStartArray();
            items.forEach(item -> item.write(json));
            json.writeEndArray();
        }

        @Override
        public String words() {
            return "it is a list.";
        }
    }

    record Text(String value, Place place) implements Tree {

        @Override
        public void write(JsonGenerator json) {
            json.writeString(value);
        }

        @Override
        public String words() {
            return "it is the text %s.".formatted(Problem.quoted(value));
        }
    }

    /** A number, {@code true}, {@code false} or {@code null}, as it was written. */
    record Word(String value, Place place) implements Tree {

        @Override
        public void write(JsonGenerator json) {
            json.writeRawValue(value);
        }

        @Override
        public String words() {
            return value.equals("null") ? "it is left empty." : "it is \"%s\".".formatted(value);
        }
    }
}
