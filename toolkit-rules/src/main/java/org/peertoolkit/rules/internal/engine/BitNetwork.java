package org.peertoolkit.rules.internal.engine;

import java.util.Arrays;
import java.util.List;
import org.peertoolkit.rules.internal.index.BitIndex;

/** Evaluates by bits, without Drools: the answers together leave the rules whose conditions hold. */
final class BitNetwork implements Network {

    private final int cells;
    private final Check[] parts;
    private final BitIndex index;

    /**
     * @param cells how many cells a sheet has
     */
    BitNetwork(int cells, List<Check> checks) {
        BoxCompiler compiler = new BoxCompiler(cells, checks);
        this.cells = cells;
        this.index = BitIndex.of(checks.stream().map(compiler::boxes).toList());
        this.parts = compiler.parts().toArray(Check[]::new);
    }

    @Override
    public void evaluate(Sheet sheet) {
        index.mark(states(sheet), sheet.fired());
    }

    private int[] states(Sheet sheet) {
        if (parts.length == 0) {
            return sheet.states();
        }
        int[] states = Arrays.copyOf(sheet.states(), cells + parts.length);
        for (int i = 0; i < parts.length; i++) {
            states[cells + i] = parts[i].holds(sheet) ? 1 : 0;
        }
        return states;
    }

    /** How many parts of conditions are looked at one by one; the fewer, the quicker. */
    int partsLookedAtOneByOne() {
        return parts.length;
    }
}
