/** Writes documents as plain text for the terminal. */
@NullMarked
package org.peertoolkit.content.report.internal.text;

import org.jspecify.annotations.NullMarked;
