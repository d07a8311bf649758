package org.peertoolkit.rules.internal.read;

import java.util.List;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;

/** Finds the words for what is wrong with a test: of all that can stand in the wrong place, what its author may have meant. */
final class TestFaults {

    private static final String FORM = "Write a field, a comparison and a fixed value, such as level <= 2.";
    private static final String NO_NAMES =
            "Values have no names of their own here. Compare the field with a fixed value.";

    private final Findings findings;

    TestFaults(Findings findings) {
        this.findings = findings;
    }

    void testMissing(Piece before) {
        report(before, "half-written-test", "a test is missing before %s.".formatted(before.shown()), FORM);
    }

    void testMissingAfter(Piece comma) {
        report(comma, "half-written-test", "a test is missing after the comma.", FORM);
    }

    void listMissing(Piece before, FactField field) {
        report(
                before,
                "half-written-test",
                "the brackets after \"in\" are missing.",
                "Write %s in ( … ).".formatted(field.word()));
    }

    void mixed(Piece first) {
        report(
                first,
                "and-or-mixed",
                "\"&&\" and \"||\" stand side by side.",
                "Put brackets around the tests that belong together: ( a && b ) || c.");
    }

    /** A test does not begin with a word. */
    void noField(Piece piece, boolean comparison) {
        if (comparison) {
            report(piece, "half-written-test", "the field is missing before %s.".formatted(piece.shown()), FORM);
        } else if (piece.is("!")) {
            report(
                    piece,
                    "exclamation-mark",
                    "\"!\" stands before a test.",
                    "Use \"!=\" or \"not in\", or write \"not\" before the whole fact.");
        } else if (piece.is("$")) {
            report(piece, "named-value", "\"$\" would give a value a name.", NO_NAMES);
        } else {
            report(piece, "field-not-first", "a test begins with %s.".formatted(piece.shown()), FORM);
        }
    }

    /** A test begins with a word that is no field. */
    void unknownField(Piece piece, Piece next, FactKind kind) {
        if (next.is(":") || next.is(":=")) {
            report(piece, "named-value", "a value gets the name %s.".formatted(piece.shown()), NO_NAMES);
        } else if (next.is("(")) {
            report(piece, "call", "%s would call code.".formatted(Piece.shown(piece.text() + "(…)")), FORM);
        } else if (next.is(".") || next.is("[")) {
            String reached = Piece.shown(piece.text() + next.text() + "…");
            report(piece, "nested-field", "%s would reach into something else.".formatted(reached), FORM);
        } else {
            List<String> words = kind.fields().stream().map(FactField::word).toList();
            findings.unknown(
                    piece.start(),
                    "unknown-field",
                    "%s has no field %s.".formatted(kind.word(), piece.shown()),
                    piece.text(),
                    words,
                    "Use %s.".formatted(String.join(" or ", words)));
        }
    }

    /** No comparison follows a field. */
    void noComparison(Piece sign, FactField field) {
        if (sign.is("=")) {
            report(sign, "unknown-comparison", "one \"=\" compares nothing.", "Write \"==\".");
        } else if (isArithmetic(sign)) {
            arithmetic(sign);
        } else if (sign.isWord()) {
            report(
                    sign,
                    "unknown-comparison",
                    "there is no comparison %s.".formatted(sign.shown()),
                    comparisons(field));
        } else {
            report(sign, "half-written-test", "the comparison is missing after \"%s\".".formatted(field.word()), FORM);
        }
    }

    void comparisonOfIds(Piece sign, FactField field) {
        report(
                sign,
                "comparison-of-ids",
                "\"%s\" holds an id, and ids are not larger or smaller than others.".formatted(field.word()),
                comparisons(field));
    }

    void valueMissing(Piece before) {
        report(before, "half-written-test", "the value is missing before %s.".formatted(before.shown()), FORM);
    }

    /** The value is none that a number field can have. */
    void noNumber(Piece piece, FactField field) {
        if (piece.isText()) {
            report(
                    piece,
                    "text-for-number",
                    "\"%s\" is compared with the text %s.".formatted(field.word(), piece.shown()),
                    "Write a whole number without quotation marks.");
        } else if (piece.kind() == Piece.Kind.NUMBER) {
            report(
                    piece,
                    "not-a-whole-number",
                    "%s is no whole number from 0 to 9999.".formatted(piece.shown()),
                    "Write digits only, without a leading zero, point or letter.");
        } else {
            noFixedValue(piece, field, "Write a whole number, such as 2.");
        }
    }

    /** The value is none that an id field can have. */
    void noId(Piece piece, FactField field) {
        if (piece.kind() == Piece.Kind.NUMBER) {
            report(
                    piece,
                    "number-for-text",
                    "\"%s\" is compared with the number %s.".formatted(field.word(), piece.shown()),
                    "Write an id in quotation marks.");
        } else {
            noFixedValue(piece, field, "Write an id in quotation marks.");
        }
    }

    /** Something follows a whole test. */
    void unexpected(Piece piece) {
        if (isArithmetic(piece)) {
            arithmetic(piece);
        } else if (piece.is(".") || piece.is("(") || piece.is("[")) {
            report(piece, "call", "%s would call code.".formatted(piece.shown()), FORM);
        } else {
            report(
                    piece,
                    "half-written-test",
                    "a comma is missing before %s.".formatted(piece.shown()),
                    "Write a comma between two tests.");
        }
    }

    private void noFixedValue(Piece piece, FactField field, String remedy) {
        if (piece.is("null")) {
            report(
                    piece,
                    "null",
                    "\"%s\" is compared with nothing (\"null\").".formatted(field.word()),
                    "Every fact has all its fields. To ask whether a fact is there, write it with or without \"not\".");
        } else {
            report(
                    piece,
                    "not-a-fixed-value",
                    "\"%s\" is compared with %s, which is no fixed value.".formatted(field.word(), piece.shown()),
                    remedy);
        }
    }

    private void arithmetic(Piece sign) {
        report(
                sign,
                "arithmetic",
                "%s would calculate.".formatted(sign.shown()),
                "Compare the field with a fixed value.");
    }

    private static boolean isArithmetic(Piece piece) {
        return piece.kind() == Piece.Kind.SIGN && "+-*/%&|^~".contains(piece.text());
    }

    private static String comparisons(FactField field) {
        return field.isNumber()
                ? "Use ==, !=, <, <=, >, >=, in ( … ) or not in ( … )."
                : "Use ==, !=, in ( … ) or not in ( … ).";
    }

    private void report(Piece piece, String code, String what, String remedy) {
        findings.add(piece.start(), code, what, remedy);
    }
}
