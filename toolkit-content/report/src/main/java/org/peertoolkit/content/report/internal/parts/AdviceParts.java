package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.core.toolkit.ToolkitSection;

/** What to do: where to start, and area by area. */
final class AdviceParts {

    private final Assessment assessment;
    private final Catalog catalog;
    private final Prose prose;
    private final ReasonText reasons;
    private final List<PracticeId> recommended;

    AdviceParts(Assessment assessment, Prose prose) {
        this.assessment = assessment;
        this.catalog = assessment.answers().catalog();
        this.prose = prose;
        this.reasons = new ReasonText(prose);
        this.recommended = assessment.toolkit().advice().stream()
                .map(advice -> advice.practice().id())
                .toList();
    }

    Block startHere() {
        List<Advice> first = assessment.toolkit().startHere();
        List<Block> blocks = new ArrayList<>();
        if (first.isEmpty()) {
            boolean silent = assessment.answers().responses().answers().isEmpty();
            blocks.add(prose.paragraph(silent ? "start.noAnswers" : "start.nothing"));
        } else {
            blocks.add(prose.paragraph("start.intro"));
            blocks.add(new Block.Items(true, first.stream().map(this::step).toList()));
        }
        return prose.part("start-here", "start.heading", blocks);
    }

    private List<Block> step(Advice advice) {
        Practice practice = advice.practice();
        Domain domain = catalog.domain(practice.homeDomain()).orElseThrow();
        return List.of(
                Prose.paragraph(reference(practice)),
                Prose.small(prose.say(
                        "start.line", "area", domain.title(), "priority", prose.word("priority", advice.priority()))),
                labelled("advice.firstStep", prose.of(practice, practice.firstStep())));
    }

    List<Block> domains() {
        return assessment.toolkit().sections().stream().<Block>map(this::domain).toList();
    }

    private Block domain(ToolkitSection section) {
        Domain domain = section.score().domain();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.small(Text.of(domain.about())));
        if (section.advice().isEmpty()) {
            blocks.add(prose.paragraph(whyNothing(section)));
        }
        section.advice().forEach(advice -> blocks.add(practice(advice)));
        return prose.part("domain-" + domain.id(), Text.of(domain.title()), blocks);
    }

    private static String whyNothing(ToolkitSection section) {
        if (section.score().answered() + section.score().dontKnow() > 0) {
            return "advice.nothing";
        }
        return section.score().applicable() == 0 ? "advice.nothingApplies" : "advice.nothingAnswered";
    }

    private Block practice(Advice advice) {
        Practice practice = advice.practice();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, anchor(practice), prose.of(practice, practice.title())));
        blocks.add(Prose.small(prose.say(
                "advice.line",
                "priority",
                prose.word("priority", advice.priority()),
                "effort",
                prose.word("effort", practice.effort()))));
        blocks.add(labelled("advice.why", prose.of(practice, practice.why())));
        List<Text> before = practice.prerequisites().stream()
                .filter(recommended::contains)
                .map(id -> reference(catalog.practice(id).orElseThrow()))
                .toList();
        if (!before.isEmpty()) {
            blocks.add(labelled("advice.before", prose.list(before)));
        }
        blocks.add(labelled("advice.firstStep", prose.of(practice, practice.firstStep())));
        blocks.add(labelled("advice.nextStep", prose.of(practice, practice.nextStep())));
        blocks.add(labelled("advice.done", prose.of(practice, practice.done())));
        blocks.add(labelled("advice.because", Text.EMPTY));
        blocks.add(new Block.Items(
                false, advice.reasons().stream().map(reasons::of).toList()));
        blocks.add(labelled("advice.helps", Text.EMPTY));
        blocks.add(new Block.Items(false, helps(advice)));
        return new Block.Group("part-" + anchor(practice), blocks);
    }

    private List<List<Block>> helps(Advice advice) {
        List<List<Block>> items = new ArrayList<>();
        for (Worksheet worksheet : advice.worksheets()) {
            items.add(List.of(Prose.paragraph(prose.say(
                    worksheet.kind() == Worksheet.Kind.GUIDE ? "advice.guide" : "advice.worksheet",
                    "title",
                    prose.marked(worksheet.title(), catalog.languageOf(worksheet.id())),
                    "id",
                    Prose.code(worksheet.id().value())))));
        }
        advice.resources().forEach(resource -> items.add(List.of(Prose.paragraph(resource(prose, resource)))));
        return items;
    }

    /** A resource on two lines: its title, then who published it and, without an address, how to get it. */
    static Text resource(Prose prose, Resource resource) {
        Text source = resource.year() == null
                ? prose.say("resource.source", "publisher", resource.publisher())
                : prose.say("resource.sourceOfYear", "publisher", resource.publisher(), "year", resource.year() + "");
        boolean reachable = resource.url() != null && Prose.isWeb(resource.url());
        return Prose.lines(
                List.of(prose.title(resource), reachable ? source : prose.say("resource.askForIt", "source", source)));
    }

    private Text reference(Practice practice) {
        Text title = prose.of(practice, practice.title());
        Inline first = title.pieces().get(0);
        return Text.of(new Inline.CrossReference(first.words(), anchor(practice), first.language()));
    }

    static String anchor(Practice practice) {
        return "practice-" + practice.id();
    }

    /** A paragraph that begins with what it is about. */
    private Block labelled(String name, Text text) {
        Text label = prose.strong(prose.say(name));
        return Prose.paragraph(text.isEmpty() ? label : label.and(" ").and(text));
    }
}
