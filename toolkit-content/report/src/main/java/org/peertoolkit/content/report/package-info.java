/**
 * Reports for people: the customized toolkit, the questionnaire on paper, progress, several respondents, worksheets and rules,
 * as documents that are written in HTML, in plain text or, with another jar, in PDF.
 */
@NullMarked
package org.peertoolkit.content.report;

import org.jspecify.annotations.NullMarked;
