/**
 * Tells at once which of very many conditions hold: every answer leaves some conditions possible, a set of bits, and what is
 * left after all answers holds. It knows nothing of rules; {@link org.peertoolkit.rules.internal.engine} puts them into its
 * form.
 */
@NullMarked
package org.peertoolkit.rules.internal.index;

import org.jspecify.annotations.NullMarked;
