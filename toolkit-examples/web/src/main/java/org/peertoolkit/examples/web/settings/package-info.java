/** What an operator can set, by file and by environment, and one clear error for all that is wrong with it. */
@NullMarked
package org.peertoolkit.examples.web.settings;

import org.jspecify.annotations.NullMarked;
