package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a file into its opening lines and its rules, and refuses everything else that stands outside rules. */
final class Outline {

    private static final int DEEPEST = 10;
    private static final int MOST_PIECES = 1000;

    private final Findings findings;
    private final List<Piece> pieces;
    private final Pieces.Cut cut;
    private final List<List<Piece>> opening = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int at;

    private Outline(Findings findings, Pieces.Cut cut) {
        this.findings = findings;
        this.pieces = cut.pieces();
        this.cut = cut;
    }

    /**
     * What a file consists of.
     *
     * @param opening the lines that begin with package, import or global, in order
     * @param sections the rules, in order
     */
    record Parts(List<List<Piece>> opening, List<Section> sections) {}

    static Parts of(Findings findings, Pieces.Cut cut) {
        Outline outline = new Outline(findings, cut);
        while (outline.at < outline.pieces.size()) {
            outline.next();
        }
        return new Parts(outline.opening, outline.sections);
    }

    private void next() {
        Piece piece = pieces.get(at);
        if (piece.is("rule")) {
            section();
        } else if (piece.is("package") || piece.is("import") || piece.is("global")) {
            openingLine();
        } else {
            refuse(piece);
        }
    }

    private void openingLine() {
        int from = at++;
        while (at < pieces.size()
                && pieces.get(at).line() == pieces.get(from).line()
                && !pieces.get(at - 1).is(";")) {
            at++;
        }
        opening.add(pieces.subList(from, at));
        if (!sections.isEmpty()) {
            findings.add(
                    pieces.get(from).start(),
                    "opening-line-too-late",
                    "\"%s\" stands after a rule.".formatted(pieces.get(from).text()),
                    "Move the line to the top of the file, before the first rule.");
        }
    }

    private void refuse(Piece piece) {
        String remedy = Refusals.outside(piece.text());
        if (piece.is("end")) {
            findings.add(piece.start(), "stray-end", "this \"end\" closes no rule.", "Delete it.");
        } else if (piece.isWord() && remedy != null) {
            findings.add(
                    piece.start(), "not-a-rule", "%s cannot stand in a rule file.".formatted(piece.shown()), remedy);
        } else {
            findings.unknown(
                    piece.start(),
                    "outside-rules",
                    "%s stands outside every rule.".formatted(piece.shown()),
                    piece.isWord() ? piece.text() : "",
                    List.of("package", "import", "global", "rule"),
                    "Between rules, write only comments, each line beginning with //.");
        }
        at++;
        while (at < pieces.size() && !beginsSomething(at)) {
            at++;
        }
    }

    /** Whether a piece begins a rule or another thing of its own, whatever stands before it. */
    private boolean beginsSomething(int index) {
        Piece piece = pieces.get(index);
        if (!piece.isWord()) {
            return false;
        }
        boolean firstOfLine = index == 0 || pieces.get(index - 1).line() < piece.line();
        boolean named = index + 1 < pieces.size() && pieces.get(index + 1).isText();
        return firstOfLine ? Refusals.TOP_LEVEL.contains(piece.text()) : piece.is("rule") && named;
    }

    private void section() {
        Piece start = pieces.get(at++);
        int before = findings.count();
        Section section = cut(start);
        // A comment that is not closed swallows the rest of the file, the end of its rule included.
        int open = cut.open().nextSetBit(start.start());
        boolean readable = open < 0 || (open > section.end() && at < pieces.size());
        if (readable) {
            missing(section);
            readable = depthAndLength(section);
        }
        boolean clean = !findings.isDoubtful(start.start(), section.end());
        sections.add(section.judged(readable, readable && clean && findings.count() == before));
    }

    /** Cuts a rule into its parts, up to its end or to where the next thing begins. */
    private Section cut(Piece start) {
        int from = at;
        int when = -1;
        int then = -1;
        while (at < pieces.size() && !pieces.get(at).is("end") && !beginsSomething(at)) {
            if (when < 0 && then < 0 && pieces.get(at).is("when")) {
                when = at;
            } else if (then < 0 && pieces.get(at).is("then")) {
                then = at;
            }
            at++;
        }
        int thenOrEnd = then < 0 ? at : then;
        int headEnd = when < 0 ? thenOrEnd : when;
        List<Piece> last = then < 0 ? List.of() : pieces.subList(then + 1, at);
        at += at < pieces.size() && pieces.get(at).is("end") ? 1 : 0;
        return new Section(
                start,
                pieces.subList(from, headEnd),
                when < 0 ? List.of() : pieces.subList(when + 1, thenOrEnd),
                last,
                when < 0 ? start.start() : pieces.get(when).start(),
                then < 0 ? start.start() : pieces.get(then).start(),
                pieces.get(at - 1).end(),
                false,
                false);
    }

    private void missing(Section section) {
        Findings rule = findings.within(section.field());
        if (!section.hasWhen()) {
            missingWord(rule, section, "when", "its conditions", "after @because and @source");
        }
        if (!section.hasThen()) {
            missingWord(rule, section, "then", "its recommendations", "after the conditions");
        }
        if (!pieces.get(at - 1).is("end")) {
            rule.add(
                    section.start().start(),
                    "missing-end",
                    "the rule that begins here has no \"end\".",
                    "Write \"end\" on a line of its own after its last recommendation.");
        }
    }

    private static void missingWord(Findings rule, Section section, String word, String what, String where) {
        rule.add(
                section.start().start(),
                "missing-" + word,
                "the rule that begins here has no \"%s\" before %s.".formatted(word, what),
                "Write \"%s\" on a line of its own %s.".formatted(word, where));
    }

    private boolean depthAndLength(Section section) {
        Findings rule = findings.within(section.field());
        Piece tooDeep = tooDeep(section);
        if (tooDeep != null) {
            rule.add(
                    tooDeep.start(),
                    "too-many-brackets",
                    "more than %s brackets are open at once.".formatted(DEEPEST),
                    "Take needless brackets away, or split the rule into several.");
        }
        boolean tooLong =
                section.head().size() + section.when().size() + section.then().size() > MOST_PIECES;
        if (tooLong) {
            rule.add(
                    section.start().start(),
                    "rule-too-long",
                    "the rule has more than %s words and signs.".formatted(MOST_PIECES),
                    "Split it into several rules.");
        }
        return tooDeep == null && !tooLong;
    }

    /** The first bracket that is nested too deeply, or null: Drools' parser may need minutes for very deep nesting. */
    private static @Nullable Piece tooDeep(Section section) {
        for (List<Piece> part : List.of(section.head(), section.when(), section.then())) {
            int depth = 0;
            for (Piece piece : part) {
                if (piece.is("(") || piece.is("[") || piece.is("{")) {
                    depth++;
                } else if (piece.is(")") || piece.is("]") || piece.is("}")) {
                    depth--;
                }
                if (depth > DEEPEST) {
                    return piece;
                }
            }
        }
        return null;
    }
}
