package org.peertoolkit.core;

import java.util.List;
import org.peertoolkit.core.problem.Problem;

/**
 * What became of one line of a {@link Batch}.
 *
 * @param number the number of the line, from 1
 * @param json what to write, on one line and without a line end: the assessment, or the problems
 * @param problems what is wrong with the line; empty when it was assessed
 */
public record BatchLine(long number, String json, List<Problem> problems) {

    public BatchLine {
        problems = List.copyOf(problems);
    }

    static BatchLine assessed(long number, String json) {
        return new BatchLine(number, json, List.of());
    }

    static BatchLine refused(long number, String json, List<Problem> problems) {
        return new BatchLine(number, json, problems);
    }

    /** Whether the line could be used. */
    public boolean isAssessed() {
        return problems.isEmpty();
    }
}
