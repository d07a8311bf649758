/**
 * Published for those who write rules of their own: {@link org.peertoolkit.rules.testkit.RuleVerifier} tests one rule at a
 * time. It needs no test framework.
 */
@NullMarked
package org.peertoolkit.rules.testkit;

import org.jspecify.annotations.NullMarked;
