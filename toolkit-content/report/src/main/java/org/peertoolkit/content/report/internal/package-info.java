/** How reports reach files and streams. */
@NullMarked
package org.peertoolkit.content.report.internal;

import org.jspecify.annotations.NullMarked;
