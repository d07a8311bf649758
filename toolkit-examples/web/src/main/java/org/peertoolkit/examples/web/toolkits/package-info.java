/** The readiness toolkit in each language of the content, with rules that follow their files. */
@NullMarked
package org.peertoolkit.examples.web.toolkits;

import org.jspecify.annotations.NullMarked;
