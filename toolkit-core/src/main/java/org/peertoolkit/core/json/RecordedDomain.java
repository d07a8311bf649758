package org.peertoolkit.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.progress.AskedQuestion;
import org.peertoolkit.core.progress.DomainStanding;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;

/**
 * A domain score as the JSON of an assessment says it.
 *
 * @param asked the version and the number of levels of each question, or null in assessments that do not say so
 * @param open the questions that count as asked and have no level
 * @param notApplicable the questions that do not apply, those included that are for other roles
 */
record RecordedDomain(
        DomainId id,
        String title,
        @Nullable Integer percent,
        @Nullable Map<QuestionId, int[]> asked,
        List<QuestionId> open,
        List<QuestionId> notApplicable) {

    static @Nullable RecordedDomain of(TreePart score) {
        DomainId id = score.part("domain").value(DomainId::new, "the id of a domain");
        String title = score.part("title").text();
        TreePart percent = score.optional("percent");
        TreePart questions = score.part("questions");
        List<QuestionId> notApplicable = ids(questions.part("notApplicable"));
        List<QuestionId> open = new ArrayList<>(notApplicable);
        open.addAll(ids(questions.part("dontKnow")));
        open.addAll(ids(questions.part("unanswered")));
        Map<QuestionId, int[]> asked = asked(score.optional("asked"));
        return id == null
                ? null
                : new RecordedDomain(id, title, percent == null ? null : percent.number(), asked, open, notApplicable);
    }

    /**
     * @param known whether the versions are those of the words that were answered
     * @param catalog the content at hand when it is the one that was answered, otherwise null
     */
    DomainStanding standing(Map<QuestionId, Answer> answers, boolean known, @Nullable Catalog catalog) {
        Map<QuestionId, int[]> described = asked != null ? asked : described(answers, catalog);
        List<AskedQuestion> questions = new ArrayList<>();
        described.forEach((question, words) -> questions.add(new AskedQuestion(
                question,
                known && words[0] > 0 ? words[0] : null,
                words[1] > 1 ? words[1] : null,
                notApplicable.contains(question)
                        ? answers.getOrDefault(question, Answer.notApplicable(AnswerSheet.OTHER_ROLES))
                        : answers.get(question))));
        return new DomainStanding(id, title, percent, questions);
    }

    /** What an assessment that does not say what was asked must have asked. */
    private Map<QuestionId, int[]> described(Map<QuestionId, Answer> answers, @Nullable Catalog catalog) {
        Map<QuestionId, int[]> described = new LinkedHashMap<>();
        if (catalog == null) {
            open.forEach(question -> described.put(question, new int[] {0, 0}));
            return described;
        }
        for (Question question : catalog.questions()) {
            if (question.domain().equals(id) && (answers.containsKey(question.id()) || open.contains(question.id()))) {
                described.put(
                        question.id(),
                        new int[] {question.version(), question.scale().top()});
            }
        }
        return described;
    }

    private static @Nullable Map<QuestionId, int[]> asked(@Nullable TreePart part) {
        if (part == null) {
            return null;
        }
        Map<QuestionId, int[]> asked = new LinkedHashMap<>();
        for (String name : part.names()) {
            TreePart words = part.part(name);
            QuestionId question = words.value(name, QuestionId::new, "the id of a question");
            int[] numbers = {
                words.part("version").number(), words.part("levels").number()
            };
            if (question != null) {
                asked.put(question, numbers);
            }
        }
        return asked;
    }

    private static List<QuestionId> ids(TreePart list) {
        List<QuestionId> ids = new ArrayList<>();
        for (TreePart item : list.items()) {
            QuestionId id = item.value(QuestionId::new, "the id of a question");
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }
}
