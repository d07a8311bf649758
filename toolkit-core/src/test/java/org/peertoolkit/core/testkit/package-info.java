/**
 * What tests of this toolkit, and of programs built on it, can share: a catalog small enough to read at a glance,
 * generated responses to any catalog, every response to a
 * small one, the contract that every engine keeps, and engines that need no rules.
 *
 * <p>It is published as the test jar of {@code toolkit-core}. It uses jqwik, JUnit and AssertJ, which the tests that use it
 * must bring.
 */
@NullMarked
package org.peertoolkit.core.testkit;

import org.jspecify.annotations.NullMarked;
