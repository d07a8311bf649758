/** Reads examples strictly: whatever is in a file is either understood completely or reported, with its place. */
@NullMarked
package org.peertoolkit.rules.internal.scenario;

import org.jspecify.annotations.NullMarked;
