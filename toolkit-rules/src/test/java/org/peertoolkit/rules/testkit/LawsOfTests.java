package org.peertoolkit.rules.testkit;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Makes the laws of a test once, and not again for each try: engines take a while to make. */
final class LawsOfTests {

    private static final Map<RulesUnderTest, RuleLaws> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    private LawsOfTests() {}

    static RuleLaws of(RulesUnderTest test) {
        return MADE.computeIfAbsent(test, RuleLaws::of);
    }
}
