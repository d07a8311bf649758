package org.peertoolkit.content.report;

import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.content.report.document.Document;

/**
 * How an organization wants its reports: its brand, and parts that it adds, moves or leaves out.
 *
 * <p>Every part of a report is a {@link org.peertoolkit.content.report.document.Block.Group} with an anchor that does not change:
 * in a customized toolkit {@code part-organization}, {@code part-how-to-read}, {@code part-standing}, {@code part-start-here},
 * {@code part-domain-} and the id of each domain, {@code part-answers}, {@code part-not-applicable}, {@code part-dont-know},
 * {@code part-unanswered}, {@code part-action-plan}, {@code part-earlier}, {@code part-disagreement}, {@code part-agreement} and
 * {@code part-receipt}; each practice is {@code part-practice-} and its id. Parts that have nothing to say are not there.
 *
 * <p>A network that greets its members, and leaves the receipt out:
 *
 * <pre>{@code
 * final class NetworkTemplate implements ReportTemplate {
 *
 *     public Brand brand() {
 *         return new Brand("Harbor Peer Network", new Colour(0x1B, 0x5E, 0x3F), null, "Questions? Call us.");
 *     }
 *
 *     public Document shape(ReportKind kind, Document document) {
 *         if (kind != ReportKind.TOOLKIT) {
 *             return document;
 *         }
 *         List<Block> blocks = new ArrayList<>(document.blocks());
 *         blocks.removeIf(block -> block instanceof Block.Group group && "part-receipt".equals(group.anchor()));
 *         blocks.add(1, new Block.Paragraph(Text.of("Thank you for taking part."), Block.Tone.LEAD));
 *         return document.withBlocks(blocks);
 *     }
 * }
 *
 * Report.of(assessment).template(new NetworkTemplate()).write(Path.of("toolkit.html"));
 * }</pre>
 *
 * <p>A template is asked anew for each report and may be asked by several threads at once.
 */
public interface ReportTemplate {

    /** The brand of every report; {@link Brand#NEUTRAL} unless said otherwise. */
    default Brand brand() {
        return Brand.NEUTRAL;
    }

    /**
     * Gives a report another shape; the report as it is unless said otherwise.
     *
     * @param kind what the report is about
     * @param document the report, with the brand already on it
     * @return the document to write, with every heading that a cross reference leads to
     */
    default Document shape(ReportKind kind, Document document) {
        return document;
    }
}
