/**
 * A report as a document: headings, paragraphs, lists, tables, pictures and links, each with its language. It says nothing about
 * the form in which it is written, so every writer tells the same.
 */
@NullMarked
package org.peertoolkit.content.report.document;

import org.jspecify.annotations.NullMarked;
