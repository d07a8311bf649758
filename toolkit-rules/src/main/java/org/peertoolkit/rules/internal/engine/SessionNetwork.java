package org.peertoolkit.rules.internal.engine;

import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Evaluates through Drools' public door: a new session for each sheet. */
final class SessionNetwork implements Network {

    private final KieBase base;

    SessionNetwork(InternalRuleBase base) {
        this.base = (KieBase) base;
    }

    @Override
    public void evaluate(Sheet sheet) {
        try (KieSession session = base.newKieSession()) {
            session.insert(sheet);
            session.fireAllRules();
        }
    }
}
