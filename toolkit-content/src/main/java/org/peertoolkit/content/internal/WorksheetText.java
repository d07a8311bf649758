package org.peertoolkit.content.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Reads a Markdown file with fields at its head, between two lines {@code ---}. The page below them becomes the field body. */
final class WorksheetText {

    private static final String FENCE = "---\n";

    private WorksheetText() {}

    /**
     * @param problems where what is wrong is added
     * @return the fields with the body, or null when they cannot be read at all
     */
    static @Nullable Tree read(String name, String file, List<Problem> problems) {
        String text = file.replace("\r\n", "\n");
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            problems.add(Problem.of(
                    "no-fields",
                    new Place(name, 1, 1),
                    "",
                    "the file does not begin with its fields between two lines \"---\".",
                    "Write a line \"---\", the fields, and another line \"---\"."));
            return null;
        }
        // The first line stays: to YAML it begins a document, and the lines keep their numbers.
        String head = text.substring(0, end + 1);
        Tree fields = YamlText.read(name, head, FileKind.WORKSHEET, problems);
        if (!(fields instanceof Tree.Fields group)) {
            return fields;
        }
        int firstLine = (int) head.lines().count() + 2;
        Place place = new Place(name, firstLine, 1);
        String body = text.substring(end + 1 + FENCE.length()).strip();
        Map<String, Tree.Field> all = new LinkedHashMap<>(group.byName());
        all.put("body", new Tree.Field(place, new Tree.Scalar(place, Tree.Kind.TEXT, body)));
        return new Tree.Fields(group.at(), all);
    }
}
