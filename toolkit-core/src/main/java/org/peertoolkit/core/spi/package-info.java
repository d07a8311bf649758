/** What an embedder can replace: where content comes from, and what decides on recommendations. */
@NullMarked
package org.peertoolkit.core.spi;

import org.jspecify.annotations.NullMarked;
