package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.FactTest.Relation;

/** Reads the tests between the brackets of one fact. */
final class Tests {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,3}");

    private final FactKind kind;
    private final List<Piece> pieces;
    private final Piece closing;
    private final Findings findings;
    private final TestFaults faults;
    private int at;

    Tests(FactKind kind, List<Piece> pieces, Piece closing, Findings findings) {
        this.kind = kind;
        this.pieces = pieces;
        this.closing = closing;
        this.findings = findings;
        this.faults = new TestFaults(findings);
    }

    /** Where the bracket at an index closes, or -1 when it does not. */
    static int closingBracket(List<Piece> pieces, int open) {
        int depth = 0;
        for (int i = open; i < pieces.size(); i++) {
            depth += pieces.get(i).is("(") ? 1 : pieces.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** All tests together; only complete when no problem was reported. */
    FactTest read() {
        List<FactTest> tests = new ArrayList<>();
        while (at < pieces.size()) {
            FactTest test = alternatives();
            if (test == null) {
                skipToComma();
            } else {
                tests.add(test);
            }
            if (at < pieces.size() && !take(",")) {
                faults.unexpected(pieces.get(at));
                skipToComma();
                take(",");
            }
            if (at == pieces.size() && at > 0 && pieces.get(at - 1).is(",")) {
                faults.testMissingAfter(pieces.get(at - 1));
            }
        }
        return tests.size() == 1 ? tests.get(0) : new FactTest.All(tests);
    }

    private @Nullable FactTest alternatives() {
        return parts("||");
    }

    private @Nullable FactTest parts(String sign) {
        List<FactTest> parts = new ArrayList<>();
        do {
            int from = at;
            FactTest part = sign.equals("||") ? parts("&&") : unit();
            if (part == null) {
                return null;
            }
            parts.add(part);
            boolean bracketed = pieces.get(from).is("(") && closingBracket(pieces, from) == at - 1;
            if (part instanceof FactTest.All && !bracketed && (parts.size() > 1 || peek().is(sign))) {
                faults.mixed(pieces.get(from));
            }
        } while (take(sign));
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return sign.equals("||") ? new FactTest.Any(parts) : new FactTest.All(parts);
    }

    private @Nullable FactTest unit() {
        Piece first = peek();
        if (first.is("(")) {
            at++;
            FactTest inner = alternatives();
            if (inner != null && !take(")")) {
                faults.unexpected(peek());
                return null;
            }
            return inner;
        }
        FactField field = field(first);
        if (field == null) {
            return null;
        }
        at++;
        if (peek().is("in")
                || (peek().is("not")
                        && at + 1 < pieces.size()
                        && pieces.get(at + 1).is("in"))) {
            return oneOf(field, first);
        }
        Relation relation = relation(field);
        if (relation == null) {
            return null;
        }
        at++;
        String value = value(field);
        return value == null
                ? null
                : new FactTest.Compare(field, relation, value, findings.text().place(first.start()));
    }

    private @Nullable FactTest oneOf(FactField field, Piece first) {
        boolean isOneOf = take("in");
        if (!isOneOf) {
            at += 2;
        }
        if (!take("(")) {
            faults.listMissing(peek(), field);
            return null;
        }
        List<String> values = new ArrayList<>();
        do {
            String value = value(field);
            if (value == null) {
                return null;
            }
            values.add(value);
        } while (take(","));
        if (!take(")")) {
            faults.unexpected(peek());
            return null;
        }
        return new FactTest.OneOf(field, isOneOf, values, findings.text().place(first.start()));
    }

    private @Nullable FactField field(Piece piece) {
        if (isEnd(piece)) {
            faults.testMissing(piece);
            return null;
        }
        if (!piece.isWord()) {
            faults.noField(piece, relationOf(piece) != null);
            return null;
        }
        Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : closing;
        boolean reaches = Stream.of(":", ":=", "(", ".", "[").anyMatch(next::is);
        Optional<FactField> field = kind.fields().stream()
                .filter(known -> known.word().equals(piece.text()) && !reaches)
                .findFirst();
        if (field.isEmpty()) {
            faults.unknownField(piece, next, kind);
        }
        return field.orElse(null);
    }

    private @Nullable Relation relation(FactField field) {
        Piece sign = peek();
        Relation relation = relationOf(sign);
        if (relation == null) {
            faults.noComparison(sign, field);
        } else if (!field.isNumber() && relation != Relation.EQUAL && relation != Relation.NOT_EQUAL) {
            faults.comparisonOfIds(sign, field);
        }
        return relation;
    }

    private @Nullable String value(FactField field) {
        Piece piece = peek();
        boolean number =
                piece.kind() == Piece.Kind.NUMBER && WHOLE.matcher(piece.text()).matches();
        if (isEnd(piece)) {
            faults.valueMissing(piece);
        } else if (field.isNumber() && !number) {
            faults.noNumber(piece, field);
        } else if (!field.isNumber() && !piece.isText()) {
            faults.noId(piece, field);
        } else {
            at++;
            return piece.text();
        }
        return null;
    }

    /** Whether a piece ends a test, so that nothing of a test can stand there. */
    private boolean isEnd(Piece piece) {
        return piece.equals(closing) || Stream.of(")", ",", "&&", "||").anyMatch(piece::is);
    }

    private void skipToComma() {
        int depth = 0;
        while (at < pieces.size() && !(depth <= 0 && pieces.get(at).is(","))) {
            depth += pieces.get(at).is("(") ? 1 : pieces.get(at).is(")") ? -1 : 0;
            at++;
        }
    }

    private static @Nullable Relation relationOf(Piece piece) {
        return Arrays.stream(Relation.values())
                .filter(relation -> piece.is(relation.sign()))
                .findFirst()
                .orElse(null);
    }

    /** The next piece, or the closing bracket when there is none. */
    private Piece peek() {
        return at < pieces.size() ? pieces.get(at) : closing;
    }

    private boolean take(String sign) {
        boolean found = at < pieces.size() && pieces.get(at).is(sign);
        if (found) {
            at++;
        }
        return found;
    }
}
