/** What things cost. Every figure in the documents comes from one of these benchmarks, on a machine that is named there. */
@NullMarked
package org.peertoolkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
