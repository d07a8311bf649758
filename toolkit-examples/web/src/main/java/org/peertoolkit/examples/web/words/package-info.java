/** The words of the pages, one file for each language. */
@NullMarked
package org.peertoolkit.examples.web.words;

import org.jspecify.annotations.NullMarked;
