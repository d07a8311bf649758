package org.peertoolkit.core.progress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Scale;
import org.peertoolkit.core.testkit.TinyCatalog;

/** The tiny catalog a year later: sup-01 has other words, fin-02 another scale, fin-03 is gone, and sup-06 is new. */
final class OtherEdition {

    private static final QuestionId GONE = new QuestionId("fin-03");
    private static final QuestionId NEW = new QuestionId("sup-06");

    private OtherEdition() {}

    static Catalog get() {
        Catalog first = TinyCatalog.get();
        Catalog.Builder builder =
                Catalog.builder(new ContentVersion(TinyCatalog.ID, "2"), first.title(), first.scoring());
        first.roles().forEach(builder::role);
        first.domains().forEach(builder::domain);
        first.profile().forEach(builder::profileItem);
        first.resources().forEach(builder::resource);
        for (Question question : first.questions()) {
            switch (question.id().value()) {
                case "sup-01" -> builder.question(with(question, question.id(), 2, question.scale()));
                case "fin-02" -> builder.question(with(question, question.id(), 1, TinyCatalog.FOUR));
                case "sup-05" -> builder.question(question).question(with(question, NEW, 1, question.scale()));
                case "fin-03" -> {}
                default -> builder.question(question);
            }
        }
        first.practices().forEach(practice -> builder.practice(with(practice)));
        return builder.build();
    }

    private static Question with(Question question, QuestionId id, int version, Scale scale) {
        return new Question(
                id,
                question.domain(),
                version,
                question.quick(),
                question.roles(),
                question.statement() + " In other words.",
                question.help(),
                scale,
                scale.labels(),
                question.grounding());
    }

    private static Practice with(Practice practice) {
        Set<QuestionId> serves = new LinkedHashSet<>(practice.serves());
        serves.remove(GONE);
        if (serves.contains(new QuestionId("sup-05"))) {
            serves.add(NEW);
        }
        return new Practice(
                practice.id(),
                practice.title(),
                serves,
                List.copyOf(practice.domains()),
                practice.roles(),
                practice.why(),
                practice.firstStep(),
                practice.nextStep(),
                practice.done(),
                practice.effort(),
                practice.prerequisites(),
                practice.resources(),
                practice.worksheets());
    }
}
