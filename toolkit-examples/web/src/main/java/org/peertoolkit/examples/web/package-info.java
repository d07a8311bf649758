/** The self-assessment online: a small web app that uses only what any embedder of the toolkit can use. */
@NullMarked
package org.peertoolkit.examples.web;

import org.jspecify.annotations.NullMarked;
