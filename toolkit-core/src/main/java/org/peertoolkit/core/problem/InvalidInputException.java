package org.peertoolkit.core.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An input (content, rules, responses) cannot be used. It carries every problem that was found, not only the first.
 *
 * <p>Mend the input, not the program: each problem says where, what and how.
 */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /**
     * @param headline what cannot be used, for example {@code The responses cannot be used}
     * @param problems at least one problem; kept in {@link Problem#ORDER}, each once
     */
    public InvalidInputException(String headline, Collection<Problem> problems) {
        this(headline, problems.stream().distinct().sorted(Problem.ORDER).toList());
    }

    private InvalidInputException(String headline, List<Problem> sorted) {
        super(message(headline, sorted));
        this.problems = sorted;
    }

    /** Does nothing when there is no problem, and throws all of them together when there is one. */
    public static void throwIfAny(String headline, Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(headline, problems);
        }
    }

    /** Every problem found, in {@link Problem#ORDER}; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String headline, List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An invalid input has at least one problem.");
        }
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", "%s: %s.".formatted(headline, count), ""));
    }
}
