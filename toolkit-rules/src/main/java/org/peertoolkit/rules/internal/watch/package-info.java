/** Notices that rule files changed, whatever the file system and the editor do. */
@NullMarked
package org.peertoolkit.rules.internal.watch;

import org.jspecify.annotations.NullMarked;
