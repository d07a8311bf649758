package org.peertoolkit.rules.internal.read;

import java.util.List;
import org.peertoolkit.rules.internal.read.Piece.Kind;

/** Checks the three lines that every rule file begins with. */
final class Opening {

    private static final String PACKAGE = "org.peertoolkit.rules.";
    static final String IMPORT = "org.peertoolkit.rules.fact.*";
    static final String GLOBAL = "Toolkit toolkit";

    private static final String PACKAGE_REMEDY =
            "Begin the file with a line such as \"package org.peertoolkit.rules.supervision\", with a word for its subject.";
    private static final String IMPORT_REMEDY = "Write \"import %s\" and no other import.".formatted(IMPORT);
    private static final String GLOBAL_REMEDY = "Write \"global %s\" and no other global.".formatted(GLOBAL);

    private final Findings findings;

    private Opening(Findings findings) {
        this.findings = findings;
    }

    static void check(List<List<Piece>> lines, Findings findings) {
        Opening opening = new Opening(findings);
        opening.one("package", lines, PACKAGE_REMEDY);
        opening.one("import", lines, IMPORT_REMEDY);
        opening.one("global", lines, GLOBAL_REMEDY);
        List<String> order =
                lines.stream().map(line -> line.get(0).text()).distinct().toList();
        if (order.size() == 3 && !order.equals(List.of("package", "import", "global"))) {
            findings.add(
                    lines.get(0).get(0).start(),
                    "opening-lines-out-of-order",
                    "the first lines stand in another order.",
                    "Write \"package\" first, then \"import\", then \"global\".");
        }
    }

    private void one(String word, List<List<Piece>> lines, String remedy) {
        List<List<Piece>> own =
                lines.stream().filter(line -> line.get(0).is(word)).toList();
        if (own.isEmpty()) {
            findings.add(0, "missing-" + word, "the file has no line that begins with \"%s\".".formatted(word), remedy);
        }
        boolean found = false;
        for (List<Piece> line : own) {
            if (!isRight(word, line)) {
                wrong(word, line, remedy);
            } else if (found) {
                findings.add(
                        line.get(0).start(),
                        "repeated-" + word,
                        "\"%s\" is there twice.".formatted(word),
                        "Keep one of the two.");
            }
            found |= isRight(word, line);
        }
    }

    private static boolean isRight(String word, List<Piece> line) {
        String rest = rest(line);
        return switch (word) {
            case "package" ->
                rest.startsWith(PACKAGE) && rest.substring(PACKAGE.length()).matches("[a-z][a-z0-9_]*");
            case "import" -> rest.equals(IMPORT);
            default -> rest.equals(GLOBAL);
        };
    }

    private void wrong(String word, List<Piece> line, String remedy) {
        String rest = rest(line);
        int offset = line.size() > 1 ? line.get(1).start() : line.get(0).start();
        String what = switch (word) {
            case "package" -> "the package is %s.".formatted(Piece.shown(rest));
            case "import" -> imported(line);
            default -> "the global is %s.".formatted(Piece.shown(rest));
        };
        findings.add(offset, "other-" + word, what, remedy);
    }

    private static String imported(List<Piece> line) {
        String shown = Piece.shown(rest(line));
        boolean code = line.size() > 1
                && List.of("static", "function", "accumulate", "acc")
                        .contains(line.get(1).text());
        return code ? "%s would bring in code.".formatted(shown) : "%s is imported.".formatted(shown);
    }

    /** What follows the first word, words apart and names with their full stops together. */
    private static String rest(List<Piece> line) {
        StringBuilder shown = new StringBuilder();
        for (int i = 1; i < line.size(); i++) {
            Piece piece = line.get(i);
            boolean apart =
                    i > 1 && piece.kind() != Kind.SIGN && line.get(i - 1).kind() != Kind.SIGN;
            shown.append(apart ? " " : "").append(piece.isText() ? "'" + piece.text() + "'" : piece.text());
        }
        String all = shown.toString();
        return all.endsWith(";") ? all.substring(0, all.length() - 1) : all;
    }
}
