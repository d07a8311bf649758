/**
 * Two or more assessments of one organization compared, honestly: what a change is made of, what cannot be compared, and what
 * became of each recommended practice.
 */
@NullMarked
package org.peertoolkit.core.progress;

import org.jspecify.annotations.NullMarked;
