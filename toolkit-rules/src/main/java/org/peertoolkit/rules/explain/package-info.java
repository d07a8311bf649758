/** Explains what rules recommend on some answers, exactly. Begin with {@link org.peertoolkit.rules.explain.Explainer}. */
@NullMarked
package org.peertoolkit.rules.explain;

import org.jspecify.annotations.NullMarked;
