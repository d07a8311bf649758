package org.peertoolkit.core.response;

import org.jspecify.annotations.Nullable;

/** The answer to one question. That a question has no answer is said by the absence of one. */
public sealed interface Answer {

    /** What the respondent added in own words, or null when nothing was added. A blank note counts as none. */
    @Nullable
    String note();

    /** The same answer with another note, or with none when {@code note} is null. */
    Answer withNote(@Nullable String note);

    /** The answer that an organization stands at a level. */
    static Answer level(int level) {
        return new Rated(level, null);
    }

    /** The answer that a question does not apply. */
    static Answer notApplicable(String why) {
        return new NotApplicable(why, null);
    }

    /** The answer that the respondent does not know. */
    static Answer dontKnow() {
        return new DontKnow(null);
    }

    private static @Nullable String unlessBlank(@Nullable String note) {
        return note == null || note.isBlank() ? null : note;
    }

    /**
     * The organization stands at a level.
     *
     * @param level from 1, the lowest, to the top of the question's scale
     * @param note what the respondent added, or null
     */
    record Rated(int level, @Nullable String note) implements Answer {

        public Rated {
            note = unlessBlank(note);
        }

        @Override
        public Answer withNote(@Nullable String newNote) {
            return new Rated(level, newNote);
        }
    }

    /**
     * The question does not apply to this organization. It leaves the score, and is reported.
     *
     * @param why the respondent's reason; not blank in responses, whose builder refuses it
     * @param note what the respondent added, or null
     */
    record NotApplicable(String why, @Nullable String note) implements Answer {

        public NotApplicable {
            note = unlessBlank(note);
        }

        @Override
        public Answer withNote(@Nullable String newNote) {
            return new NotApplicable(why, newNote);
        }
    }

    /**
     * The respondent does not know. It is no level, and is a finding of its own.
     *
     * @param note what the respondent added, or null
     */
    record DontKnow(@Nullable String note) implements Answer {

        public DontKnow {
            note = unlessBlank(note);
        }

        @Override
        public Answer withNote(@Nullable String newNote) {
            return new DontKnow(newNote);
        }
    }
}
