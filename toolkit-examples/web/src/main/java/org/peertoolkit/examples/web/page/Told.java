package org.peertoolkit.examples.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peertoolkit.content.report.ReportWords;
import org.peertoolkit.content.report.document.Inline;
import org.peertoolkit.content.report.document.Text;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.catalog.Band;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.response.Answer;

/** What pages tell in the very words of the reports: what a reader must know first, how to read scores, why something is advised. */
final class Told {

    private final Catalog catalog;
    private final ReportWords words;

    Told(Catalog catalog) {
        this.catalog = catalog;
        this.words = ReportWords.of(catalog);
    }

    Text say(String name, Object... values) {
        return words.text(name, values);
    }

    /** The word for a constant: of {@code cause} and ANSWERED_QUESTIONS the word {@code cause.answeredQuestions}. */
    Text word(String family, Enum<?> constant) {
        return say(family + "." + name(constant));
    }

    static String name(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    /** What a reader of a translation must know; empty when people have checked it and it is whole. */
    List<Text> translation() {
        List<Text> texts = new ArrayList<>();
        catalog.translation().ifPresent(translation -> {
            if (!translation.reviewed()) {
                texts.add(say("translation.unreviewed"));
            }
            if (!translation.untranslated().isEmpty()) {
                texts.add(say(
                        "translation.incomplete",
                        "count",
                        translation.untranslated().size()));
            }
        });
        return texts;
    }

    /** A notice in the words of the reports, or in its own, which are English, where they have none for it. */
    Text notice(String family, Notice notice, Map<String, ?> values) {
        String name = family + "." + notice.code();
        if (words.knows(name)) {
            List<Object> turns = new ArrayList<>();
            new TreeMap<>(values).forEach((key, value) -> turns.addAll(List.of(key, value)));
            try {
                return say(name, turns.toArray());
            } catch (IllegalArgumentException valueNotKnown) {
                // A notice of a later version of the toolkit may need a value that is not known here.
                return marked(notice.text(), Language.ENGLISH);
            }
        }
        return marked(notice.text(), Language.ENGLISH);
    }

    /** How to read the scores, the bands included. */
    List<Text> reading() {
        List<Text> texts = new ArrayList<>();
        texts.add(say("reading.score"));
        texts.add(say("reading.left", "percent", catalog.scoring().minimumAnsweredPercent()));
        List<Band> bands = catalog.scoring().bands();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            int to = i + 1 < bands.size() ? bands.get(i + 1).from() - 1 : 100;
            texts.add(say(
                    "reading.band",
                    "band",
                    Text.strong(band.label()),
                    "from",
                    band.from(),
                    "to",
                    to,
                    "meaning",
                    band.meaning()));
        }
        return texts;
    }

    Text because(Reason reason) {
        Language own = reason.language();
        return marked(reason.because(), own == null ? catalog.language() : own);
    }

    /** What a rule looked at. */
    List<Text> grounds(Reason reason) {
        List<Text> grounds = new ArrayList<>();
        reason.answers().forEach((id, answer) -> grounds.add(answered(question(id), answer)));
        reason.unanswered().forEach(id -> grounds.add(say("reason.unanswered", "question", statement(question(id)))));
        reason.disagreement()
                .forEach((id, spread) ->
                        grounds.add(say("reason.apart", "question", statement(question(id)), "count", spread)));
        reason.earlier()
                .forEach((id, level) -> grounds.add(say(
                        "reason.earlier",
                        "question",
                        statement(question(id)),
                        "answer",
                        answer(question(id), Answer.level(level)))));
        reason.scores()
                .forEach((id, percent) -> grounds.add(say(
                        "reason.score", "area", catalog.domain(id).orElseThrow().title(), "percent", percent)));
        reason.profile()
                .forEach((id, taken) -> catalog.profileItem(id)
                        .ifPresent(item -> grounds.add(say("reason.profile", "choices", choices(item, taken)))));
        return grounds;
    }

    /** One text after the other, as a sentence lists them. */
    Text list(List<Text> texts) {
        Text all = Text.EMPTY;
        for (Text text : texts) {
            all = all.isEmpty() ? text : say("list.more", "first", all, "more", text);
        }
        return all;
    }

    Text quoted(String text) {
        return say("quoted", "text", text);
    }

    private Text choices(ProfileItem item, Set<ChoiceId> taken) {
        return list(item.choices().stream()
                .filter(choice -> taken.contains(choice.id()))
                .map(choice -> Text.of(choice.text()))
                .toList());
    }

    private Text answered(Question question, Answer answer) {
        Text said = answer(question, answer);
        String note = answer.note();
        return note == null
                ? say("reason.answer", "question", statement(question), "answer", said)
                : say("reason.answerWithNote", "question", statement(question), "answer", said, "note", note);
    }

    private Text answer(Question question, Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            String label = question.scale().labels().get(rated.level() - 1);
            return say("answer.level", "level", rated.level(), "label", label);
        }
        return answer instanceof Answer.NotApplicable not
                ? say("answer.notApplicable", "why", not.why())
                : say("answer.dontKnow");
    }

    private Text statement(Question question) {
        return marked(question.statement(), catalog.languageOf(question.id()));
    }

    private Question question(QuestionId id) {
        return catalog.question(id).orElseThrow();
    }

    private Text marked(String text, Language language) {
        return language.equals(catalog.language())
                ? Text.of(text)
                : Text.of(Inline.Run.of(text).in(language));
    }
}
