/**
 * How to use the toolkit inside a program of your own: one class that runs for each question.
 *
 * <ul>
 *   <li>{@link org.peertoolkit.examples.embedding.FirstAssessment}: how do I get from answers to advice?
 *   <li>{@link org.peertoolkit.examples.embedding.OwnEngine}: how do I decide on advice myself, without rules?
 *   <li>{@link org.peertoolkit.examples.embedding.OwnContent}: how do I use questions of my own, and see what is wrong with
 *       them?
 * </ul>
 */
@NullMarked
package org.peertoolkit.examples.embedding;

import org.jspecify.annotations.NullMarked;
