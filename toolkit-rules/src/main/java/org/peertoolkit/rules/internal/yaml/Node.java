package org.peertoolkit.rules.internal.yaml;

import java.util.List;
import org.peertoolkit.core.problem.Place;

/** A piece of a YAML file. */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** What it is, in words for people. */
    String kind();

    /** A text, a number or a word; empty where nothing is written. */
    record Text(String value, Place place) implements Node {
        @Override
        public String kind() {
            return value.isEmpty() ? "nothing" : "\"" + value + "\"";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Named values. */
    record Group(List<Field> fields, Place place) implements Node {
        @Override
        public String kind() {
            return "a group of names and values";
        }
    }

    /** A name with its value. Within a group each name is there once. */
    record Field(String name, Place place, Node value) {}
}
