package org.peertoolkit.content.report.pdf.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.peertoolkit.content.report.document.Document;

/** Makes the objects that a file is made of. */
final class Objects {

    private final PDDocument pdf;

    Objects(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** A stream that is written in a shorter form. */
    COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /** A stream that is written as it is, so that simple programs can read it too. */
    COSStream plainStream(byte[] bytes) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    COSDictionary attachment(Document.Attachment attachment, byte[] bytes) throws IOException {
        COSStream stream = stream(bytes);
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        stream.setName(COSName.SUBTYPE, attachment.mediaType());
        COSDictionary facts = direct();
        facts.setInt(COSName.SIZE, bytes.length);
        stream.setItem(COSName.PARAMS, facts);
        COSDictionary files = direct();
        files.setItem(COSName.F, stream);
        files.setItem(COSName.UF, stream);
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.F, attachment.name());
        file.setString(COSName.UF, attachment.name());
        file.setString(COSName.DESC, attachment.description());
        file.setName("AFRelationship", "Data");
        file.setItem(COSName.EF, files);
        return file;
    }

    /** A dictionary that stands where it is used. */
    static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) (Math.round(number * 100) / 100.0)));
        }
        return array;
    }

    static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    /** A place on a page, shown as large as the reader has chosen. */
    static COSArray destination(COSDictionary page, double up) {
        return array(
                page,
                COSName.getPDFName("XYZ"),
                COSNull.NULL,
                new COSFloat((float) (Math.round(up * 100) / 100.0)),
                COSNull.NULL);
    }

    static COSString text(String words) {
        return new COSString(words);
    }
}
