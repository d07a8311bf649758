/** The pictures of reports: figures as lengths and places, each told in a table and in words too. */
@NullMarked
package org.peertoolkit.content.report.internal.picture;

import org.jspecify.annotations.NullMarked;
