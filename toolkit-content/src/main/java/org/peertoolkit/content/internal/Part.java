package org.peertoolkit.content.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/**
 * One group of fields on its way to becoming a record.
 *
 * <p>A field that is missing or wrong gives a stand-in, so that the rest of the pack can still be checked. The schema has
 * reported it; to be sure, each stand-in is noted, and a pack with a stand-in never becomes a catalog.
 */
final class Part {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Tree.Fields NOTHING = new Tree.Fields(Place.of("nothing"), Map.of());

    final String label;
    private final Tree.Fields fields;
    private final Report report;
    private final Map<String, List<Integer>> kept = new HashMap<>();

    /**
     * @param label what messages call it; empty for a whole file
     * @param tree what was read, or null when there is nothing
     */
    Part(String label, @Nullable Tree tree, Report report) {
        this.label = label;
        this.fields = tree instanceof Tree.Fields group ? group : NOTHING;
        this.report = report;
        if (fields == NOTHING) {
            report.standIn(tree == null ? fields.at() : tree.at(), label);
        }
    }

    /** Whether it has an id of the form that all ids share. */
    boolean hasId() {
        boolean has = fields.get("id") instanceof Tree.Scalar scalar && identity(scalar, DomainId::new) != null;
        if (!has) {
            standIn("id");
        }
        return has;
    }

    String text(String field) {
        Tree value = fields.get(field);
        return value instanceof Tree.Scalar scalar && scalar.isFilledText() ? scalar.text() : standIn(field, "?");
    }

    /** A text, or null when the field is absent. */
    @Nullable
    String optionalText(String field) {
        return fields.get(field) == null ? null : text(field);
    }

    int whole(String field) {
        Integer number = optionalWhole(field);
        return number == null ? standIn(field, 1) : number;
    }

    /** A whole number, or null when the field is absent. */
    @Nullable
    Integer optionalWhole(String field) {
        Tree value = fields.get(field);
        try {
            if (value instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.WHOLE_NUMBER) {
                return Integer.valueOf(scalar.text());
            }
        } catch (NumberFormatException tooLarge) {
            // The schema reports it.
        }
        if (value != null) {
            standIn(field);
        }
        return null;
    }

    /** True or false; false when the field is absent. */
    boolean flag(String field) {
        Tree value = fields.get(field);
        if (value != null && !(value instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.TRUE_OR_FALSE)) {
            standIn(field);
        }
        return value instanceof Tree.Scalar scalar && scalar.text().equalsIgnoreCase("true");
    }

    <E extends Enum<E>> E choice(String field, Class<E> type, E standIn) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text(field))) {
                return constant;
            }
        }
        return standIn(field, standIn);
    }

    LocalDate day(String field) {
        String text = text(field);
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            try {
                return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            } catch (DateTimeException notInTheCalendar) {
                report(field, Words.DAY, text);
            }
        }
        return standIn(field, LocalDate.EPOCH);
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    /** An address, or null when the field is absent. */
    @Nullable
    URI optionalAddress(String field) {
        if (fields.get(field) == null) {
            return null;
        }
        String text = text(field);
        try {
            URI address = new URI(text);
            if (address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // Reported below, like an address without a host.
        }
        if (text.matches("https?://\\S+")) {
            report(field, Words.ADDRESS, text);
        }
        return standIn(field, URI.create("https://stand-in.invalid/"));
    }

    /** The texts of a list; empty when the field is absent. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(field)) {
            if (item instanceof Tree.Scalar scalar && scalar.isFilledText()) {
                texts.add(scalar.text());
            } else {
                standIn(field);
            }
        }
        return texts;
    }

    /** The ids of a list, each once; empty when the field is absent. */
    <T> List<T> ids(String field, Function<String, T> type) {
        List<T> ids = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Tree> all = items(field);
        for (int i = 0; i < all.size(); i++) {
            T id = all.get(i) instanceof Tree.Scalar scalar ? identity(scalar, type) : null;
            if (id == null) {
                standIn(field);
            } else if (seen.add(id.toString())) {
                ids.add(id);
                indices.add(i);
            }
        }
        kept.put(field, indices);
        return ids;
    }

    /** The ids of a list in its order, each once; empty when the field is absent. */
    <T> Set<T> idSet(String field, Function<String, T> type) {
        return new LinkedHashSet<>(ids(field, type));
    }

    /** The groups of a list; empty when the field is absent. */
    List<Part> parts(String field, String kind) {
        List<Part> parts = new ArrayList<>();
        for (Tree item : items(field)) {
            String name = FileKind.nameOf(kind, item, Integer.toString(parts.size()));
            parts.add(new Part(name, item, report));
        }
        return parts;
    }

    /** A group within this one; without any field when it is absent. */
    Part part(String field) {
        return new Part(FileKind.joined(label, field), fields.get(field), report);
    }

    /** The fields that are there, in the order of the file. */
    List<String> names() {
        return List.copyOf(fields.byName().keySet());
    }

    /** Whether a field holds a text that says something. */
    boolean hasText(String field) {
        Tree value = fields.get(field);
        return value != null && value.isFilledText();
    }

    /** Whether a field holds a group of fields. */
    boolean hasGroup(String field) {
        return fields.get(field) instanceof Tree.Fields;
    }

    /** Whether a field holds a list. */
    boolean hasList(String field) {
        return fields.get(field) instanceof Tree.Items;
    }

    /** The place of a field as the core names it, such as {@code grounding/0}; empty for this part itself. */
    Place placeOf(String field) {
        List<String> path = new ArrayList<>(List.of(field.split("/")));
        List<Integer> indices = kept.get(path.get(0));
        if (indices != null && path.size() == 2) {
            path.set(1, indices.get(Integer.parseInt(path.get(1))).toString());
        }
        return fields.placeOf(path);
    }

    void problem(String code, String field, String what, @Nullable String nearest, String remedy) {
        report.problem(new Problem(code, placeOf(field), FileKind.joined(label, field), what, nearest, remedy));
    }

    private void report(String field, Words words, String value) {
        problem(words.code(), field, words.what(value), null, words.remedy());
    }

    private List<Tree> items(String field) {
        Tree value = fields.get(field);
        if (value != null && !(value instanceof Tree.Items)) {
            standIn(field);
        }
        return value instanceof Tree.Items items ? items.all() : List.of();
    }

    private static <T> @Nullable T identity(Tree.Scalar scalar, Function<String, T> type) {
        return scalar.isFilledText() ? Identity.of(scalar.text(), type) : null;
    }

    private <T> T standIn(String field, T value) {
        standIn(field);
        return value;
    }

    private void standIn(String field) {
        report.standIn(placeOf(field), FileKind.joined(label, field));
    }

    /** Where mapping tells what it finds. */
    interface Report {

        void problem(Problem problem);

        void standIn(Place place, String field);
    }
}
