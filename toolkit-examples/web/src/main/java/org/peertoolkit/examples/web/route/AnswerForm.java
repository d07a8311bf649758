package org.peertoolkit.examples.web.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.progress.CarryOver;
import org.peertoolkit.core.response.Answer;

/** Reads the answers to the questions of one domain. What is fine can be saved, whatever has to be mended beside it. */
final class AnswerForm {

    /** A note or a reason has at most so many characters. */
    static final int LONGEST = 1_500;

    private final Form form;
    private final @Nullable CarryOver carried;

    /** @param carried the answers of last time, which can be confirmed; null when there are none */
    AnswerForm(Form form, @Nullable CarryOver carried) {
        this.form = form;
        this.carried = carried;
    }

    /** The name of a question's field of some kind. */
    static String field(String kind, Question question) {
        return kind + "." + question.id();
    }

    /** The answers that are given, by question; null for one that is taken back. A question left as it is is not there. */
    Map<QuestionId, @Nullable Answer> read(List<Question> questions) {
        Map<QuestionId, @Nullable Answer> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            String said = form.text(field("q", question));
            String note = form.text(field("note", question), LONGEST);
            if (said.equals("none")) {
                answers.put(question.id(), null);
            } else if (!said.isEmpty()) {
                Answer answer = answer(question, said);
                if (answer != null) {
                    answers.put(question.id(), note.isEmpty() ? answer : answer.withNote(note));
                }
            } else if (!note.isEmpty()) {
                form.mistake(field("q", question), "mistake.noteAlone");
            }
        }
        return answers;
    }

    private @Nullable Answer answer(Question question, String said) {
        return switch (said) {
            case "na" -> {
                String why = form.text(field("why", question), LONGEST);
                if (why.isEmpty()) {
                    form.mistake(field("why", question), "mistake.why");
                    yield null;
                }
                yield Answer.notApplicable(why);
            }
            case "dk" -> Answer.dontKnow();
            case "still" -> {
                CarryOver.Unconfirmed waiting =
                        carried == null ? null : carried.unconfirmed().get(question.id());
                if (waiting == null) {
                    form.mistake(field("q", question), "mistake.choose");
                    yield null;
                }
                yield waiting.earlier();
            }
            default -> level(question, said);
        };
    }

    private @Nullable Answer level(Question question, String said) {
        if (said.length() <= 2 && said.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            int level = Integer.parseInt(said);
            if (question.scale().contains(level)) {
                return Answer.level(level);
            }
        }
        form.mistake(field("q", question), "mistake.choose");
        return null;
    }
}
