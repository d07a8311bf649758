package org.peertoolkit.rules.internal.engine;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells which rules hold. Safe for many threads at once. */
@FunctionalInterface
interface Network {

    /** Marks on the sheet every rule whose condition holds; rules go by their position in the list of checks. */
    void evaluate(Sheet sheet);

    /** The quickest network of Drools that works with the Drools that is there. */
    static Network of(List<Check> checks) {
        if (checks.isEmpty()) {
            return sheet -> {};
        }
        try {
            return AlphaNetwork.takingOver(KnowledgeBase.of(checks), checks.size());
        } catch (IllegalStateException | LinkageError unexpectedDrools) {
            Logger log = LoggerFactory.getLogger(Network.class);
            log.warn(
                    "This is not the Drools that the toolkit was built with. The rules work the same, more slowly.",
                    unexpectedDrools);
            return new SessionNetwork(KnowledgeBase.of(checks));
        }
    }
}
