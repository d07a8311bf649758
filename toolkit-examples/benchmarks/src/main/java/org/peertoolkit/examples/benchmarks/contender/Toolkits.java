package org.peertoolkit.examples.benchmarks.contender;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.rules.internal.engine.DroolsEngine;
import org.peertoolkit.rules.internal.engine.IndexedEngine;

/** Our own engines, without the reading of evidence and the reasons, which rivals do not give. */
final class Toolkits implements Contender {

    private final List<PlainRule> rules;
    private final Function<Evidence, int[]> read;
    private final Function<int[], BitSet> holding;

    private Toolkits(Pack pack, Function<Evidence, int[]> read, Function<int[], BitSet> holding) {
        this.rules = pack.plain();
        this.read = read;
        this.holding = holding;
    }

    static Toolkits indexed(Pack pack) {
        IndexedEngine engine = new IndexedEngine(pack.book().rules(), pack.catalog(), "");
        return new Toolkits(pack, engine::read, engine::holding);
    }

    static Toolkits drools(Pack pack) {
        DroolsEngine engine = new DroolsEngine(pack.book().rules(), pack.catalog(), "");
        return new Toolkits(pack, engine::read, engine::holding);
    }

    @Override
    public Object input(Answers answers) {
        return read.apply(answers.evidence());
    }

    @Override
    public Object evaluate(Object input) {
        return holding.apply((int[]) input);
    }

    @Override
    public Set<Advice> advice(Object result) {
        return advice(rules, (BitSet) result);
    }

    static Set<Advice> advice(List<PlainRule> rules, BitSet holding) {
        Set<Advice> advice = new HashSet<>();
        holding.stream().forEach(rule -> advice.add(rules.get(rule).advice()));
        return advice;
    }
}
