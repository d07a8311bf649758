/**
 * The {@code toolkit} command: one class per command, each a thin layer over the library's own API.
 *
 * <p>A command gets its streams and its clock from {@link org.peertoolkit.examples.cli.Surroundings}, so that tests run it
 * in their own process. It ends with 0 when all is fine, 1 when it found something wrong, 2 when it could not work.
 */
@NullMarked
package org.peertoolkit.examples.cli;

import org.jspecify.annotations.NullMarked;
