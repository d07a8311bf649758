/**
 * The content as values: domains with their questions, the profile, practices and resources, and how answers are scored.
 *
 * <p>A {@link org.peertoolkit.core.catalog.Catalog} is checked as a whole when it is built, so everything that a later
 * stage finds in it exists and fits together.
 */
@NullMarked
package org.peertoolkit.core.catalog;

import org.jspecify.annotations.NullMarked;
