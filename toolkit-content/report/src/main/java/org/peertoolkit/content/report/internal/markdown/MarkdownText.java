package org.peertoolkit.content.report.internal.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Inline.Style;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Language;

/** The words within a block of Markdown. */
final class MarkdownText {

    private final @Nullable Language language;
    private final MarkdownBlocks.Links links;

    MarkdownText(@Nullable Language language, MarkdownBlocks.Links links) {
        this.language = language;
        this.links = links;
    }

    Text of(Node parent) {
        List<Inline> pieces = new ArrayList<>();
        children(parent, EnumSet.noneOf(Style.class), pieces);
        return new Text(pieces);
    }

    private void children(Node parent, Set<Style> styles, List<Inline> to) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, styles, to);
        }
    }

    private void add(Node node, Set<Style> styles, List<Inline> to) {
        if (node instanceof org.commonmark.node.Text text) {
            words(text.getLiteral(), styles, to);
        } else if (node instanceof SoftLineBreak) {
            words(" ", styles, to);
        } else if (node instanceof HardLineBreak) {
            words("\n", styles, to);
        } else if (node instanceof Code code) {
            words(code.getLiteral(), with(styles, Style.CODE), to);
        } else if (node instanceof HtmlInline html) {
            words(html.getLiteral(), styles, to);
        } else if (node instanceof StrongEmphasis) {
            children(node, with(styles, Style.STRONG), to);
        } else if (node instanceof Emphasis) {
            children(node, with(styles, Style.EMPHASIS), to);
        } else if (node instanceof Link link) {
            to.add(links.link(of(link).plain(), link.getDestination(), language));
        } else {
            children(node, styles, to);
        }
    }

    /** Adds words; those that look the same as the ones before become one piece with them. */
    private void words(String words, Set<Style> styles, List<Inline> to) {
        if (!to.isEmpty()
                && to.get(to.size() - 1) instanceof Inline.Run last
                && last.styles().equals(styles)) {
            to.set(to.size() - 1, new Inline.Run(last.words() + words, styles, language));
        } else {
            to.add(new Inline.Run(words, styles, language));
        }
    }

    private static Set<Style> with(Set<Style> styles, Style style) {
        Set<Style> more = EnumSet.noneOf(Style.class);
        more.addAll(styles);
        more.add(style);
        return more;
    }
}
