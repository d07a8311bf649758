package org.peertoolkit.content.report.internal.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.content.report.internal.Characters;

/** What the templates need to know about a document. One for each writing. */
public final class Page {

    private final Document document;
    private final String css;
    private int tables;
    private int figures;

    Page(Document document) {
        this.document = document;
        this.css = Style.of(document);
    }

    public String lang() {
        return document.language().tag();
    }

    public String dir() {
        return Piece.dir(document.language().direction());
    }

    public String title() {
        return line(document.title());
    }

    public String subject() {
        return line(document.subject());
    }

    public Brand brand() {
        return document.brand();
    }

    public String brandName() {
        return line(document.brand().name());
    }

    public String footer() {
        return line(document.brand().footer());
    }

    public boolean hasLogo() {
        return document.brand().logo() != null;
    }

    public String logo() {
        return document.brand()
                .logoIfAny()
                .map(logo -> "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()))
                .orElse("");
    }

    public String logoAlternative() {
        return document.brand()
                .logoIfAny()
                .map(logo -> line(logo.alternative()))
                .orElse("");
    }

    public String contents() {
        return line(document.labels().contents());
    }

    public String toContent() {
        return line(document.labels().toContent());
    }

    public List<Block> blocks() {
        return document.blocks();
    }

    /** The chapters: headings of the second level, in order. */
    public List<Block.Heading> chapters() {
        List<Block.Heading> chapters = new ArrayList<>();
        chapters(document.blocks(), chapters);
        return chapters;
    }

    private static void chapters(List<Block> blocks, List<Block.Heading> to) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                to.add(heading);
            } else if (block instanceof Block.Group group) {
                chapters(group.blocks(), to);
            }
        }
    }

    public String css() {
        return css;
    }

    /** Nothing runs and nothing is fetched: one style sheet, known by its hash, and pictures within the page. */
    public String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'"
                .formatted(sha256(css));
    }

    public List<Piece> pieces(Text text) {
        return Piece.of(text, document.language());
    }

    public String plain(Text text) {
        return line(text.plain());
    }

    public String line(String words) {
        return Characters.safe(words).replace('\n', ' ');
    }

    public TableView table(Block.Table table) {
        tables++;
        return new TableView(table, "table-" + tables);
    }

    public Picture picture(Block.Figure figure) {
        figures++;
        return new Picture(figure.drawing(), "figure-" + figures, document.language());
    }

    /** How options look: boxes to tick, circles with something in them, or empty circles. */
    public String looks(Block.Options options) {
        boolean empty =
                options.options().stream().allMatch(option -> option.mark().isEmpty());
        return "options" + (options.several() ? " several" : empty ? " empty" : "");
    }

    /** Whether a group is a chapter, which a reader can jump to. */
    public boolean isChapter(Block.Group group) {
        return !group.blocks().isEmpty()
                && group.blocks().get(0) instanceof Block.Heading heading
                && heading.level() == 2;
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
