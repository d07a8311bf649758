package org.peertoolkit.rules.check;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.scenario.Example;

/**
 * One thing that a check found.
 *
 * @param problem what is wrong, where, and what to do; its code is the kind of finding
 * @param severity how much it matters
 * @param about what it is about
 * @param witness answers that show it, or null where no answers can
 * @param example an example that passes once it is mended, or null where no example can tell
 */
public record Finding(
        Problem problem,
        Severity severity,
        About about,
        @Nullable Witness witness,
        @Nullable Example example) {

    /** By place, then field, kind and text. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::problem, Problem.ORDER);

    /**
     * What a finding is about.
     *
     * @param rules the rules, the one at fault first; empty when it is about none
     * @param question the question, or null
     * @param practice the practice, or null
     * @param other anything else by its id, or empty
     */
    public record About(
            List<RuleId> rules,
            @Nullable QuestionId question,
            @Nullable PracticeId practice,
            String other) {

        public About {
            rules = List.copyOf(rules);
        }

        /** About some rules and nothing else. */
        public static About rules(RuleId... rules) {
            return new About(List.of(rules), null, null, "");
        }
    }

    /** The stable name of the kind of finding, such as {@code never-holds}; {@link FindingKind} explains most. */
    public String kind() {
        return problem.code();
    }

    /**
     * What tells this finding from every other of the same rules, and stays the same when lines move: the kind, the rules,
     * the question and the practice, with spaces between. A waiver names it.
     */
    public String key() {
        StringBuilder key = new StringBuilder(kind());
        about.rules().forEach(rule -> key.append(' ').append(rule));
        if (about.question() != null) {
            key.append(' ').append(about.question());
        }
        if (about.practice() != null) {
            key.append(' ').append(about.practice());
        }
        return about.other().isEmpty() ? key.toString() : key + " " + about.other();
    }

    public Place place() {
        return problem.place();
    }

    /**
     * Whether {@code laws.yaml} can let it stand for a while. What keeps a rule from being used, and what is wrong with the
     * examples or the waivers themselves, has to be mended.
     */
    public boolean isWaivable() {
        return FindingKind.ofId(kind()).filter(FindingKind::isWaivable).isPresent();
    }

    /** The same finding with an example that passes once it is mended; null for none. */
    public Finding with(@Nullable Example passing) {
        return new Finding(problem, severity, about, witness, passing);
    }

    /** The whole message on one line. */
    @Override
    public String toString() {
        return problem.toString();
    }
}
