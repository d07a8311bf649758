/** Very many stored assessments on Apache Spark: assessed anew, and compared under a change of rules. */
@NullMarked
package org.peertoolkit.examples.batch;

import org.jspecify.annotations.NullMarked;
