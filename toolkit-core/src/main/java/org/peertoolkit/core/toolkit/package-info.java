/** The customized toolkit: what this organization should read and do, in order. */
@NullMarked
package org.peertoolkit.core.toolkit;

import org.jspecify.annotations.NullMarked;
