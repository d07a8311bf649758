/** Writes documents as one page of HTML that needs no other file, with templates that the build compiles. */
@NullMarked
package org.peertoolkit.content.report.internal.html;

import org.jspecify.annotations.NullMarked;
