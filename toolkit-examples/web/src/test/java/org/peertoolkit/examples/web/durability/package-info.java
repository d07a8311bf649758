/** Programs that try hard to lose an answer: a writer, one who kills it, and one who counts what is left. */
package org.peertoolkit.examples.web.durability;
