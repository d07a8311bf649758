/**
 * Published for those who write rules of their own; TESTING.md beside this module shows how to use it.
 *
 * <ul>
 *   <li>{@link org.peertoolkit.rules.testkit.RuleVerifier} tests one rule at a time.
 *   <li>{@link org.peertoolkit.rules.testkit.RuleConsistencyProperties} is inherited by a test, and tries the laws of
 *       consistent rules on random responses; {@link org.peertoolkit.rules.testkit.RuleConsistencyOfSmallPacks} proves them on
 *       every response that small content can get.
 *   <li>{@link org.peertoolkit.rules.testkit.RuleLaws} checks one law on given responses.
 * </ul>
 *
 * <p>The contracts to inherit use jqwik, JUnit and AssertJ, which the tests that use them must bring; the others need no
 * test framework.
 */
@NullMarked
package org.peertoolkit.rules.testkit;

import org.jspecify.annotations.NullMarked;
