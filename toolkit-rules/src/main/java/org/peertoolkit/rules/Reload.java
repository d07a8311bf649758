package org.peertoolkit.rules;

import java.util.List;
import org.peertoolkit.core.problem.Problem;

/** What looking at watched rule files came to. */
public sealed interface Reload {

    /** The book in force afterwards. */
    RuleBook book();

    /**
     * The files hold what the book in force was read from.
     *
     * @param book the book in force
     */
    record Unchanged(RuleBook book) implements Reload {}

    /**
     * The files hold other rules, or good ones again after a refusal, and these are in force now.
     *
     * @param book the new book
     */
    record Replaced(RuleBook book) implements Reload {}

    /**
     * The files cannot be used, and the book that was in force stays in force.
     *
     * @param book the book in force
     * @param problems everything that is wrong with the files, in {@link Problem#ORDER}; at least one
     */
    record Refused(RuleBook book, List<Problem> problems) implements Reload {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
