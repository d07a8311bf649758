package org.peertoolkit.rules.internal.engine;

import java.util.BitSet;
import java.util.List;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.rules.rule.Condition;

/** Which conditions hold on some evidence, as the engine works them out, without a network of Drools around it. */
public final class FiredRules {

    private final Cells cells;
    private final List<Check> checks;

    public FiredRules(List<Condition> conditions, Catalog catalog) {
        this.cells = new Cells(catalog);
        CheckCompiler compiler = new CheckCompiler(cells);
        this.checks = conditions.stream().map(compiler::check).toList();
    }

    /** The positions of the conditions that hold. */
    public BitSet on(Evidence evidence) {
        Sheet sheet = cells.read(evidence);
        BitSet fired = new BitSet();
        for (int i = 0; i < checks.size(); i++) {
            fired.set(i, checks.get(i).holds(sheet));
        }
        return fired;
    }
}
