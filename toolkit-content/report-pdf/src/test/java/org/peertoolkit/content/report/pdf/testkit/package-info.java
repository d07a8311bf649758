/** Reads PDF files as a screen reader does, and holds them against the standards: for our tests and for those of others. */
package org.peertoolkit.content.report.pdf.testkit;
