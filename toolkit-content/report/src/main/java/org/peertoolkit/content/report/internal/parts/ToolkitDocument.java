package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.core.assessment.Assessment;

/** The customized toolkit as a document. */
public final class ToolkitDocument {

    private ToolkitDocument() {}

    public static Document of(Assessment assessment) {
        Prose prose = new Prose(assessment.answers().catalog());
        Opening opening = new Opening(assessment, prose);
        Scores scores = new Scores(assessment, prose);
        AdviceParts advice = new AdviceParts(assessment, prose);
        AnswerParts answers = new AnswerParts(assessment, prose);
        PlanPart plan = new PlanPart(assessment, prose);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(opening.title("toolkit.title"));
        blocks.addAll(opening.warnings());
        opening.organization().ifPresent(blocks::add);
        blocks.add(scores.howToRead());
        blocks.add(scores.standing());
        blocks.add(advice.startHere());
        blocks.addAll(advice.domains());
        blocks.add(answers.given());
        blocks.addAll(answers.open());
        blocks.add(plan.plan());
        Stream.of(
                        new ComparisonPart(assessment, prose).earlier(),
                        new ComparisonPart(assessment, prose).apart(),
                        Optional.ofNullable(assessment.panel()).map(panel -> new PanelParts(panel, prose).summary()))
                .flatMap(Optional::stream)
                .forEach(blocks::add);
        blocks.add(plan.receipt());
        return prose.document(
                prose.plain("toolkit.title"),
                prose.plain(
                        "toolkit.subject",
                        "content",
                        assessment.answers().catalog().title()),
                blocks);
    }
}
