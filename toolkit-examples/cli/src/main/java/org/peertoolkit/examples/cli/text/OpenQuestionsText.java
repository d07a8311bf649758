package org.peertoolkit.examples.cli.text;

import java.util.List;
import java.util.function.Function;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.toolkit.ToolkitSection;

/** The questions without a level, in three lists that mean three different things. */
final class OpenQuestionsText {

    private final Assessment assessment;
    private final AnswerSheet sheet;
    private final Page page;

    OpenQuestionsText(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.sheet = assessment.answers();
        this.page = page;
    }

    void write() {
        list(
                "What does not apply",
                "These questions do not apply, each for its reason. They are no part of any score.",
                "Every question that was asked applies.",
                ToolkitSection::notApplicable);
        list(
                "What nobody knew",
                "These were answered with \"don't know\". That is a finding of its own: find out who can tell.",
                "No question was answered with \"don't know\".",
                ToolkitSection::dontKnow);
        list(
                "What was not answered",
                "These apply and have no answer yet. They may still be answered, and then more can be said.",
                "Every question that applies was answered.",
                ToolkitSection::unanswered);
    }

    private void list(String heading, String meaning, String none, Function<ToolkitSection, List<Question>> questions) {
        page.part(heading);
        List<Question> all = assessment.toolkit().sections().stream()
                .map(questions)
                .flatMap(List::stream)
                .toList();
        page.paragraph(0, all.isEmpty() ? none : meaning);
        all.forEach(question ->
                page.item(2, "-", "%s (%s)%s".formatted(question.statement(), question.id(), said(question))));
    }

    private String said(Question question) {
        Answer answer = sheet.answer(question.id()).orElse(null);
        if (answer == null) {
            return "";
        }
        String why = answer instanceof Answer.NotApplicable not ? " Reason: " + Words.sentence(not.why()) : "";
        String note = answer.note();
        return note == null ? why : why + " Note: " + Words.sentence(note);
    }
}
