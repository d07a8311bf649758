package org.peertoolkit.content.report.pdf.testkit;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what is drawn on a page, by the numbers that lead from tags to contents. */
final class MarkedPage extends PDFStreamEngine {

    private final PDPage page;
    private final int number;
    private final Map<Integer, StringBuilder> words = new HashMap<>();
    private final List<PdfText.Glyph> glyphs = new ArrayList<>();
    /** For each mark that is open: its number, or -1, and whether the words in it are already told. */
    private final Deque<int[]> open = new ArrayDeque<>();

    MarkedPage(PDPage page, int number) {
        this.page = page;
        this.number = number;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    Map<Integer, String> read() throws IOException {
        processPage(page);
        Map<Integer, String> all = new HashMap<>();
        words.forEach((mark, text) -> all.put(mark, text.toString()));
        return all;
    }

    List<PdfText.Glyph> glyphs() {
        return glyphs;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        int around = open.isEmpty() ? -1 : open.element()[0];
        int told = open.isEmpty() ? 0 : open.element()[1];
        int mark = properties == null ? around : properties.getInt(COSName.MCID, around);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (actual != null && told == 0) {
            say(mark, actual);
            told = 1;
        }
        open.push(new int[] {mark, told});
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }

    private void say(int mark, String text) {
        if (mark >= 0) {
            words.computeIfAbsent(mark, key -> new StringBuilder()).append(text);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String meaning = font.toUnicode(code);
        boolean missing = ((PDType0Font) font).codeToGID(code) == 0;
        float size = getGraphicsState().getTextState().getFontSize();
        Point2D start = new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D end = new Point2D.Double(start.getX() + displacement.getX() * matrix.getScalingFactorX(), start.getY());
        glyphs.add(new PdfText.Glyph(number, start, end, size, meaning == null ? "" : meaning, missing));
        if (!open.isEmpty() && open.element()[1] == 0 && meaning != null) {
            say(open.element()[0], meaning);
        }
    }
}
