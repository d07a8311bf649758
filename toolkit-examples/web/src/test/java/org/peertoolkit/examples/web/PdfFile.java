package org.peertoolkit.examples.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF that was downloaded, as somebody reads it. */
final class PdfFile {

    private PdfFile() {}

    /** All of its words, without the spaces and ends of lines between them. */
    static String words(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return squeezed(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new AssertionError("This is no PDF.", e);
        }
    }

    /** The names of the files in it. */
    static Set<String> attachments(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            return names.getEmbeddedFiles() == null
                    ? Set.of()
                    : new TreeSet<>(names.getEmbeddedFiles().getNames().keySet());
        } catch (IOException e) {
            throw new AssertionError("This is no PDF.", e);
        }
    }

    /** A text without the spaces in it, to be looked for among the words of a PDF. */
    static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", "");
    }
}
