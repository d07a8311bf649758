/** Stock Drools, which compiles the very text of the rule files: the reference that our engine is held against. */
@NullMarked
package org.peertoolkit.rules.stock;

import org.jspecify.annotations.NullMarked;
