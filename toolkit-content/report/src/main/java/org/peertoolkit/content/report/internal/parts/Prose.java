package org.peertoolkit.content.report.internal.parts;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.ReportWords;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.response.Answer;

/** Says things about a catalog: the words around the content, and its own texts, each marked with its language. */
public final class Prose {

    private final Catalog catalog;
    private final ReportWords words;

    public Prose(Catalog catalog) {
        this.catalog = catalog;
        this.words = ReportWords.of(catalog);
    }

    public Catalog catalog() {
        return catalog;
    }

    public Language language() {
        return catalog.language();
    }

    boolean knows(String name) {
        return words.knows(name);
    }

    /** A word. */
    public Text say(String name, Object... values) {
        return words.text(name, values);
    }

    /** A word without its looks. */
    public String plain(String name, Object... values) {
        return words.plain(name, values);
    }

    /** The word for a constant: of {@code priority} and HIGH the word {@code priority.high}. */
    Text word(String family, Enum<?> constant) {
        return words.text(family + "." + nameOf(constant));
    }

    /** How words name a constant: {@code TOO_FEW} as {@code tooFew}. */
    static String nameOf(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    Block.Paragraph paragraph(String name, Object... values) {
        return paragraph(say(name, values));
    }

    static Block.Paragraph paragraph(Text text) {
        return new Block.Paragraph(text, Block.Tone.PLAIN);
    }

    static Block.Paragraph small(Text text) {
        return new Block.Paragraph(text, Block.Tone.SMALL);
    }

    /** A part of a report: a heading and what follows it, in a group that a template can find. */
    Block.Group part(String anchor, String heading, List<Block> blocks) {
        return part(anchor, say(heading), blocks);
    }

    Block.Group part(String anchor, Text heading, List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        all.add(new Block.Heading(2, anchor, heading));
        all.addAll(blocks);
        return new Block.Group("part-" + anchor, all);
    }

    /** One text after the other, as a sentence lists them. */
    Text list(List<Text> texts) {
        Text all = Text.EMPTY;
        for (Text text : texts) {
            all = all.isEmpty() ? text : say("list.more", "first", all, "more", text);
        }
        return all;
    }

    Block.Column column(String name, double weight) {
        return new Block.Column(say(name), weight, false);
    }

    Block.Column numbers(String name, double weight) {
        return new Block.Column(say(name), weight, true);
    }

    /** Lines under each other in one cell or paragraph. */
    static Text lines(List<Text> texts) {
        List<Text> all = new ArrayList<>();
        for (Text text : texts) {
            if (!text.isEmpty()) {
                if (!all.isEmpty()) {
                    all.add(Text.of("\n"));
                }
                all.add(text);
            }
        }
        return Text.joined(all);
    }

    Text strong(Text text) {
        return new Text(text.pieces().stream()
                .map(piece -> piece instanceof Inline.Run run ? run.strong() : piece)
                .toList());
    }

    static Text code(String words) {
        return Text.of(Inline.Run.of(words).code());
    }

    Text statement(Question question) {
        return of(question, question.statement());
    }

    Text of(Question question, String text) {
        return marked(text, catalog.languageOf(question.id()));
    }

    Text of(Practice practice, String text) {
        return marked(text, catalog.languageOf(practice.id()));
    }

    /** A text in some language, marked with it where it is not the language of the document. */
    Text marked(String text, Language tongue) {
        return tongue.equals(language()) ? Text.of(text) : Text.in(tongue, text);
    }

    /** The title of a resource in its own language; it leads to the address where there is one. */
    public Text title(Resource resource) {
        Language tongue = tongueOf(resource);
        URI address = resource.url();
        if (address == null || !isWeb(address)) {
            return Text.of(new Inline.Run(resource.title(), Set.of(), tongue));
        }
        return Text.of(new Inline.WebLink(resource.title(), address, tongue));
    }

    public static boolean isWeb(URI address) {
        String scheme = String.valueOf(address.getScheme());
        return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) && address.getHost() != null;
    }

    @Nullable
    Language tongueOf(Resource resource) {
        if (!Language.isTag(resource.language())
                || resource.language().equals(language().tag())) {
            return null;
        }
        return new Language(resource.language());
    }

    /** An answer with what stands behind it: the level with its name, or that there is none and why. */
    Text answer(Question question, Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return say(
                    "answer.level",
                    "level",
                    rated.level(),
                    "label",
                    question.scale().labels().get(rated.level() - 1));
        }
        if (answer instanceof Answer.NotApplicable not) {
            return say("answer.notApplicable", "why", not.why());
        }
        return say("answer.dontKnow");
    }

    /** A document around blocks. */
    Document document(String title, String subject, Block... blocks) {
        return document(title, subject, Arrays.asList(blocks));
    }

    public Document document(String title, String subject, List<Block> blocks) {
        return new Document(title, subject, language(), Brand.NEUTRAL, labels(), blocks, List.of());
    }

    private Document.Labels labels() {
        // Writers put the numbers in: the braces stay.
        return new Document.Labels(
                plain("label.page", "page", "{page}", "pages", "{pages}"),
                plain("label.contents"),
                plain("label.toContent"),
                plain("label.continued"));
    }
}
