package org.peertoolkit.examples.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Domain;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.progress.Cause;
import org.peertoolkit.core.progress.DomainChange;
import org.peertoolkit.core.progress.PracticeChange;
import org.peertoolkit.core.progress.PracticeChange.Status;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.core.progress.QuestionChange;
import org.peertoolkit.core.progress.Standing;
import org.peertoolkit.core.progress.Step;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Answer;

/** How an organization moved, in words. */
public final class ProgressText {

    private final Progress progress;
    private final Catalog catalog;
    private final Page page;

    private ProgressText(Progress progress, Catalog catalog, Page page) {
        this.progress = progress;
        this.catalog = catalog;
        this.page = page;
    }

    /** Writes a comparison. The same comparison always gives the same text. */
    public static String of(Progress progress, Catalog catalog, boolean colour) {
        return new ProgressText(progress, catalog, new Page(colour)).write();
    }

    private String write() {
        page.title("Progress");
        page.paragraph(0, "These assessments are compared, the oldest first:");
        int number = 0;
        for (Standing standing : progress.standings()) {
            number++;
            page.item(2, number + ".", described(standing));
        }
        if (progress.steps().size() > 1) {
            overview();
        }
        progress.steps().forEach(this::step);
        open(progress.steps().get(progress.steps().size() - 1));
        howToRead();
        return page.toString();
    }

    private void overview() {
        page.part("Each area over time");
        for (DomainChange change : progress.whole().domains()) {
            String scores = progress.standings().stream()
                    .map(standing -> standing.domains().stream()
                            .filter(domain -> domain.id().equals(change.domain()))
                            .map(domain -> domain.percent() == null
                                    ? "no score"
                                    : domain.percent().toString())
                            .findFirst()
                            .orElse("no score"))
                    .collect(Collectors.joining(", then "));
            page.paragraph(0, "%s: %s".formatted(change.title(), scores));
        }
    }

    private void step(Step step) {
        page.part("From %s to %s".formatted(when(step.before()), when(step.after())));
        step.notices().forEach(notice -> page.item(0, "Note:", notice.text()).blank());
        List<DomainChange> moved = step.domains().stream()
                .filter(change -> !change.questions().isEmpty() || !same(change))
                .toList();
        moved.forEach(this::domain);
        List<String> still = step.domains().stream()
                .filter(change -> !moved.contains(change))
                .map(DomainChange::title)
                .toList();
        if (!still.isEmpty()) {
            page.blank().paragraph(0, "Nothing changed in: %s.".formatted(String.join("; ", still)));
        }
        practices(step, Status.NO_LONGER, "No longer recommended", "Nothing left the list.");
        practices(step, Status.NEW, "New on the list", "Nothing is new on the list.");
        int open = step.practices(Status.STILL_OPEN).size();
        page.blank().headline(0, "Still open (%s)".formatted(open));
        page.paragraph(
                2, open == 0 ? "Nothing of the list of then is still open." : "Those of today are listed below.");
    }

    private void open(Step last) {
        List<PracticeChange> open = last.practices(Status.STILL_OPEN);
        if (open.isEmpty()) {
            return;
        }
        page.part("What is still open today");
        page.paragraph(
                0,
                "These were recommended last time too. Choose a few, and ask what held them up before you plan the same step again.");
        for (Priority priority : Priority.values()) {
            List<PracticeChange> those =
                    open.stream().filter(change -> change.after() == priority).toList();
            if (!those.isEmpty()) {
                page.blank().headline(0, Words.priority(priority));
                those.forEach(this::practice);
            }
        }
    }

    private void domain(DomainChange change) {
        page.blank().headline(0, change.title());
        Integer points = change.points();
        if (points == null) {
            page.paragraph(2, noChange(change));
        } else {
            page.paragraph(
                    2,
                    "From %s to %s percent%s"
                            .formatted(
                                    change.before(), change.after(), points == 0 ? "." : ": " + signed(points) + "."));
            if (change.parts().size() > 1 || change.parts().stream().anyMatch(part -> part.cause() != Cause.ANSWERS)) {
                change.parts()
                        .forEach(part ->
                                page.item(2, "-", "%s: %s".formatted(signed(part.points()), cause(part.cause()))));
            }
        }
        change.questions().forEach(this::question);
    }

