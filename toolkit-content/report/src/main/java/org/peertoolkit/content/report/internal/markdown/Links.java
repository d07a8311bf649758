package org.peertoolkit.content.report.internal.markdown;

import java.util.List;
import java.util.Set;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;

/** Takes the lead from cross references that lead nowhere, so that only their words stay. */
final class Links {

    private Links() {}

    static void anchors(Block block, Set<String> to) {
        if (block instanceof Block.Heading heading) {
            to.add(heading.anchor());
        } else if (block instanceof Block.Callout callout) {
            callout.blocks().forEach(inner -> anchors(inner, to));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.forEach(inner -> anchors(inner, to)));
        }
    }

    static Block resolved(Block block, Set<String> anchors) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), heading.anchor(), resolved(heading.text(), anchors));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(resolved(paragraph.text(), anchors), paragraph.tone());
        }
        if (block instanceof Block.Callout callout) {
            return new Block.Callout(callout.warning(), resolved(callout.blocks(), anchors));
        }
        if (block instanceof Block.Items items) {
            return new Block.Items(
                    items.numbered(),
                    items.items().stream().map(item -> resolved(item, anchors)).toList());
        }
        if (block instanceof Block.Options options) {
            return new Block.Options(
                    options.several(),
                    options.options().stream()
                            .map(option ->
                                    new Block.Option(option.mark(), option.label(), resolved(option.text(), anchors)))
                            .toList());
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.caption(),
                    table.columns(),
                    table.rows().stream()
                            .map(row -> row.stream()
                                    .map(cell -> resolved(cell, anchors))
                                    .toList())
                            .toList(),
                    table.headedRows(),
                    table.fillable());
        }
        return block;
    }

    private static List<Block> resolved(List<Block> blocks, Set<String> anchors) {
        return blocks.stream().map(block -> resolved(block, anchors)).toList();
    }

    private static Text resolved(Text text, Set<String> anchors) {
        return new Text(text.pieces().stream()
                .map(piece -> piece instanceof Inline.CrossReference reference && !anchors.contains(reference.anchor())
                        ? (Inline) new Inline.Run(reference.words(), Set.of(), reference.language())
                        : piece)
                .toList());
    }
}
