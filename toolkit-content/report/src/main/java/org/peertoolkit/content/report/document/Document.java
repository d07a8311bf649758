package org.peertoolkit.content.report.document;

import java.util.List;
import org.peertoolkit.core.catalog.Language;

/**
 * A whole report, ready for a writer.
 *
 * @param title what it is called; also its first heading
 * @param subject one sentence on what it is, for lists of files
 * @param language the language of everything that names no other
 * @param brand how it looks
 * @param labels the few words that writers need
 * @param blocks what it says, in reading order; the first is a heading of level 1
 * @param attachments files that go with it where the form can hold files; most often empty
 */
public record Document(
        String title,
        String subject,
        Language language,
        Brand brand,
        Labels labels,
        List<Block> blocks,
        List<Attachment> attachments) {

    public Document {
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    /** The same document with other blocks. */
    public Document withBlocks(List<Block> other) {
        return new Document(title, subject, language, brand, labels, other, attachments);
    }

    /**
     * The few words that writers need, in the language of the document.
     *
     * @param page the number of a page, with {@code {page}} and {@code {pages}} where the numbers stand
     * @param contents the heading of the list of chapters
     * @param toContent the link that leads past the list of chapters
     * @param continued what stands behind the caption of a table on its later pages, such as {@code (continued)}
     */
    public record Labels(String page, String contents, String toContent, String continued) {}

    /**
     * A file that goes with the report, such as the answers in their JSON form.
     *
     * @param name a file name without folders
     * @param mediaType such as {@code application/json}
     * @param description one sentence on what it holds
     * @param text what it holds, written in UTF-8
     */
    public record Attachment(String name, String mediaType, String description, String text) {}
}
