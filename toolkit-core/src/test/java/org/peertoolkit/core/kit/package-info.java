/** Tests of the test kit itself. */
@NullMarked
package org.peertoolkit.core.kit;

import org.jspecify.annotations.NullMarked;
