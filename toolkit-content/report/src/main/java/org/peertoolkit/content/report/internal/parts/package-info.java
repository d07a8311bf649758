/** What reports say, part by part. */
@NullMarked
package org.peertoolkit.content.report.internal.parts;

import org.jspecify.annotations.NullMarked;
