package org.peertoolkit.content.report.pdf.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.peertoolkit.content.report.document.Document;

/** Writes a finished book as a file. Nothing in it depends on the time or the machine. */
public final class BookFile {

    /** Says who made the file, in its properties. */
    private static final String PRODUCER = "Peer Toolkit";

    private final Book book;
    private final String title;
    private final String subject;
    private final Objects objects;
    private final Map<Sheet, COSDictionary> pages = new LinkedHashMap<>();
    private final MessageDigest digest;

    private BookFile(Book book, String title, String subject, PDDocument pdf) {
        this.book = book;
        this.title = title;
        this.subject = subject;
        this.objects = new Objects(pdf);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every JDK has SHA-256.", e);
        }
    }

    /**
     * Writes a book.
     *
     * @param title the title on one line, without characters that cannot be shown
     * @param subject what it is about, likewise
     */
    public static void write(Book book, String title, String subject, OutputStream to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.setVersion(1.7f);
            new BookFile(book, title, subject, pdf).fill(pdf);
            pdf.save(bytes);
        }
        bytes.writeTo(to);
    }

    private void fill(PDDocument pdf) throws IOException {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        COSDictionary resources = new COSDictionary();
        for (Sheet sheet : book.sheets) {
            PDPage page = new PDPage(new PDRectangle((float) book.width, (float) book.height));
            pdf.addPage(page);
            COSDictionary dictionary = page.getCOSObject();
            pages.put(sheet, dictionary);
            dictionary.setItem(COSName.RESOURCES, resources);
            dictionary.setInt(COSName.STRUCT_PARENTS, pages.size() - 1);
            dictionary.setName("Tabs", "S");
            byte[] contents = sheet.contents().getBytes(StandardCharsets.ISO_8859_1);
            digest.update(contents);
            dictionary.setItem(COSName.CONTENTS, objects.stream(contents));
        }
        resources.setItem(COSName.FONT, new FontObjects(objects).all(book.fonts.values()));
        if (book.logo != null) {
            COSDictionary images = new COSDictionary();
            images.setItem("Logo", new ImageObject(objects).of(book.logo));
            resources.setItem(COSName.XOBJECT, images);
        }
        catalog.setItem(COSName.STRUCT_TREE_ROOT, new TagTree(book, pages, this::destination).root());
        new Bookmarks(this::destination).in(catalog, book.bookmarks);
        say(catalog);
        attach(catalog);
        identify(pdf);
    }

    private COSArray destination(Book.Place place) {
        return Objects.destination(pages.getOrDefault(place.sheet(), new COSDictionary()), place.up());
    }

    private void say(COSDictionary catalog) throws IOException {
        String language = book.document.language().tag();
        catalog.setItem(COSName.LANG, new COSString(language));
        COSDictionary marked = Objects.direct();
        marked.setBoolean("Marked", true);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary preferences = Objects.direct();
        preferences.setBoolean("DisplayDocTitle", true);
        if (book.document.language().direction() == org.peertoolkit.core.catalog.Language.Direction.RIGHT_TO_LEFT) {
            preferences.setName("Direction", "R2L");
        }
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        COSStream metadata = objects.plainStream(Xmp.of(title, subject, language, PRODUCER));
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, metadata);
        COSStream profile = objects.stream(SrgbProfile.bytes());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
    }

    private void attach(COSDictionary catalog) throws IOException {
        if (book.document.attachments().isEmpty()) {
            return;
        }
        COSArray associated = new COSArray();
        COSArray names = new COSArray();
        for (Document.Attachment attachment : book.document.attachments().stream()
                .sorted(java.util.Comparator.comparing(Document.Attachment::name))
                .toList()) {
            byte[] bytes = attachment.text().getBytes(StandardCharsets.UTF_8);
            digest.update(attachment.name().getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            COSDictionary file = objects.attachment(attachment, bytes);
            associated.add(file);
            names.add(new COSString(attachment.name()));
            names.add(file);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.EMBEDDED_FILES, tree);
        catalog.setItem(COSName.NAMES, all);
        catalog.setItem("AF", associated);
    }

    private void identify(PDDocument pdf) {
        pdf.getDocumentInformation().setTitle(title);
        pdf.getDocumentInformation().setProducer(PRODUCER);
        digest.update(title.getBytes(StandardCharsets.UTF_8));
        digest.update(subject.getBytes(StandardCharsets.UTF_8));
        digest.update(book.document.language().tag().getBytes(StandardCharsets.UTF_8));
        byte[] hash = Arrays.copyOf(digest.digest(), 16);
        COSArray id = new COSArray();
        id.add(new COSString(hash));
        id.add(new COSString(hash));
        pdf.getDocument().getTrailer().setItem(COSName.ID, id);
    }
}
