package org.peertoolkit.rules.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.drools.base.common.NetworkNode;
import org.drools.base.rule.EntryPointId;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.AlphaTerminalNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.rule.accessor.FactHandleFactory;

/**
 * Drives Drools' network directly, without a session.
 *
 * <p>Every rule is one pattern over one fact, so its network is a tree of constraints with rules at the leaves, and there
 * is nothing to remember between facts. The leaves are replaced by ones that mark the rule on the sheet at once, and the
 * sheet is sent down the tree. Working memory, agenda and session, which cost far more than the constraints, are left out.
 *
 * <p>This relies on the inside of one version of Drools. So it proves, when it is made, that every rule has its leaf and
 * that there is nothing else, and refuses otherwise.
 */
final class AlphaNetwork implements Network {

    private final ObjectTypeNode root;
    private final FactHandleFactory handles;

    private AlphaNetwork(ObjectTypeNode root, FactHandleFactory handles) {
        this.root = root;
        this.handles = handles;
    }

    /**
     * Takes a knowledge base over; it cannot make sessions any more.
     *
     * @param rules how many rules it has
     * @throws IllegalStateException if the network has another form than expected
     */
    static AlphaNetwork takingOver(InternalRuleBase base, int rules) {
        ObjectTypeNode root =
                base.getRete().getEntryPointNode(EntryPointId.DEFAULT).getObjectTypeNodes().values().stream()
                        .filter(node -> node.getObjectType().getClassName().equals(Sheet.class.getName()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("The network has no root for sheets."));
        BitSet leaves = new BitSet();
        replaceLeaves(root, leaves);
        if (leaves.cardinality() != rules) {
            throw new IllegalStateException(
                    "The network has leaves for rules %s, and there are %s rules.".formatted(leaves, rules));
        }
        return new AlphaNetwork(root, base.newFactHandleFactory());
    }

    @Override
    public void evaluate(Sheet sheet) {
        root.getObjectSinkPropagator()
                .propagateAssertObject(handles.newFactHandle(1, sheet, 1, null, null, null), null, null);
    }

    private static void replaceLeaves(ObjectSource source, BitSet leaves) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks().clone()) {
            if (sink instanceof AlphaNode constraint) {
                replaceLeaves(constraint, leaves);
            } else if (sink instanceof LeftInputAdapterNode leaf) {
                int[] positions = positions(leaf);
                Arrays.stream(positions).forEach(leaves::set);
                source.removeObjectSink(leaf);
                source.addObjectSink(new Leaf(positions));
            } else {
                throw new IllegalStateException("The network has an unexpected " + sink + ".");
            }
        }
    }

    private static int[] positions(LeftInputAdapterNode leaf) {
        return Arrays.stream(leaf.getSinks()).mapToInt(AlphaNetwork::position).toArray();
    }

    private static int position(NetworkNode terminal) {
        if (terminal instanceof RuleTerminalNode rule) {
            return Integer.parseInt(rule.getRule().getName());
        }
        throw new IllegalStateException("The network has an unexpected " + terminal + ".");
    }

    /** Marks its rules on every sheet that comes this far. */
    private static final class Leaf extends AlphaTerminalNode {

        private static final long serialVersionUID = 1L;

        private final int[] positions;

        Leaf(int[] positions) {
            this.positions = positions;
        }

        @Override
        public void assertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
            Sheet sheet = (Sheet) handle.getObject();
            for (int position : positions) {
                sheet.fire(position);
            }
        }

        /** Leaves are different even where Drools sees no difference, because each stands for its own rules. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }
}
