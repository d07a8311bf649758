package org.peertoolkit.content.report.pdf.internal.text;

import org.peertoolkit.content.report.pdf.internal.file.Owner;
import org.peertoolkit.core.catalog.Language;

/**
 * Words of one look, one language and one owner.
 *
 * @param words any characters
 * @param foreign whether the language is not that of the document, so that neighbours of the same language belong together
 */
public record Piece(String words, Look look, Language language, boolean foreign, Owner owner) {}
