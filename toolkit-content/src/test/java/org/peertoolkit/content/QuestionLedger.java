package org.peertoolkit.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.RoleId;
import org.peertoolkit.core.catalog.SourceFile;

/** The list of all questions that there ever were, each with its version and a hash of what that version meant. */
final class QuestionLedger {

    static final String HEAD = "id\tversion\tmeaning";
    private static final String RETIRED = "retired";
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9-]+)\t([1-9][0-9]{0,3})\t([0-9a-f]{64}|retired)");

    /** What the list says about one question. */
    private record Entry(int version, String meaning, String line) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    private QuestionLedger() {}

    /** Reads the lines of the list; the first is its head. */
    static QuestionLedger of(List<String> lines) {
        QuestionLedger ledger = new QuestionLedger();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 || !lines.get(0).equals(HEAD)) {
                ledger.read(i + 1, lines.get(i));
            }
        }
        return ledger;
    }

    /** The hash of all that gives a question its meaning: statement, help, roles, names of levels and what each level says. */
    static String meaning(Question question) {
        List<String> parts = new ArrayList<>();
        parts.add("statement " + question.statement());
        parts.add("help " + (question.help() == null ? "" : question.help()));
        parts.add(
                "roles " + question.roles().stream().map(RoleId::value).sorted().collect(Collectors.joining(" ")));
        question.scale().labels().forEach(label -> parts.add("label " + label));
        question.anchors().forEach(anchor -> parts.add("level " + anchor));
        return SourceFile.sha256(String.join("\n", parts));
    }

    static String line(Question question, int version) {
        return question.id() + "\t" + version + "\t" + meaning(question);
    }

    /** What is wrong, in words that say what to write; empty when nothing is. */
    List<String> problems(List<Question> questions) {
        List<String> problems = new ArrayList<>(unreadable);
        Map<String, Entry> gone = new LinkedHashMap<>(entries);
        for (Question question : questions) {
            String problem = problem(question, gone.remove(question.id().value()));
            if (problem != null) {
                problems.add(problem);
            }
        }
        gone.forEach((id, entry) -> {
            if (!entry.meaning().equals(RETIRED)) {
                problems.add(
                        "question %s is gone. Bring it back, or write the line \"%s\t%d\tretired\" in place of \"%s\"."
                                .formatted(id, id, entry.version(), entry.line()));
            }
        });
        return problems;
    }

    private static @Nullable String problem(Question question, @Nullable Entry entry) {
        String name = "question " + question.id();
        if (entry == null) {
            return "%s is not on the list. Write the line \"%s\".".formatted(name, line(question, question.version()));
        }
        if (entry.meaning().equals(RETIRED)) {
            return name + " uses the id of a question that was retired. Give it an id that was never used.";
        }
        int now = question.version();
        int before = entry.version();
        boolean same = entry.meaning().equals(meaning(question));
        if (now == before) {
            return same
                    ? null
                    : "%s says something else than version %d did. Raise its version to %d, then write the line \"%s\" in place of \"%s\"."
                            .formatted(name, before, before + 1, line(question, before + 1), entry.line());
        }
        String versions = "%s has version %d, and the list has version %d.".formatted(name, now, before);
        if (now != before + 1) {
            return "%s Versions rise by one: use %d where it still says the same, otherwise %d."
                    .formatted(versions, before, before + 1);
        }
        return same
                ? "%s has version %d and says what version %d did. Set its version back to %d."
                        .formatted(name, now, before, before)
                : "%s Write the line \"%s\" in place of \"%s\".".formatted(versions, line(question, now), entry.line());
    }

    private void read(int number, String text) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            unreadable.add(
                    "line %d of the list is \"%s\". Write id, version and what the message gave, with one tab between them."
                            .formatted(number, text));
        } else if (entries.containsKey(line.group(1))) {
            unreadable.add("question %s is on the list twice, again in line %d. Keep one of the two."
                    .formatted(line.group(1), number));
        } else {
            entries.put(line.group(1), new Entry(Integer.parseInt(line.group(2)), line.group(3), text));
        }
    }
}
