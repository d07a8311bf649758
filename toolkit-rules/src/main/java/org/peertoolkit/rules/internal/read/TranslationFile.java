package org.peertoolkit.rules.internal.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peertoolkit.core.catalog.SourceFile;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.internal.yaml.Fields;
import org.peertoolkit.rules.internal.yaml.Node;
import org.peertoolkit.rules.internal.yaml.YamlText;

/**
 * One file with what rules say in another language. Nothing of it is understood before all files are read: whether there are
 * such rules is found out then.
 *
 * @param source the file
 * @param reviewed whether people who read both languages have checked it
 * @param entries what it says about each rule, in its order; without those that could not be read
 * @param problems what is wrong with it by itself
 */
record TranslationFile(SourceFile source, boolean reviewed, List<Entry> entries, List<Problem> problems) {

    /** The folder of all translations, within the folder of the rules. */
    static final String FOLDER = "i18n";

    private static final String STATUS = "status";
    private static final String REVIEWED = "reviewed";
    private static final String REVIEWED_BY = "reviewedBy";
    private static final String RULES = "rules";
    private static final List<String> STATES = List.of("unreviewed", REVIEWED);

    TranslationFile {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * What it says about one rule.
     *
     * @param id the rule, as it is written there
     * @param place where that stands
     */
    record Entry(String id, Place place, RuleTranslation.Words words) {}

    /**
     * @param name the file as problems name it
     */
    static TranslationFile read(String name, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherCoding) {
            return refused(
                    name,
                    List.of(Problem.of(
                            "not-utf-8",
                            new Place(name, 1, 1),
                            "",
                            "the file is not saved as UTF-8.",
                            "Save it again with the encoding UTF-8.")));
        }
        Node node = YamlText.read(name, text, problems);
        SourceFile source = SourceFile.of(name, text);
        if (node == null) {
            return new TranslationFile(source, false, List.of(), problems);
        }
        Fields file = new Fields(node, "", problems, List.of(STATUS, REVIEWED, REVIEWED_BY, RULES));
        String status = file.text(STATUS);
        if (!status.isEmpty() && !STATES.contains(status)) {
            problems.add(Problem.unknownName(
                    "unknown-value",
                    file.place(STATUS),
                    STATUS,
                    "%s is not one of the choices.".formatted(Problem.quoted(status)),
                    status,
                    STATES,
                    "Use \"unreviewed\" or \"reviewed\"."));
        }
        boolean reviewed = status.equals(REVIEWED);
        review(file, reviewed, problems);
        return new TranslationFile(source, reviewed, entries(file, problems), problems);
    }

    /** Whoever calls a file reviewed says when and by whom, so that readers can judge it. */
    private static void review(Fields file, boolean reviewed, List<Problem> problems) {
        for (String field : List.of(REVIEWED, REVIEWED_BY)) {
            if (file.has(field)) {
                String text = file.text(field);
                if (field.equals(REVIEWED) && !text.isEmpty() && !isDay(text)) {
                    problems.add(Problem.of(
                            "not-a-day",
                            file.place(field),
                            field,
                            "%s is not a day.".formatted(Problem.quoted(text)),
                            "Write it as year, month and day, such as 2027-06-30."));
                }
            } else if (reviewed) {
                problems.add(Problem.of(
                        "missing-field",
                        file.place(STATUS),
                        field,
                        "it is missing, and the file says that it is reviewed.",
                        "Add it, or write \"unreviewed\"."));
            }
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /** A file that cannot be read at all. */
    static TranslationFile refused(String name, List<Problem> problems) {
        return new TranslationFile(new SourceFile(name, ""), false, List.of(), problems);
    }

    private static List<Entry> entries(Fields file, List<Problem> problems) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (Node item : file.sequence(RULES)) {
            int before = problems.size();
            Fields fields = new Fields(item, "", problems, List.of("id", "name", "because"));
            String id = fields.text("id");
            RuleTranslation.Words words = new RuleTranslation.Words(fields.text("name"), fields.text("because"));
            if (problems.size() == before) {
                Entry entry = new Entry(id, fields.place("id"), words);
                Entry earlier = byId.putIfAbsent(id, entry);
                if (earlier != null) {
                    problems.add(Problem.of(
                            "repeated-id",
                            entry.place(),
                            "id",
                            "%s is already translated at %s.".formatted(Problem.quoted(id), earlier.place()),
                            "Keep one of the two."));
                }
            }
        }
        return List.copyOf(byId.values());
    }
}
