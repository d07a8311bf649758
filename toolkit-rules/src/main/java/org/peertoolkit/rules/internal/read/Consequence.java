package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.rules.rule.Rule.Recommend;

/** Reads what stands after {@code then}. Drools would run it as Java; here it is one fixed form, or refused. */
final class Consequence {

    private static final String LINE = "toolkit.recommend( \"sup-co-supervision\", Priority.HIGH );";
    private static final String REMEDY = "After \"then\", write only lines such as " + LINE;
    private static final List<String> PRIORITIES =
            Arrays.stream(Priority.values()).map(Priority::name).toList();

    private final List<Piece> pieces;
    private final Findings findings;
    private final List<Recommend> recommendations = new ArrayList<>();
    private final Set<PracticeId> practices = new HashSet<>();
    private int at;
    private int from;

    private Consequence(List<Piece> pieces, Findings findings) {
        this.pieces = pieces;
        this.findings = findings;
    }

    /** The recommendations in order; only complete when no problem was reported. */
    static List<Recommend> read(Section section, Findings findings) {
        if (section.then().isEmpty() && section.whole()) {
            findings.add(
                    section.thenAt(),
                    "no-recommendation",
                    "the rule recommends nothing.",
                    "After \"then\", write at least one line such as " + LINE);
        }
        Consequence reader = new Consequence(section.then(), findings);
        while (reader.at < reader.pieces.size()) {
            reader.statement();
        }
        return reader.recommendations;
    }

    private void statement() {
        Piece first = pieces.get(at);
        from = at;
        if (!(take("toolkit") && take(".") && take("recommend") && take("("))) {
            refuse(first);
            return;
        }
        Piece practice = peek();
        if (practice == null || !practice.isText()) {
            wrong(
                    practice == null
                            ? "the practice is missing here."
                            : "%s stands where the practice belongs.".formatted(practice.shown()),
                    "Write the id of a practice in quotation marks: " + LINE);
            return;
        }
        at++;
        if (!take(",")) {
            wrong("a comma is missing here.", REMEDY);
            return;
        }
        Priority priority = priority();
        if (priority != null && !take(")")) {
            wrong("the closing bracket is missing here.", REMEDY);
        } else if (priority != null && !take(";")) {
            wrong("the semicolon is missing here.", "End each recommendation with a semicolon: " + LINE);
        } else if (priority != null) {
            add(practice, priority, first);
        }
    }

    private @Nullable Priority priority() {
        boolean named = take("Priority") && take(".");
        Piece word = peek();
        if (!named || word == null || !word.isWord()) {
            wrong("the priority is missing here.", "Write Priority.HIGH, Priority.MEDIUM or Priority.LOW.");
            return null;
        }
        Optional<Priority> priority = Arrays.stream(Priority.values())
                .filter(known -> known.name().equals(word.text()))
                .findFirst();
        if (priority.isEmpty()) {
            findings.unknown(
                    word.start(),
                    "unknown-priority",
                    "there is no priority %s.".formatted(word.shown()),
                    word.text(),
                    PRIORITIES,
                    "Write Priority.HIGH, Priority.MEDIUM or Priority.LOW.");
            skip();
            return null;
        }
        at++;
        return priority.get();
    }

    private void add(Piece text, Priority priority, Piece first) {
        PracticeId practice;
        try {
            practice = new PracticeId(text.text());
        } catch (IllegalArgumentException notAnId) {
            findings.add(
                    text.start(),
                    "not-an-id",
                    "%s cannot be the id of a practice.".formatted(text.shown()),
                    "Write an id such as \"sup-co-supervision\".");
            return;
        }
        if (!practices.add(practice)) {
            findings.add(
                    text.start(),
                    "repeated-practice",
                    "the rule recommends practice \"%s\" twice.".formatted(practice),
                    "Keep one of the two.");
        }
        recommendations.add(new Recommend(practice, priority, findings.text().place(first.start())));
    }

    private void refuse(Piece first) {
        String why = Refusals.consequence(first.text());
        boolean almost = first.is("toolkit") && peek() != null;
        Piece culprit = almost ? pieces.get(at) : first;
        findings.add(
                culprit.start(),
                "not-a-recommendation",
                why != null && !almost
                        ? "%s cannot stand here: %s.".formatted(culprit.shown(), why)
                        : "%s cannot stand here.".formatted(culprit.shown()),
                REMEDY);
        skip();
    }

    private void wrong(String what, String remedy) {
        Piece here = peek();
        Piece last = pieces.get(at - 1);
        int offset = here != null && here.line() == last.line() ? here.start() : last.end();
        findings.add(offset, "half-written-recommendation", what, remedy);
        skip();
    }

    /** Goes on at the next line that begins a recommendation; what is left of this one was reported with it. */
    private void skip() {
        int line = pieces.get(from).line();
        at = Math.max(at, from + 1);
        while (at < pieces.size()
                && !(pieces.get(at).line() > line && pieces.get(at).is("toolkit"))) {
            at++;
        }
    }

    private boolean take(String wordOrSign) {
        Piece here = peek();
        boolean found = here != null && here.is(wordOrSign);
        if (found) {
            at++;
        }
        return found;
    }

    private @Nullable Piece peek() {
        return at < pieces.size() ? pieces.get(at) : null;
    }
}
