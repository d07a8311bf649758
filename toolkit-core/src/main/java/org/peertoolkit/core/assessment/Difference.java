package org.peertoolkit.core.assessment;

import org.peertoolkit.core.problem.Problem;

/**
 * One thing in which an assessment is not what its receipt says, or what is at hand would make of it.
 *
 * @param subject what differs
 * @param kind how it differs
 * @param name the name of the file or part, or what it was and is where there is no name
 */
public record Difference(Subject subject, Kind kind, String name) {

    /** What can differ. */
    public enum Subject {
        /** The version of this library. */
        TOOLKIT,
        /** The engine that follows the rules. */
        ENGINE,
        /** A content file. */
        CONTENT,
        /** A rule file. */
        RULES,
        /** The responses within the assessment. */
        RESPONSES,
        /** What the responses were compared with. */
        COMPARISONS,
        /** A part of the result that is not what its inputs give. */
        RESULT
    }

    /** How it can differ. */
    public enum Kind {
        /** It is there and says something else. */
        CHANGED,
        /** It was there and is not at hand. */
        MISSING,
        /** It is at hand and was not there. */
        ADDED
    }

    /** A sentence for people. */
    @Override
    public String toString() {
        String quoted = Problem.quoted(name);
        return switch (subject) {
            case TOOLKIT, ENGINE ->
                "The %s is another: %s.".formatted(subject == Subject.TOOLKIT ? "toolkit" : "engine", name);
            case CONTENT, RULES -> file(subject == Subject.CONTENT ? "content" : "rule", quoted);
            case RESPONSES -> "The responses were changed after the assessment was made.";
            case COMPARISONS -> "What the responses were compared with was changed after the assessment was made.";
            case RESULT ->
                "The part %s was changed after the assessment was made: its inputs give something else."
                        .formatted(quoted);
        };
    }

    private String file(String word, String quoted) {
        if (name.isEmpty()) {
            return "The %s files are others. Which of them is not known, because the receipt names none."
                    .formatted(word);
        }
        return switch (kind) {
            case CHANGED -> "The %s file %s has changed.".formatted(word, quoted);
            case MISSING -> "The %s file %s is not at hand.".formatted(word, quoted);
            case ADDED -> "The %s file %s was not there then.".formatted(word, quoted);
        };
    }
}
