/** What is recommended, and why. The explanation is the result: nothing is recommended without its reasons. */
@NullMarked
package org.peertoolkit.core.recommendation;

import org.jspecify.annotations.NullMarked;
