/** The whole result of one assessment, and the receipt that says what it was made of. */
@NullMarked
package org.peertoolkit.core.assessment;

import org.jspecify.annotations.NullMarked;
