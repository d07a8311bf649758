package org.peertoolkit.content.report.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.content.report.document.Colour;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Drawing;
import org.peertoolkit.content.report.document.Drawing.Align;
import org.peertoolkit.content.report.document.Drawing.Ink;
import org.peertoolkit.content.report.document.Drawing.Pattern;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Language;

/** Documents with every kind of block, in several languages. */
final class Samples {

    /** A few words of each language: a title, a sentence, and a short label. */
    static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    "Your customized toolkit",
                    "Peer supporters and health workers know what it is like, and they find words that others do not.",
                    "Supervision"),
            "es",
            List.of(
                    "Su caja de herramientas",
                    "Las personas que han vivido lo mismo encuentran palabras; ¿quién más podría, según la organización?",
                    "Supervisión"),
            "ru",
            List.of(
                    "Ваш набор инструментов",
                    "Равные консультанты знают, каково это, и находят слова, которых нет у других.",
                    "Наставничество"),
            "ar",
            List.of(
                    "مجموعة الأدوات الخاصة بكم",
                    "يعرف الأقران العاملون في الدعم كيف يكون الأمر، ويجدون كلمات لا يجدها غيرهم (منذ 2019).",
                    "الإشراف"),
            "ur",
            List.of(
                    "آپ کے لیے اوزاروں کا مجموعہ",
                    "ساتھی کارکن جانتے ہیں کہ یہ کیسا ہوتا ہے، اور وہ ایسے الفاظ ڈھونڈ لیتے ہیں جو دوسروں کے پاس نہیں۔",
                    "نگرانی"),
            "bn",
            List.of(
                    "আপনার নিজস্ব সরঞ্জাম",
                    "সহকর্মী সহায়তাকারীরা জানেন এটা কেমন লাগে, এবং তাঁরা এমন শব্দ খুঁজে পান যা অন্যদের কাছে নেই।",
                    "তত্ত্বাবধান"),
            "zh-Hans",
            List.of("您的定制工具包", "同伴支持者知道那是什么感觉，他们能找到别人找不到的话语。这一点在2019年的调查中得到了证实。", "督导"));

    static final List<String> LANGUAGES = List.of("en", "es", "ru", "ar", "ur", "bn", "zh-Hans");

    private static final Document.Labels LABELS =
            new Document.Labels("Page {page} of {pages}", "Contents", "To the content", "(continued)");

    private Samples() {}

    static Document document(String language, Block... blocks) {
        return document(language, List.of(blocks));
    }

    static Document document(String language, List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        String title = words(language).get(0);
        all.add(new Block.Heading(1, "top", Text.of(title)));
        all.addAll(blocks);
        return new Document(
                title,
                words(language).get(1),
                new Language(language),
                new Brand("", new Colour(0x1F, 0x4E, 0x79), null, ""),
                LABELS,
                all,
                List.of());
    }

    static List<String> words(String language) {
        List<String> words = WORDS.get(language);
        if (words == null) {
            throw new IllegalArgumentException(language);
        }
        return words;
    }

    /** A document with every kind of block. */
    static Document everything(String language) {
        List<Block> blocks = new ArrayList<>();
        String sentence = words(language).get(1);
        String label = words(language).get(2);
        blocks.add(paragraph(sentence + " " + sentence, Block.Tone.LEAD));
        blocks.add(paragraph(sentence + " " + sentence + " " + sentence, Block.Tone.PLAIN));
        blocks.add(new Block.Heading(2, "scores", Text.of(label + " 1")));
        blocks.add(figure(language));
        blocks.add(scores(language, 9));
        blocks.add(new Block.Heading(3, "mixed", Text.of(label + " 2")));
        blocks.add(new Block.Paragraph(mixed(language), Block.Tone.PLAIN));
        blocks.add(new Block.Callout(
                false, List.of(paragraph(sentence, Block.Tone.PLAIN), paragraph(sentence, Block.Tone.SMALL))));
        blocks.add(new Block.Callout(true, List.of(paragraph(sentence, Block.Tone.PLAIN))));
        blocks.add(lists(language));
        blocks.add(question(language));
        blocks.add(new Block.WritingLines(Text.of(label + ":"), 3));
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, "plan", Text.of(label + " 3")));
        blocks.add(plan(language));
        Document plain = document(language, blocks);
        return new Document(
                plain.title(),
                plain.subject(),
                plain.language(),
                new Brand(label + " & Co.", new Colour(0x1F, 0x4E, 0x79), null, sentence),
                plain.labels(),
                plain.blocks(),
                List.of(new Document.Attachment(
                        "answers.json", "application/json", "The answers of this report.", "{\"answers\": {}}\n")));
    }

    static Block paragraph(String words, Block.Tone tone) {
        return new Block.Paragraph(Text.of(words), tone);
    }

    static Block paragraph(String words) {
        return paragraph(words, Block.Tone.PLAIN);
    }

    static Text mixed(String language) {
        String label = words(language).get(2);
        List<Inline> pieces = new ArrayList<>();
        pieces.add(Inline.Run.of(label + " "));
        pieces.add(Inline.Run.of(label).strong());
        pieces.add(Inline.Run.of(" / "));
        pieces.add(Inline.Run.of("English words (2024)").in(new Language("en")));
        pieces.add(Inline.Run.of(", "));
        pieces.add(Inline.Run.of("المشرفون الأقران").in(new Language("ar")));
        pieces.add(Inline.Run.of(" : "));
        pieces.add(Inline.Run.of("SUP-02").code());
        pieces.add(Inline.Run.of(" – "));
        pieces.add(Inline.Run.of(label).emphasis());
        pieces.add(Inline.Run.of(" ("));
        pieces.add(new Inline.WebLink(
                "https://example.org/a/long/address/that/may/go/over/the/end/of/a/line.html?with=more&things",
                URI.create(
                        "https://example.org/a/long/address/that/may/go/over/the/end/of/a/line.html?with=more&things"),
                null));
        pieces.add(Inline.Run.of("), "));
        pieces.add(new Inline.CrossReference(label + " 3", "plan", null));
        pieces.add(Inline.Run.of("."));
        return new Text(pieces);
    }

    static Block lists(String language) {
        String sentence = words(language).get(1);
        String label = words(language).get(2);
        Block inner = new Block.Items(
                false, List.of(List.of(paragraph(label)), List.of(paragraph(sentence)), List.of(paragraph(label))));
        return new Block.Items(
                true,
                List.of(
                        List.of(paragraph(sentence)),
                        List.of(paragraph(label), inner),
                        List.of(paragraph(sentence), paragraph(sentence, Block.Tone.SMALL))));
    }

    static Block question(String language) {
        String sentence = words(language).get(1);
        String label = words(language).get(2);
        List<Block.Option> levels = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            levels.add(new Block.Option(Integer.toString(i), Text.of(label + " " + i), Text.of(sentence)));
        }
        levels.add(new Block.Option("", Text.of(label), Text.EMPTY));
        return new Block.Group(
                "question-1",
                List.of(
                        new Block.Heading(3, "question", Text.of(label + " ?")),
                        paragraph(sentence, Block.Tone.SMALL),
                        new Block.Options(false, levels),
                        new Block.Options(
                                true,
                                List.of(
                                        new Block.Option("", Text.of(label), Text.EMPTY),
                                        new Block.Option("", Text.EMPTY, Text.of(sentence))))));
    }

    static Block.Table scores(String language, int rows) {
        String label = words(language).get(2);
        List<List<Text>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of(
                    Text.of(label + " " + i),
                    Text.of(Integer.toString(i * 1234 % 1000)),
                    i % 3 == 0 ? Text.EMPTY : Text.of(words(language).get(1))));
        }
        return new Block.Table(
                Text.of(label + ": " + label),
                List.of(
                        new Block.Column(Text.of(label), 2, false),
                        new Block.Column(Text.of("%"), 1, true),
                        new Block.Column(Text.of(label), 4, false)),
                cells,
                true,
                false);
    }

    static Block plan(String language) {
        String label = words(language).get(2);
        List<List<Text>> cells = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            cells.add(List.of(Text.of(label), Text.EMPTY, Text.EMPTY, Text.EMPTY));
        }
        Block.Column column = new Block.Column(Text.of(label), 1, false);
        return new Block.Table(
                Text.of(label),
                List.of(new Block.Column(Text.of(label), 2, false), column, column, column),
                cells,
                false,
                true);
    }

    static Block figure(String language) {
        String label = words(language).get(2);
        boolean right = new Language(language).direction() == Language.Direction.RIGHT_TO_LEFT;
        List<Drawing.Shape> shapes = new ArrayList<>();
        Pattern[] patterns = Pattern.values();
        for (int i = 0; i < 6; i++) {
            double y = 8 + i * 24;
            double length = 60 + 45 * i;
            double start = right ? 330 - length : 110;
            shapes.add(new Drawing.Rectangle(right ? 0 : 110, y, 330, 14, Ink.GROUND, Pattern.SOLID, null));
            Ink ink = i % 2 == 0 ? Ink.ACCENT : Ink.SECOND;
            shapes.add(new Drawing.Rectangle(start, y, length, 14, ink, patterns[i % 3], Ink.ACCENT));
            shapes.add(new Drawing.Label(
                    right ? 338 : 102,
                    y + 11,
                    label + " " + (i + 1),
                    9,
                    false,
                    Ink.TEXT,
                    right ? Align.LEFT : Align.RIGHT,
                    null));
        }
        shapes.add(new Drawing.Line(right ? 330 : 110, 0, right ? 330 : 110, 156, 0.8, Ink.MUTED, false));
        shapes.add(new Drawing.Line(220, 0, 220, 156, 0.8, Ink.GRID, true));
        shapes.add(new Drawing.Circle(220, 80, 6, Ink.PAPER, Ink.ACCENT));
        shapes.add(new Drawing.Label(220, 168, "50 %", 8, true, Ink.MUTED, Align.MIDDLE, new Language("en")));
        return new Block.Figure(new Drawing(440, 172, shapes), words(language).get(1), Text.of(label + " (1)"));
    }

    static Set<String> all() {
        return Set.copyOf(LANGUAGES);
    }
}
