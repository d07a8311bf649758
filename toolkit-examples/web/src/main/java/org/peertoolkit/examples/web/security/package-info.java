/** Links that cannot be guessed, protection of forms, headers, limits and passphrases. */
@NullMarked
package org.peertoolkit.examples.web.security;

import org.jspecify.annotations.NullMarked;