    private void question(QuestionChange change) {
        String words = catalog.question(change.question())
                .map(Question::statement)
                .orElse("Question %s, which is no longer asked".formatted(change.question()));
        String moved;
        if (!change.comparable() && change.before() != null && change.after() != null) {
            moved = "the words of this question changed, so the two answers are not compared";
        } else {
            moved = "%s; now %s".formatted(level(change.before(), change), level(change.after(), change));
        }
        page.item(4, "-", "%s Then: %s.".formatted(Words.sentence(words), moved));
    }

    private void practices(Step step, Status status, String heading, String none) {
        List<PracticeChange> changes = step.practices(status);
        page.blank().headline(0, "%s (%s)".formatted(heading, changes.size()));
        if (changes.isEmpty()) {
            page.paragraph(2, none);
        }
        changes.forEach(this::practice);
    }

    private void practice(PracticeChange change) {
        String domain = catalog.domain(change.practice().domain())
                .map(Domain::title)
                .orElse(change.practice().domain().value());
        page.item(
                2,
                "-",
                "%s. %s.%s".formatted(Words.withoutFullStop(change.practice().title()), domain, why(change)));
    }

    private static String why(PracticeChange change) {
        if (change.status() == Status.STILL_OPEN) {
            return change.before() == null || change.before() == change.after()
                    ? ""
                    : " The priority was %s.".formatted(change.before().name().toLowerCase(Locale.ROOT));
        }
        return change.cause() == Cause.RULES ? " This comes from other rules or content, not from other answers." : "";
    }

    private static String noChange(DomainChange change) {
        DomainChange.NoChange why = change.why();
        return switch (why == null ? DomainChange.NoChange.NOTHING_IN_COMMON : why) {
            case NO_SCORE -> "There was no score, then or now.";
            case NO_SCORE_BEFORE -> "There was no score then, and now it is %s percent.".formatted(change.after());
            case NO_SCORE_NOW -> "It was %s percent then, and there is no score now.".formatted(change.before());
            case NOTHING_IN_COMMON ->
                "It was %s percent then and is %s percent now, but no question was answered both times in the same words, so this is no trend."
                        .formatted(change.before(), change.after());
        };
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case ANSWERS -> "the same questions were answered with other levels";
            case RESPONDENTS -> "the same questions were answered with other levels, by someone else";
            case QUESTIONS -> "questions were added, removed or put in other words";
            case ANSWERED_QUESTIONS -> "other questions have a level than before";
            case SCORING -> "the score is worked out in another way";
            case RULES -> "the rules are others";
        };
    }

    private void howToRead() {
        page.part("How to read this");
        page.paragraph(
                0,
                "A score rests on a few questions, so one answer can move it by many points. Look at what moved and not at how"
                        + " far: a change of a few points is no proof of anything. \"No longer recommended\" means that the"
                        + " answers, or the rules, no longer ask for a practice; whether it was done is yours to say. A"
                        + " question whose words changed is in no trend.");
    }

    private static String described(Standing standing) {
        return "%s: %s%s"
                .formatted(
                        when(standing),
                        Problem.quoted(standing.name()),
                        standing.panel() ? ", answered by several people" : "");
    }

    private static String when(Standing standing) {
        return standing.date() == null ? standing.name() : Words.day(standing.date());
    }

    private static boolean same(DomainChange change) {
        return change.points() != null && change.points() == 0 || change.why() == DomainChange.NoChange.NO_SCORE;
    }

    /** A level with its name, where the words at hand are those that were answered. */
    private String level(@Nullable Integer level, QuestionChange change) {
        if (level == null) {
            return "no level";
        }
        return catalog.question(change.question())
                .filter(question -> question.scale().contains(level))
                .map(question -> Words.answer(question, Answer.level(level)))
                .orElse("level " + level);
    }

    private static String signed(int points) {
        String amount = Math.abs(points) == 1 ? "1 point" : Math.abs(points) + " points";
        return points < 0 ? "down " + amount : points == 0 ? "no point" : "up " + amount;
    }
}
