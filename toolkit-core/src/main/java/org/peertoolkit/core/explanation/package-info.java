/** Why a practice is recommended or not, and what would change that; as values, whatever worked them out. */
@NullMarked
package org.peertoolkit.core.explanation;

import org.jspecify.annotations.NullMarked;
