/**
 * Reads rule files and never runs them. Each step knows only the ones before it: characters, pieces, the outline of the
 * file, the parts of each rule; and only what has passed all of them is handed to Drools' own parser, whose reading has
 * to agree with ours.
 */
@NullMarked
package org.peertoolkit.rules.internal.read;

import org.jspecify.annotations.NullMarked;
