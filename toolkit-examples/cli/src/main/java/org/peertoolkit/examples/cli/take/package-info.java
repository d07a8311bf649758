/** Asking the questions in the terminal, and keeping every answer safe on disk while it goes on. */
@NullMarked
package org.peertoolkit.examples.cli.take;

import org.jspecify.annotations.NullMarked;
