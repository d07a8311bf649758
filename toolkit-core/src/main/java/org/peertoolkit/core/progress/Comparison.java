package org.peertoolkit.core.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.catalog.DomainId;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.progress.PracticeChange.Status;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.response.Respondent;

/** Compares two assessments. */
final class Comparison {

    private final Standing before;
    private final Standing after;
    private final Set<PracticeId> beforeToday;
    private final Set<PracticeId> afterToday;

    Comparison(Standing before, Standing after, Function<Standing, Set<PracticeId>> practicesToday) {
        this.before = before;
        this.after = after;
        this.beforeToday = practicesToday.apply(before);
        this.afterToday = practicesToday.apply(after);
    }

    Step step() {
        boolean sameEdition = before.answered().equals(after.answered());
        Cause ofAnswers = othersAnswered() ? Cause.RESPONDENTS : Cause.ANSWERS;
        List<DomainChange> domains = new ArrayList<>();
        for (DomainStanding now : after.domains()) {
            DomainStanding then = domain(before, now.id());
            domains.add(new DomainComparison(then == null ? missing(now) : then, now, sameEdition, ofAnswers).change());
        }
        for (DomainStanding then : before.domains()) {
            if (domain(after, then.id()) == null) {
                domains.add(new DomainComparison(then, missing(then), sameEdition, ofAnswers).change());
            }
        }
        return new Step(before, after, notices(), domains, practices());
    }

    private List<PracticeChange> practices() {
        List<PracticeChange> gone = new ArrayList<>();
        List<PracticeChange> open = new ArrayList<>();
        List<PracticeChange> added = new ArrayList<>();
        before.practices().forEach((id, practice) -> {
            if (!after.practices().containsKey(id)) {
                gone.add(change(practice, Status.NO_LONGER));
            }
        });
        after.practices().forEach((id, practice) -> {
            boolean known = before.practices().containsKey(id);
            (known ? open : added).add(change(practice, known ? Status.STILL_OPEN : Status.NEW));
        });
        gone.addAll(open);
        gone.addAll(added);
        return gone;
    }

    /** From then to now by way of the rules at hand: other rules, other answers, other rules. */
    private PracticeChange change(PracticeStanding practice, Status status) {
        PracticeId id = practice.id();
        int byAnswers = one(afterToday.contains(id)) - one(beforeToday.contains(id));
        int happened =
                one(after.practices().containsKey(id)) - one(before.practices().containsKey(id));
        return new PracticeChange(
                practice, status, priority(before, id), priority(after, id), byAnswers, happened - byAnswers);
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!before.answered().equals(after.answered())) {
            notices.add(new Notice(
                    "other-edition",
                    "%s answers %s, and %s answers %s. Questions that were put in other words, added or removed are not compared."
                            .formatted(name(before), before.answered(), name(after), after.answered())));
        }
        if (wordsUnknown(before) || wordsUnknown(after)) {
            Standing unknown = wordsUnknown(before) ? before : after;
            notices.add(new Notice(
                    "words-not-known",
                    "%s does not say which version of each question was answered, so its answers are not compared with others."
                            .formatted(name(unknown))));
        }
        if (!before.receipt().rulesSha256().equals(after.receipt().rulesSha256())
                || !before.receipt().engine().equals(after.receipt().engine())) {
            notices.add(new Notice(
                    "other-rules",
                    "%s and %s were made with different rules. Practices that came or went with the rules are marked so."
                            .formatted(name(before), name(after))));
        }
        if (!before.receipt().toolkit().equals(after.receipt().toolkit())) {
            notices.add(new Notice(
                    "other-toolkit",
                    "%s was made with version %s of the toolkit, and %s with version %s."
                            .formatted(
                                    name(before),
                                    before.receipt().toolkit(),
                                    name(after),
                                    after.receipt().toolkit())));
        }
        respondents(notices);
        return notices;
    }

    private void respondents(List<Notice> notices) {
        if (othersAnswered()) {
            notices.add(new Notice(
                    "other-respondents",
                    "Different people answered %s and %s, so a change may lie in who answered. It is put down to the respondents."
                            .formatted(name(before), name(after))));
        } else if (before.panel()) {
            notices.add(
                    new Notice(
                            "panels",
                            "Several people answered both times. Whether they are the same people is not recorded, to protect them."));
        }
    }

    /** Whether it is known that someone else answered. */
    private boolean othersAnswered() {
        Respondent then = before.respondent();
        Respondent now = after.respondent();
        return before.panel() != after.panel() || then != null && now != null && !then.equals(now);
    }

    private static boolean wordsUnknown(Standing standing) {
        return standing.domains().stream()
                .flatMap(domain -> domain.asked().stream())
                .anyMatch(question -> question.version() == null || question.levels() == null);
    }

    private static String name(Standing standing) {
        return Problem.quoted(standing.name());
    }

    private static @Nullable DomainStanding domain(Standing standing, DomainId id) {
        return standing.domains().stream()
                .filter(domain -> Objects.equals(domain.id(), id))
                .findFirst()
                .orElse(null);
    }

    private static DomainStanding missing(DomainStanding other) {
        return new DomainStanding(other.id(), other.title(), null, List.of());
    }

    private static @Nullable Priority priority(Standing standing, PracticeId id) {
        PracticeStanding practice = standing.practices().get(id);
        return practice == null ? null : practice.priority();
    }

    private static int one(boolean present) {
        return present ? 1 : 0;
    }
}
