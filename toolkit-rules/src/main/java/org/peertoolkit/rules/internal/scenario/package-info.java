/**
 * Reads examples strictly: whatever is in a file is either understood completely or reported, with its place. Then tries
 * rules on them, as they are and with every small mistake, without the engine.
 */
@NullMarked
package org.peertoolkit.rules.internal.scenario;

import org.jspecify.annotations.NullMarked;
