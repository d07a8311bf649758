package org.peertoolkit.examples.cli.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;
import org.peertoolkit.core.toolkit.Advice;

/** Why practices are recommended, briefly each, and how many are not. */
public final class ExplanationsText {

    private final Assessment assessment;
    private final Catalog catalog;
    private final Map<PracticeId, Explanation> explanations;
    private final Outlook outlook;
    private final Page page;
    private final ExplanationWords words;

    private ExplanationsText(Assessment assessment, List<Explanation> explanations, Outlook outlook, Page page) {
        this.assessment = assessment;
        this.catalog = assessment.answers().catalog();
        this.explanations = explanations.stream().collect(Collectors.toMap(Explanation::practice, Function.identity()));
        this.outlook = outlook;
        this.page = page;
        this.words = new ExplanationWords(assessment.answers());
    }

    /**
     * Writes all explanations of an assessment, what is recommended in the order of its advice.
     *
     * @param explanations one for each practice that some rule recommends
     */
    public static String of(Assessment assessment, List<Explanation> explanations, Outlook outlook, boolean colour) {
        return new ExplanationsText(assessment, explanations, outlook, new Page(colour)).write();
    }

    private String write() {
        page.title(catalog.title());
        page.paragraph(0, "Why these practices are recommended, and what would change that.");
        settled();
        recommended();
        others();
        return page.toString();
    }

    private void settled() {
        List<String> paragraphs = OutlookText.of(outlook, catalog);
        if (!paragraphs.isEmpty()) {
            page.part("What is settled");
            paragraphs.forEach(words -> page.paragraph(0, words));
        }
    }

    private void recommended() {
        page.part("What is recommended");
        List<Advice> advice = assessment.toolkit().advice();
        if (advice.isEmpty()) {
            page.paragraph(0, "Nothing is recommended on these answers.");
            return;
        }
        long fragile = explanations.values().stream()
                .filter(Explanation::restsOnASingleAnswer)
                .count();
        page.paragraph(
                0,
                "%s recommended, in the order of your toolkit. %s on a single answer. Each stays recommended as long as nothing under \"Because\" changes, whatever else is answered."
                        .formatted(
                                count(advice.size(), "practice is", "practices are"),
                                rest((int) fragile, advice.size())));
        int number = 0;
        for (Advice one : advice) {
            number++;
            brief(number + ".", one);
        }
    }

    private void brief(String mark, Advice advice) {
        Explanation explanation = explanations.get(advice.practice().id());
        int indent = mark.length() + 1;
        page.blank()
                .item(
                        0,
                        mark,
                        "%s (%s)"
                                .formatted(
                                        advice.practice().title(),
                                        advice.practice().id()));
        page.paragraph(indent, Words.priority(advice.priority()) + ".");
        if (explanation == null) {
            return;
        }
        page.paragraph(indent, "Because:");
        explanation.grounds().forEach(ground -> page.item(indent + 2, "-", words.brief(ground)));
        if (outlook.standings().get(explanation.practice()) == Standing.OPEN) {
            page.paragraph(indent, "Not settled yet: the questions that are left may end that.");
        }
        new FlipText(words, page, false).write(indent, explanation);
    }

    private void others() {
        long others = explanations.values().stream()
                .filter(explanation -> !explanation.isRecommended())
                .count();
        long near = explanations.values().stream()
                .filter(explanation ->
                        !explanation.isRecommended() && explanation.distance().orElse(0) == 1)
                .count();
        int silent = catalog.practices().size() - explanations.size();
        page.part("What is not recommended");
        if (others > 0) {
            page.paragraph(
                    0,
                    "%s not recommended on these answers. One other answer would be enough for %s of them."
                            .formatted(count(others, "practice is", "practices are"), near == 0 ? "none" : near));
        }
        if (silent > 0) {
            page.paragraph(
                    0,
                    "%s recommended by no rule, whatever is answered."
                            .formatted(count(silent, "practice is", "practices are")));
        }
        page.blank()
                .paragraph(0, "Everything about one of them, by its id:")
                .line("  toolkit explain RESPONSES.json PRACTICE");
    }

    private static String rest(int fragile, int all) {
        if (fragile == 0) {
            return all == 1 ? "It does not rest" : "None of them rests";
        }
        if (fragile == all) {
            return all == 1 ? "It rests" : "All of them rest";
        }
        return count(fragile, "of them rests", "of them rest");
    }

    private static String count(long count, String one, String several) {
        return "%s %s".formatted(count, count == 1 ? one : several);
    }
}
