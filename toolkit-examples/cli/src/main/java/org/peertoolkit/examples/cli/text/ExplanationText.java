package org.peertoolkit.examples.cli.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.explanation.Explanation;
import org.peertoolkit.core.explanation.Ground;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.explanation.Outlook.Standing;

/** Everything about one practice: whether it is recommended, why, and what would change that. */
public final class ExplanationText {

    private final Assessment assessment;
    private final Page page;
    private final ExplanationWords words;

    private ExplanationText(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
        this.words = new ExplanationWords(assessment.answers());
    }

    /**
     * Writes the explanation of one practice.
     *
     * @param explanation why it stands as it does, or null when no rule recommends it
     */
    public static String of(
            Assessment assessment,
            Practice practice,
            @Nullable Explanation explanation,
            Outlook outlook,
            boolean colour) {
        return new ExplanationText(assessment, new Page(colour)).write(practice, explanation, outlook);
    }

    private String write(Practice practice, @Nullable Explanation explanation, Outlook outlook) {
        page.title(practice.title());
        String area = assessment
                .answers()
                .catalog()
                .domain(practice.homeDomain())
                .orElseThrow()
                .title();
        page.paragraph(0, "%s. Its id: %s.".formatted(area, practice.id()));
        if (explanation == null) {
            page.blank().paragraph(0, "No rule recommends this practice, whatever is answered.");
            return page.toString();
        }
        verdict(explanation);
        page.part("What would change that");
        new FlipText(words, page, true).write(0, explanation);
        reasons(practice);
        left(practice, outlook);
        return page.toString();
    }

    private void verdict(Explanation explanation) {
        page.part(explanation.isRecommended() ? "Recommended" : "Not recommended");
        if (explanation.priority() != null) {
            page.paragraph(0, Words.priority(explanation.priority()) + ".");
        }
        List<Ground> grounds = explanation.grounds();
        if (grounds.isEmpty()) {
            boolean silent = assessment.answers().responses().answers().isEmpty();
            page.paragraph(
                    0,
                    silent
                            ? "Because no question has an answer yet. Nothing is recommended without one."
                            : "Whatever is answered, this stays so.");
            return;
        }
        page.paragraph(0, "Because:");
        grounds.forEach(ground -> page.item(2, "-", words.whole(ground)));
        page.paragraph(
                0,
                "This %s as long as %s, whatever else is answered."
                        .formatted(
                                explanation.isRecommended() ? "stays recommended" : "is not recommended",
                                grounds.size() == 1 ? "that does not change" : "none of that changes"));
    }

    private void reasons(Practice practice) {
        assessment.toolkit().advice().stream()
                .filter(advice -> advice.practice().id().equals(practice.id()))
                .findFirst()
                .ifPresent(advice -> {
                    page.part("What the rules say");
                    advice.reasons()
                            .forEach(reason ->
                                    page.item(0, "-", "%s (rule %s)".formatted(reason.because(), reason.rule())));
                });
    }

    private void left(Practice practice, Outlook outlook) {
        if (outlook.left().isEmpty()) {
            return;
        }
        String rest = outlook.left().size() == 1
                ? "to the question that is left"
                : "to the %s questions that are left".formatted(outlook.left().size());
        Standing standing = outlook.standings().getOrDefault(practice.id(), Standing.NOT_NEEDED);
        page.part("What is left");
        page.paragraph(
                0,
                switch (standing) {
                    case RECOMMENDED -> "This is settled: whatever you answer %s, it is recommended.".formatted(rest);
                    case NOT_NEEDED ->
                        "This is settled: whatever you answer %s, it is not recommended.".formatted(rest);
                    case OPEN -> "This is open: it depends on what you answer %s.".formatted(rest);
                });
    }
}
