package org.peertoolkit.rules.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of finding about rules that can be read. What keeps a rule from being read, or names something that the
 * content does not have, is a finding too; its kind is the code of the problem.
 */
public enum FindingKind {
    NEVER_HOLDS(Severity.ERROR, "A rule whose conditions can never hold."),
    ALWAYS_HOLDS(Severity.ERROR, "A rule that holds whatever the levels of the answers are."),
    TOO_BROAD(Severity.ERROR, "A rule that can hold in too many ways to be understood."),
    TWO_PRIORITIES(Severity.ERROR, "Two rules that give one practice two priorities on the same answers."),
    UNSERVED_ANSWER(Severity.ERROR, "A weak answer that can lead to no practice that serves its question."),
    WRONG_WAY_ROUND(Severity.ERROR, "A better answer that adds a practice of its own domain, or raises its priority."),
    DUPLICATE_RULE(Severity.WARNING, "Two rules that recommend the same practices on the same answers."),
    COVERED_RULE(Severity.WARNING, "A rule that recommends a practice only where another rule does so anyway."),
    PART_WITHOUT_EFFECT(Severity.WARNING, "A part of a condition that changes nothing."),
    UNRECOMMENDED_PRACTICE(Severity.WARNING, "A practice that no rule recommends."),
    UNREACHED_RESOURCE(Severity.WARNING, "A resource that nothing in the content or the rules names."),
    NO_EXAMPLE_THAT_FIRES(Severity.WARNING, "A rule without an example in which it recommends something."),
    NO_SILENT_EXAMPLE(Severity.WARNING, "A rule without an example in which it stays silent."),
    EXPIRED_WAIVER(Severity.ERROR, "A waiver whose last day is over."),
    WAIVER_WITHOUT_FINDING(Severity.WARNING, "A waiver of something that is not found."),
    WAIVER_NOT_ALLOWED(Severity.ERROR, "A waiver of something that has to be mended.");

    private final Severity severity;
    private final String meaning;

    FindingKind(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The stable name, in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What it means, a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether {@code laws.yaml} can let it stand for a while. */
    public boolean isWaivable() {
        return switch (this) {
            case TOO_BROAD, EXPIRED_WAIVER, WAIVER_WITHOUT_FINDING, WAIVER_NOT_ALLOWED -> false;
            default -> true;
        };
    }

    /** The kind with a name, or empty for the codes of problems that keep a rule from being used at all. */
    public static Optional<FindingKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
