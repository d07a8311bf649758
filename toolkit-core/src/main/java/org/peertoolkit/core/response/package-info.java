/**
 * What a respondent answered.
 *
 * <p>Four things are kept apart everywhere: the lowest level (an answer), <em>not applicable</em> (an answer with a
 * reason), <em>don't know</em> (an answer), and no answer (nothing is there).
 */
@NullMarked
package org.peertoolkit.core.response;

import org.jspecify.annotations.NullMarked;
