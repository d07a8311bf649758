/** What each page shows, as plain values; the templates only lay it out. */
@NullMarked
package org.peertoolkit.examples.web.page;

import org.jspecify.annotations.NullMarked;
