/** What people read in the terminal: pages of wrapped text, the same on every machine. */
@NullMarked
package org.peertoolkit.examples.cli.text;

import org.jspecify.annotations.NullMarked;
