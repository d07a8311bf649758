package org.peertoolkit.rules.internal.prose;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.rules.internal.prose.Claim.Topic;

/** A condition on its way into English: "not" stands only in claims, and claims that can be said together are one. */
sealed interface Clause permits Claim, Clause.Group {

    /**
     * Several clauses.
     *
     * @param all whether all of them hold; otherwise at least one
     * @param parts at least two; none of them is a group of the same kind
     */
    record Group(boolean all, List<Clause> parts) implements Clause {}

    /** All or at least one of some clauses; at least one clause. */
    static Clause group(boolean all, List<Clause> clauses) {
        List<Clause> parts = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Group group && group.all == all) {
                parts.addAll(group.parts);
            } else {
                parts.add(clause);
            }
        }
        List<Clause> merged = sameValues(sameSubject(parts, all), all);
        return merged.size() == 1 ? merged.get(0) : new Group(all, List.copyOf(merged));
    }

    /** Puts claims about one subject together: level 1 or 2, or "don't know". */
    private static List<Clause> sameSubject(List<Clause> parts, boolean all) {
        List<Clause> merged = new ArrayList<>();
        for (Clause part : parts) {
            int with = -1;
            for (int i = 0; part instanceof Claim claim && with < 0 && i < merged.size(); i++) {
                with = merged.get(i) instanceof Claim earlier && earlier.sharesSubject(claim, all) ? i : -1;
            }
            if (with < 0) {
                merged.add(part);
            } else {
                merged.set(with, ((Claim) merged.get(with)).withValuesOf((Claim) part));
            }
        }
        return merged;
    }

    /** Puts claims that say the same of several subjects together: the answers to both are level 1. */
    private static List<Clause> sameValues(List<Clause> parts, boolean all) {
        List<Clause> merged = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Clause part : parts) {
            int with = -1;
            if (part instanceof Claim claim && canShareValues(claim, all)) {
                with = open.stream()
                        .filter(i -> saysTheSame((Claim) merged.get(i), claim))
                        .findFirst()
                        .orElse(-1);
                if (with < 0) {
                    open.add(merged.size());
                }
            }
            if (with < 0) {
                merged.add(part);
            } else {
                merged.set(with, ((Claim) merged.get(with)).withSubjectOf((Claim) part, all));
            }
        }
        return merged;
    }

    private static boolean canShareValues(Claim claim, boolean all) {
        boolean sayable = claim.topic() == Topic.ANSWER
                || claim.topic() == Topic.EARLIER
                || claim.topic() == Topic.SCORE
                || claim.topic() == Topic.SPREAD && !claim.denied();
        return sayable && claim.subjects().size() == 1 && !claim.subject().some() && (all || !claim.denied());
    }

    private static boolean saysTheSame(Claim one, Claim other) {
        return one.topic() == other.topic()
                && one.denied() == other.denied()
                && ValueWords.of(one).equals(ValueWords.of(other));
    }
}
