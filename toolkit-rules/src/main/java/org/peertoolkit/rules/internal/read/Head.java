package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.problem.Nearest;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.recommendation.RuleId;

/**
 * What stands between {@code rule} and {@code when}: the name, the reason and the sources.
 *
 * @param sources where each source stands, in order
 */
record Head(RuleId id, String title, String because, Map<ResourceId, Place> sources, Place place) {

    private static final Pattern NAME = Pattern.compile("([A-Z]{2,5}-[0-9]{2,3}) (\\S(?:.*\\S)?)");
    private static final List<String> ANNOTATIONS = List.of("because", "source");
    private static final String PLAIN_NAME =
            "Begin the name with an id such as \"SUP-02\", then one space, then a short title.";

    /** Reads the pieces; null when there is a problem, which is reported. */
    static @Nullable Head read(Section section, Findings findings) {
        int before = findings.count();
        Matcher name = name(section, findings);
        Map<String, Piece> values = annotations(section.head(), findings);
        String because = because(section, values.get("because"), findings);
        Map<ResourceId, Place> sources = sources(section, values.get("source"), findings);
        if (findings.count() > before || name == null) {
            return null;
        }
        Place place = findings.text().place(section.head().get(0).start());
        return new Head(new RuleId(name.group(1)), name.group(2), because, sources, place);
    }

    private static @Nullable Matcher name(Section section, Findings findings) {
        List<Piece> head = section.head();
        if (head.isEmpty() || !head.get(0).isText()) {
            boolean bare = !head.isEmpty() && head.get(0).isWord();
            findings.add(
                    section.start().start(),
                    "rule-without-name",
                    bare ? "the name of the rule has no quotation marks." : "the rule has no name.",
                    "Write it like this: rule \"SUP-02 Pair supervisors with someone who has done the job\".");
            return null;
        }
        Matcher name = NAME.matcher(head.get(0).text());
        if (!name.matches()) {
            findings.add(
                    head.get(0).start(),
                    "rule-without-id",
                    "%s is not the name of a rule.".formatted(head.get(0).shown()),
                    PLAIN_NAME);
            return null;
        }
        return name;
    }

    private static Map<String, Piece> annotations(List<Piece> head, Findings findings) {
        Map<String, Piece> values = new LinkedHashMap<>();
        int at = head.isEmpty() || head.get(0).is("@") ? 0 : 1;
        while (at < head.size()) {
            int next = at + 1;
            while (next < head.size()
                    && !head.get(next).is("@")
                    && !head.get(next).is("extends")
                    && !Refusals.ATTRIBUTES.containsKey(head.get(next).text())) {
                next++;
            }
            List<Piece> entry = head.subList(at, next);
            if (entry.get(0).is("@")) {
                annotation(entry, values, findings);
            } else {
                notAnAnnotation(entry.get(0), findings);
            }
            at = next;
        }
        return values;
    }

    private static void notAnAnnotation(Piece piece, Findings findings) {
        String attribute = piece.isWord() ? Refusals.ATTRIBUTES.get(piece.text()) : null;
        if (piece.is("extends")) {
            findings.add(
                    piece.start(),
                    "extends",
                    "the rule builds on another one (\"extends\").",
                    "Repeat the conditions of the other rule here.");
        } else if (attribute != null) {
            findings.add(
                    piece.start(),
                    "rule-attribute",
                    "the rule has the attribute \"%s\".".formatted(attribute),
                    "Delete it: every rule that holds adds its recommendations, in whatever order.");
        } else {
            findings.add(
                    piece.start(),
                    "not-an-annotation",
                    "%s cannot stand before \"when\".".formatted(piece.shown()),
                    "Between the name and \"when\", write only @because(\"…\") and @source(\"…\").");
        }
    }

    private static void annotation(List<Piece> entry, Map<String, Piece> values, Findings findings) {
        Piece sign = entry.get(0);
        String name = entry.size() > 1 ? entry.get(1).text() : "";
        if (!ANNOTATIONS.contains(name)) {
            otherAnnotation(sign, name, values, findings);
            return;
        }
        boolean formed = entry.size() == 5
                && entry.get(2).is("(")
                && entry.get(3).isText()
                && entry.get(4).is(")");
        if (!formed) {
            findings.add(
                    sign.start(),
                    "annotation-form",
                    "\"@%s\" does not hold one text in quotation marks.".formatted(name),
                    "Write @%s(\"…\").".formatted(name));
        } else if (values.containsKey(name)) {
            findings.add(
                    sign.start(),
                    "repeated-annotation",
                    "\"@%s\" is there twice.".formatted(name),
                    "Keep one of the two.");
        }
        values.putIfAbsent(name, formed ? entry.get(3) : sign);
    }

    /** What stands for a known one by mistake counts as that one, so that it is not also reported as missing. */
    private static void otherAnnotation(Piece sign, String name, Map<String, Piece> values, Findings findings) {
        findings.unknown(
                sign.start(),
                "other-annotation",
                "there is no %s.".formatted(Piece.shown("@" + name)),
                name,
                ANNOTATIONS,
                "Use only @because(\"…\") and @source(\"…\").");
        String meant = Nearest.to(name, ANNOTATIONS);
        if (meant != null) {
            values.putIfAbsent(meant, sign);
        }
    }

    private static String because(Section section, @Nullable Piece value, Findings findings) {
        if (value == null) {
            findings.add(
                    section.start().start(),
                    "missing-because",
                    "the rule gives no reason.",
                    "Add @because(\"…\") before \"when\", with one sentence that a director can read.");
            return "";
        }
        if (value.isText() && value.text().isBlank()) {
            findings.add(
                    value.start(),
                    "blank-because",
                    "the reason is blank.",
                    "Write one sentence that a director can read.");
        }
        return value.text().strip();
    }

    private static Map<ResourceId, Place> sources(Section section, @Nullable Piece value, Findings findings) {
        Map<ResourceId, Place> sources = new LinkedHashMap<>();
        if (value == null) {
            findings.add(
                    section.start().start(),
                    "missing-source",
                    "the rule names no source.",
                    "Add @source(\"…\") before \"when\", with the ids of the resources that support it.");
            return sources;
        }
        if (!value.isText()) {
            return sources;
        }
        int offset = value.start() + 1;
        for (String part : parts(value.text())) {
            String id = part.strip();
            int start = offset + part.indexOf(id);
            source(id, start, sources, findings);
            offset += part.length() + 1;
        }
        return sources;
    }

    private static void source(String id, int start, Map<ResourceId, Place> sources, Findings findings) {
        String remedy = "Write ids of resources with commas between them, such as \"R013, R059\".";
        if (id.isEmpty()) {
            findings.add(start, "blank-source", "the id of a source is missing here.", remedy);
            return;
        }
        try {
            ResourceId resource = new ResourceId(id);
            if (sources.putIfAbsent(resource, findings.text().place(start)) != null) {
                findings.add(start, "repeated-source", "source \"%s\" is there twice.".formatted(id), "Keep it once.");
            }
        } catch (IllegalArgumentException notAnId) {
            findings.add(start, "not-an-id", "%s cannot be the id of a resource.".formatted(Piece.shown(id)), remedy);
        }
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
            parts.add(text.substring(from, comma));
            from = comma + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
