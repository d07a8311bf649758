package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Receipt;
import org.peertoolkit.core.toolkit.Advice;

/** The end of a customized toolkit: a plan to fill in, and what the report was made of. */
final class PlanPart {

    private static final int SPARE = 2;

    private final Assessment assessment;
    private final Prose prose;

    PlanPart(Assessment assessment, Prose prose) {
        this.assessment = assessment;
        this.prose = prose;
    }

    Block plan() {
        List<List<Text>> rows = new ArrayList<>();
        for (Advice advice : assessment.toolkit().startHere()) {
            rows.add(List.of(
                    prose.of(advice.practice(), advice.practice().title()), Text.EMPTY, Text.EMPTY, Text.EMPTY));
        }
        for (int i = 0; i < SPARE; i++) {
            rows.add(List.of(Text.EMPTY, Text.EMPTY, Text.EMPTY, Text.EMPTY));
        }
        Block table = new Block.Table(
                prose.say("plan.caption"),
                List.of(
                        prose.column("plan.practice", 5),
                        prose.column("plan.firstStep", 4),
                        prose.column("plan.owner", 3),
                        prose.column("plan.date", 2)),
                rows,
                false,
                true);
        return prose.part("action-plan", "plan.heading", List.of(prose.paragraph("plan.intro"), table));
    }

    Block receipt() {
        Receipt receipt = assessment.receipt();
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row("receipt.toolkit", receipt.toolkit(), ""));
        rows.add(row("receipt.content", receipt.content().toString(), receipt.contentSha256()));
        rows.add(row("receipt.rules", receipt.engine(), receipt.rulesSha256()));
        rows.add(row("receipt.responses", "", receipt.responsesSha256()));
        if (!receipt.comparisonsSha256().isEmpty()) {
            rows.add(row("receipt.comparisons", "", receipt.comparisonsSha256()));
        }
        return prose.part(
                "receipt",
                "receipt.heading",
                List.of(
                        prose.paragraph("receipt.intro"),
                        new Block.Table(
                                prose.say("receipt.caption"),
                                List.of(
                                        prose.column("receipt.part", 3),
                                        prose.column("receipt.version", 3),
                                        prose.column("receipt.hash", 6)),
                                rows,
                                true,
                                false)));
    }

    private List<Text> row(String name, String version, String hash) {
        return List.of(
                prose.say(name),
                version.isEmpty() ? Text.EMPTY : Prose.code(version),
                hash.isEmpty() ? Text.EMPTY : Prose.code(hash));
    }
}
