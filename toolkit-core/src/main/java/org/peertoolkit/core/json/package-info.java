/**
 * The stable JSON form of questionnaires, responses, assessments, explanations and comparisons. Each has a JSON Schema beside
 * these classes: {@code questionnaire.schema.json}, {@code responses.schema.json}, {@code assessment.schema.json}, {@code
 * assessment-line.schema.json}, {@code explanations.schema.json}, {@code progress.schema.json}.
 *
 * <p>The same value always gives the same text: names in one order, two spaces, line feeds, UTF-8.
 */
@NullMarked
package org.peertoolkit.core.json;

import org.jspecify.annotations.NullMarked;
