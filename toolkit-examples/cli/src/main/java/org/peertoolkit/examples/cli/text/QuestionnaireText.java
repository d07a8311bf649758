package org.peertoolkit.examples.cli.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Level;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.Role;
import org.peertoolkit.core.catalog.RoleId;

/** A questionnaire as people read it, with a box to tick beside each answer. */
public final class QuestionnaireText {

    private static final String BOX = "[ ]";

    private final Questionnaire questionnaire;
    private final Page page;
    private int number;

    private QuestionnaireText(Questionnaire questionnaire, Page page) {
        this.questionnaire = questionnaire;
        this.page = page;
    }

    /** Writes a questionnaire. A domain of which nothing is asked is left out. */
    public static String of(Questionnaire questionnaire, boolean colour) {
        return new QuestionnaireText(questionnaire, new Page(colour)).write();
    }

    private String write() {
        Catalog catalog = questionnaire.catalog();
        int count = questionnaire.questions().size();
        page.title(catalog.title());
        page.paragraph(
                0,
                "%s. Edition %s of the questions."
                        .formatted(Words.questions(count), catalog.version().version()));
        page.paragraph(
                0,
                "Tick one box for each question. Take the highest level of which everything is true today. When a question"
                        + " does not apply, say why in a few words. \"Don't know\" is a fair answer: it shows where to"
                        + " ask.");
        if (!questionnaire.profile().isEmpty()) {
            page.part("About your organization");
            page.paragraph(0, "These answers fit the questions and the advice to you. They are never scored.");
            questionnaire.profile().forEach(this::profile);
        }
        questionnaire.domains().forEach(this::domain);
        return page.toString();
    }

    private void profile(ProfileItem item) {
        page.blank().headline(0, item.text());
        page.paragraph(0, item.multiple() ? "Tick all that apply." : "Tick one.");
        help(0, item.help());
        item.choices().forEach(choice -> page.item(2, BOX, choice.text()));
    }

    private void domain(Domain domain) {
        List<Question> questions = questionnaire.questions(domain);
        if (questions.isEmpty()) {
            return;
        }
        page.part(domain.title()).paragraph(0, domain.about());
        questions.forEach(this::question);
    }

    private void question(Question question) {
        number++;
        page.blank();
        page.headline(
                0,
                "Question %s of %s (%s)%s"
                        .formatted(number, questionnaire.questions().size(), question.id(), onlyFor(question.roles())));
        page.paragraph(0, question.statement());
        help(0, questionnaire.help(question));
        for (Level level : question.levels()) {
            page.item(2, BOX, "%s %s: %s".formatted(level.level(), level.label(), level.text()));
        }
        page.item(2, BOX, "Does not apply, because: ______________________________");
        page.item(2, BOX, "Don't know");
    }

    private void help(int indent, @Nullable String help) {
        if (help != null) {
            "(%s)".formatted(help).lines().forEach(line -> page.paragraph(indent, line));
        }
    }

    private String onlyFor(Set<RoleId> roles) {
        List<Role> all = questionnaire.catalog().roles();
        if (roles.size() == all.size()) {
            return "";
        }
        return all.stream()
                .filter(role -> roles.contains(role.id()))
                .map(Role::title)
                .collect(Collectors.joining(", ", ", about: ", ""));
    }
}
