package org.peertoolkit.rules.internal.check;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.rule.Rule;

/** Makes findings. */
final class Reported {

    private Reported() {}

    /** Answers that show a finding by themselves. */
    static Witness witness(Point point, String shows) {
        return new Witness(point.responses(), point.comparisons(), shows, null);
    }

    /** A finding in a rule. */
    static Finding of(
            FindingKind kind,
            Place place,
            Rule rule,
            String what,
            String remedy,
            About about,
            @Nullable Witness witness) {
        return of(kind, place, "rule " + rule.id(), what, remedy, about, witness);
    }

    /** A finding in a field. */
    static Finding of(
            FindingKind kind,
            Place place,
            String field,
            String what,
            String remedy,
            About about,
            @Nullable Witness witness) {
        return new Finding(Problem.of(kind.id(), place, field, what, remedy), kind.severity(), about, witness, null);
    }
}
