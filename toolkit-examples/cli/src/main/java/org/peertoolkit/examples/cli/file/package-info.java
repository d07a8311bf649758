/** Files that are written whole or not at all. */
@NullMarked
package org.peertoolkit.examples.cli.file;

import org.jspecify.annotations.NullMarked;
