/** Packs and engines that keep the laws of rules, and some that break one on purpose. */
@NullMarked
package org.peertoolkit.rules.laws;

import org.jspecify.annotations.NullMarked;
