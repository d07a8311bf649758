package org.peertoolkit.content.report.internal.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peertoolkit.content.report.document.Block;
import org.peertoolkit.content.report.document.Document;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Level;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.catalog.Role;
import org.peertoolkit.core.catalog.Term;

/** The questions on paper, to answer with a pen. */
public final class QuestionnaireDocument {

    private static final int NOTE_LINES = 2;

    private final Questionnaire questionnaire;
    private final Catalog catalog;
    private final Prose prose;
    private int number;

    private QuestionnaireDocument(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.catalog = questionnaire.catalog();
        this.prose = new Prose(catalog);
    }

    public static Document of(Questionnaire questionnaire) {
        return new QuestionnaireDocument(questionnaire).document();
    }

    private Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "questionnaire", Text.of(catalog.title())));
        blocks.add(new Block.Paragraph(
                prose.say(
                        "questionnaire.line",
                        "count",
                        questionnaire.questions().size(),
                        "edition",
                        catalog.version().version()),
                Block.Tone.LEAD));
        Opening.translation(prose).ifPresent(blocks::add);
        blocks.add(instructions());
        profile(blocks);
        questionnaire.domains().forEach(domain -> domain(domain, blocks));
        terms(blocks);
        return prose.document(
                catalog.title(), prose.plain("questionnaire.subject", "content", catalog.title()), blocks);
    }

    private Block instructions() {
        return prose.part(
                "instructions",
                "questionnaire.how",
                List.of(
                        prose.paragraph("questionnaire.circle"),
                        prose.paragraph("questionnaire.highest"),
                        prose.paragraph("questionnaire.other"),
                        new Block.WritingLines(prose.say("questionnaire.who"), 1),
                        new Block.WritingLines(prose.say("questionnaire.when"), 1)));
    }

    private void profile(List<Block> to) {
        if (questionnaire.profile().isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(prose.paragraph("questionnaire.profile"));
        for (ProfileItem item : questionnaire.profile()) {
            List<Block> one = new ArrayList<>();
            one.add(new Block.Heading(3, "profile-" + item.id(), Text.of(item.text())));
            one.add(Prose.small(prose.say(item.multiple() ? "questionnaire.tickAll" : "questionnaire.tickOne")));
            if (item.help() != null) {
                one.add(Prose.small(Text.of(item.help())));
            }
            one.add(new Block.Options(
                    item.multiple(),
                    item.choices().stream()
                            .map(choice -> new Block.Option("", Text.EMPTY, Text.of(choice.text())))
                            .toList()));
            blocks.add(new Block.Group("part-profile-" + item.id(), one));
        }
        to.add(prose.part("profile", "questionnaire.organization", blocks));
    }

    private void domain(Domain domain, List<Block> to) {
        List<Question> questions = questionnaire.questions(domain);
        if (questions.isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(Text.of(domain.about())));
        questions.forEach(question -> blocks.add(question(question)));
        to.add(prose.part("domain-" + domain.id(), Text.of(domain.title()), blocks));
    }

    private Block question(Question question) {
        number++;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                3,
                "question-" + question.id(),
                prose.say("questionnaire.question", "number", number, "question", prose.statement(question))));
        blocks.add(Prose.small(marks(question)));
        if (question.help() != null) {
            blocks.add(Prose.small(prose.of(question, question.help())));
        }
        List<Block.Option> options = new ArrayList<>();
        for (Level level : question.levels()) {
            options.add(new Block.Option(
                    Integer.toString(level.level()), Text.of(level.label()), prose.of(question, level.text())));
        }
        options.add(new Block.Option("", prose.say("questionnaire.dontKnow"), Text.EMPTY));
        options.add(new Block.Option("", prose.say("questionnaire.notApplicable"), Text.EMPTY));
        blocks.add(new Block.Options(false, options));
        blocks.add(new Block.WritingLines(prose.say("questionnaire.note"), NOTE_LINES));
        return new Block.Group("part-question-" + question.id(), blocks);
    }

    private Text marks(Question question) {
        Text id = Prose.code(question.id().value());
        List<Role> all = catalog.roles();
        if (question.roles().size() == all.size()) {
            return id;
        }
        return prose.say(
                "questionnaire.about",
                "id",
                id,
                "roles",
                prose.list(all.stream()
                        .filter(role -> question.roles().contains(role.id()))
                        .map(role -> Text.of(role.title()))
                        .toList()));
    }

    /** The terms of art that occur in what is asked, each once. */
    private void terms(List<Block> to) {
        Set<String> met = new TreeSet<>();
        questionnaire.questions().forEach(question -> {
            StringBuilder asked = new StringBuilder(question.statement());
            asked.append('\n').append(question.help() == null ? "" : question.help());
            question.anchors().forEach(anchor -> asked.append('\n').append(anchor));
            catalog.glossary().in(asked.toString()).forEach(term -> met.add(term.term()));
        });
        List<List<Block>> items = new ArrayList<>();
        for (Term term : catalog.glossary().terms()) {
            if (met.contains(term.term())) {
                items.add(List.of(prose.paragraph(
                        "questionnaire.term", "term", Text.strong(term.term()), "meaning", term.meaning())));
            }
        }
        if (!items.isEmpty()) {
            to.add(prose.part(
                    "terms",
                    "questionnaire.terms",
                    List.of(prose.paragraph("questionnaire.termsIntro"), new Block.Items(false, items))));
        }
    }
}
