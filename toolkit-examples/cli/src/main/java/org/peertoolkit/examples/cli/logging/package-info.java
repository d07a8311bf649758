/** How this program logs: only warnings, to the error stream, without a configuration file. */
@NullMarked
package org.peertoolkit.examples.cli.logging;

import org.jspecify.annotations.NullMarked;
