/**
 * The answers that can be given, as sets that can be united, intersected and subtracted exactly.
 *
 * <p>A set of answers is a union of boxes: for each question and profile item the states that are left, and for each
 * domain the scores. A score is no free choice: a small calculation over how many levels there are and what they add up
 * to says whether some answers give it.
 */
@NullMarked
package org.peertoolkit.rules.internal.space;

import org.jspecify.annotations.NullMarked;
