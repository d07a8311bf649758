/** Our engines and what else one could use, all over the same rules and the same answers. */
@NullMarked
package org.peertoolkit.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
