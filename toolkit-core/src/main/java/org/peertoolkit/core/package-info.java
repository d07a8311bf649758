/**
 * The door. Data flows one way: catalog, questionnaire, responses, scores, recommendations, customized toolkit; each stage
 * is a package of its own that knows only the earlier ones.
 */
@NullMarked
package org.peertoolkit.core;

import org.jspecify.annotations.NullMarked;
