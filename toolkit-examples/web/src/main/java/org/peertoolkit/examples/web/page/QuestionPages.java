package org.peertoolkit.examples.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.catalog.Questionnaire;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.panel.QuestionFigures;
import org.peertoolkit.core.panel.Tally;
import org.peertoolkit.core.progress.CarryOver;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.words.PageWords;

/** Lays the questions of an assessment out on pages, one domain a page. */
public final class QuestionPages {

    private final Catalog catalog;
    private final PageWords words;
    private final Questionnaire asked;
    private final List<Domain> domains;

    /** @param assessment what is answered: it says which questions are asked */
    public QuestionPages(Catalog catalog, PageWords words, SelfAssessment assessment) {
        this.catalog = catalog;
        this.words = words;
        this.asked = assessment.asked(catalog);
        this.domains = asked.domains().stream()
                .filter(domain -> !asked.questions(domain).isEmpty())
                .toList();
    }

    /**
     * What is beside the questions of a domain.
     *
     * @param answers the answers so far
     * @param carried those of last time, or null
     * @param figures what several people said, or null
     * @param outlook what the answers settle already, or null
     * @param locked whether answers cannot be changed now
     * @param version the version of the record that is looked at
     * @param typed what a form that has to be mended held, by the name of its field; null when there is none
     */
    public record Beside(
            Map<QuestionId, Answer> answers,
            @Nullable CarryOver carried,
            @Nullable PanelFigures figures,
            @Nullable Outlook outlook,
            boolean locked,
            int version,
            @Nullable Function<String, String> typed) {}

    /** The domains of which something is asked, in order. */
    public List<Domain> domains() {
        return domains;
    }

    /** The questions of a domain; empty when there is no such domain. */
    public List<Question> questions(String domain) {
        return domains.stream()
                .filter(each -> each.id().value().equals(domain))
                .flatMap(each -> asked.questions(each).stream())
                .toList();
    }

    /** The page of one of {@link #domains}. */
    public QuestionsPage page(String id, Beside beside) {
        int index = domains.stream().map(domain -> domain.id().value()).toList().indexOf(id);
        Domain domain = domains.get(index);
        Language language = catalog.language();
        return new QuestionsPage(
                id,
                Passage.of(domain.title(), language),
                Passage.of(domain.about(), language),
                index + 1,
                domains.size(),
                beside.locked(),
                beside.version(),
                progress(beside.answers()),
                beside.outlook() == null ? null : outlook(beside.outlook()),
                asked.questions(domain).stream()
                        .map(question -> item(question, beside))
                        .toList());
    }

    /** How far each domain is answered. */
    public List<Pages.DomainProgress> progress(Map<QuestionId, Answer> answers) {
        List<Pages.DomainProgress> progress = new ArrayList<>();
        for (Domain domain : domains) {
            List<Question> questions = asked.questions(domain);
            int answered = (int) questions.stream()
                    .filter(question -> answers.containsKey(question.id()))
                    .count();
            progress.add(new Pages.DomainProgress(
                    domain.id().value(), Passage.of(domain.title(), catalog.language()), answered, questions.size()));
        }
        return progress;
    }

    /** What answers settle already, and where the question stands that settles most of what is open. */
    public Pages.Outlook outlook(Outlook outlook) {
        int open = outlook.practices(Outlook.Standing.OPEN).size();
        int all = outlook.standings().size();
        Question next =
                outlook.next() == null ? null : catalog.question(outlook.next()).orElse(null);
        if (next == null || !has(next.domain().value())) {
            return new Pages.Outlook(all - open, all, null, null, null);
        }
        return new Pages.Outlook(
                all - open,
                all,
                next.domain().value(),
                next.id().value(),
                Passage.of(next.statement(), catalog.languageOf(next.id())));
    }

    private QuestionsPage.Item item(Question question, Beside beside) {
        Language language = catalog.languageOf(question.id());
        Answer answer = beside.answers().get(question.id());
        String help = asked.help(question);
        return new QuestionsPage.Item(
                question.id().value(),
                Passage.of(question.statement(), language),
                help == null ? List.of() : help.lines().toList(),
                question.levels().stream()
                        .map(level -> new QuestionsPage.LevelChoice(
                                level.level(),
                                Passage.of(level.label(), catalog.language()),
                                Passage.of(level.text(), language)))
                        .toList(),
                said(beside, "q.", question, chosen(answer)),
                said(beside, "why.", question, answer instanceof Answer.NotApplicable not ? not.why() : ""),
                said(beside, "note.", question, answer == null || answer.note() == null ? "" : answer.note()),
                answer == null ? earlier(question, beside.carried()) : null,
                voices(question.id(), beside.figures()));
    }

    /** What was typed into a form that has to be mended; else what is saved. */
    private static String said(Beside beside, String field, Question question, String saved) {
        return beside.typed() == null ? saved : beside.typed().apply(field + question.id());
    }

    private static String chosen(@Nullable Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return Integer.toString(rated.level());
        }
        if (answer instanceof Answer.NotApplicable) {
            return "na";
        }
        return answer == null ? "" : "dk";
    }

    private @Nullable String earlier(Question question, @Nullable CarryOver carried) {
        CarryOver.Unconfirmed waiting =
                carried == null ? null : carried.unconfirmed().get(question.id());
        if (waiting == null) {
            return null;
        }
        Answer answer = waiting.earlier();
        if (answer instanceof Answer.Rated rated) {
            return question.scale().labels().get(rated.level() - 1);
        }
        return words.say(answer instanceof Answer.NotApplicable ? "answer.notApplicable" : "answer.dontKnow");
    }

    private static QuestionsPage.@Nullable Voices voices(QuestionId id, @Nullable PanelFigures figures) {
        if (figures == null) {
            return null;
        }
        for (QuestionFigures each : figures.questions()) {
            Tally everyone = each.everyone();
            if (each.question().equals(id) && everyone != null) {
                List<QuestionsPage.GroupMedian> groups = new ArrayList<>();
                each.groups()
                        .forEach((group, tally) ->
                                groups.add(new QuestionsPage.GroupMedian(group, tally.answered(), tally.median())));
                return new QuestionsPage.Voices(
                        everyone.levels(),
                        everyone.dontKnow(),
                        everyone.notApplicable(),
                        everyone.median(),
                        groups,
                        each.notes());
            }
        }
        return null;
    }

    /** Whether a text is the id of a domain of which something is asked. */
    public boolean has(String domain) {
        return domains.stream().map(Domain::id).map(DomainId::value).anyMatch(domain::equals);
    }
}
