package org.peertoolkit.content.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;

/** What a content file holds, each part with the place where it was written. */
public sealed interface Tree {

    /** Where it begins. */
    Place at();

    /** A group of named values, in the order of the file. */
    record Fields(Place at, Map<String, Field> byName) implements Tree {

        /** The value of a field, or null when the field is absent. */
        @Nullable
        Tree get(String name) {
            Field field = byName.get(name);
            return field == null ? null : field.value();
        }
    }

    /** A value and where its name stands. */
    record Field(Place nameAt, Tree value) {}

    /** A list. */
    record Items(Place at, List<Tree> all) implements Tree {}

    /**
     * A single value.
     *
     * @param text the value as it was written, without quotes; empty when nothing was written
     */
    record Scalar(Place at, Kind kind, String text) implements Tree {}

    /** What a single value is. */
    enum Kind {
        TEXT,
        WHOLE_NUMBER,
        OTHER_NUMBER,
        TRUE_OR_FALSE,
        NOTHING
    }

    /** Whether it is a text that says something. */
    default boolean isFilledText() {
        return this instanceof Scalar scalar
                && scalar.kind() == Kind.TEXT
                && !scalar.text().isBlank();
    }

    /**
     * Where the part at a path stands: a single value where it begins, a list or group where its name stands. When the path
     * leads nowhere, the place of the last part on the way.
     */
    default Place placeOf(List<String> path) {
        Tree tree = this;
        Place place = at();
        for (String step : path) {
            if (tree instanceof Fields fields && fields.byName().containsKey(step)) {
                Field field = fields.byName().get(step);
                tree = field.value();
                place = tree instanceof Scalar ? tree.at() : field.nameAt();
            } else if (tree instanceof Items items && isIndex(step, items)) {
                tree = items.all().get(Integer.parseInt(step));
                place = tree.at();
            } else {
                return place;
            }
        }
        return place;
    }

    /** The part at a path, or null when the path leads nowhere. */
    default @Nullable Tree follow(List<String> path) {
        Tree tree = this;
        for (String step : path) {
            if (tree instanceof Fields fields) {
                tree = fields.get(step);
            } else if (tree instanceof Items items && isIndex(step, items)) {
                tree = items.all().get(Integer.parseInt(step));
            } else {
                return null;
            }
        }
        return tree;
    }

    private static boolean isIndex(String step, Items items) {
        return step.matches("[0-9]{1,7}")
                && Integer.parseInt(step) < items.all().size();
    }
}
