package org.peertoolkit.content.internal;

/**
 * How to say that a text does not have the form it needs.
 *
 * @param code the kind of problem
 * @param form a sentence with {@code %s} for the value
 * @param remedy what to write instead
 */
record Words(String code, String form, String remedy) {

    static final Words ADDRESS = new Words(
            "not-an-address",
            "\"%s\" is not a web address.",
            "Write an address that begins with \"https://\" or \"http://\".");
    static final Words DAY =
            new Words("not-a-date", "\"%s\" is not a day.", "Write year, month and day, such as \"2026-11-21\".");
    private static final Words ID = new Words(
            "not-an-id", "\"%s\" cannot be an id.", "Use letters, digits and single hyphens, such as \"sup-02\".");
    private static final Words PREFIX = new Words(
            "not-a-prefix", "\"%s\" cannot be a short form.", "Use only letters and digits, such as \"sup\".");
    private static final Words LANGUAGE = new Words(
            "not-a-language", "\"%s\" is not the code of a language.", "Use a code such as \"en\" or \"es\".");
    private static final Words OTHER =
            new Words("does-not-fit", "\"%s\" does not have the right form.", "Look at how others are written.");

    private static final int LONG = 60;

    /** The words for a definition of the schemas, by its name there. */
    static Words of(String definition) {
        return switch (definition) {
            case "id" -> ID;
            case "prefix" -> PREFIX;
            case "address" -> ADDRESS;
            case "day" -> DAY;
            case "language" -> LANGUAGE;
            default -> OTHER;
        };
    }

    String what(String value) {
        return form.formatted(shortened(value));
    }

    /** A value as a message shows it: text in quotes, the rest as it was written or what it is. */
    static String value(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT -> "\"" + shortened(scalar.text()) + "\"";
                case NOTHING -> "empty";
                default -> shortened(scalar.text());
            };
        }
        return tree instanceof Tree.Items ? "a list" : "a group of fields";
    }

    /** One line of at most some sixty characters. */
    static String shortened(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= LONG
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(LONG, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
