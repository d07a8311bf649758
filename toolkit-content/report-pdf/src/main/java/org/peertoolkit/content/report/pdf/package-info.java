/**
 * Writes reports as PDF that everybody can read: tagged for screen readers (PDF/UA-1), self-contained for archives (PDF/A-3a), in
 * any script for which there is a font.
 */
@NullMarked
package org.peertoolkit.content.report.pdf;

import org.jspecify.annotations.NullMarked;
