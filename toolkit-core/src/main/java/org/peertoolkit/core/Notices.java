package org.peertoolkit.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peertoolkit.core.assessment.Notice;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.panel.Consensus;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.panel.ProfileConflict;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Responses;

/** What a reader of an assessment must know first, in words. */
final class Notices {

    /** The codes of the notices that follow from the responses alone. */
    static final Set<String> OF_RESPONSES = Set.of("nothing-answered", "other-edition");

    private Notices() {}

    static List<Notice> of(Responses responses, Catalog catalog) {
        List<Notice> notices = new ArrayList<>();
        if (responses.answers().isEmpty()) {
            notices.add(new Notice(
                    "nothing-answered",
                    "No question has an answer, so there is no score and no recommendation. Answer a few questions and"
                            + " assess again."));
        }
        if (!responses.content().equals(catalog.version())) {
            notices.add(new Notice(
                    "other-edition",
                    "The answers were given to edition %s of the questions, and were assessed with edition %s."
                            .formatted(
                                    responses.content().version(),
                                    catalog.version().version())));
        }
        return notices;
    }

    static List<Notice> ofEarlier(Responses responses, Responses earlier) {
        List<Notice> notices = new ArrayList<>();
        if (!responses.content().equals(earlier.content())) {
            notices.add(new Notice(
                    "earlier-not-comparable",
                    "The earlier answers were given to edition %s of the questions, and these to edition %s. Which"
                                    .formatted(
                                            earlier.content().version(),
                                            responses.content().version())
                            + " questions kept their words is not known here, so no earlier answer was used."));
        }
        LocalDate now = responses.date();
        LocalDate then = earlier.date();
        if (now != null && then != null && then.isAfter(now)) {
            notices.add(new Notice(
                    "earlier-is-later",
                    "The answers called earlier are of %s, and these are of %s. Check whether the two were swapped."
                            .formatted(then, now)));
        }
        if (responses.respondent() != null
                && earlier.respondent() != null
                && !responses.respondent().equals(earlier.respondent())) {
            notices.add(new Notice(
                    "earlier-other-respondent",
                    "Someone else gave the earlier answers, so a difference may lie in who answered."));
        }
        return notices;
    }

    static List<Notice> ofPanel(Panel panel, PanelFigures figures) {
        List<Notice> notices = new ArrayList<>();
        if (!figures.conflicts().isEmpty()) {
            notices.add(new Notice(
                    "profile-conflict",
                    "The respondents describe the organization differently on %s. What they do not agree on counts as not said, unless a facilitator's record decides it. Settle it before you read on, because it tailors the advice."
                            .formatted(figures.conflicts().stream()
                                    .map(conflict -> words(conflict, panel.catalog()))
                                    .collect(Collectors.joining(", ")))));
        }
        if (panel.record().isPresent() && figures.convention().consensus() != Consensus.FACILITATOR) {
            notices.add(new Notice(
                    "record-not-used",
                    "There is a facilitator's record, and it was not used. Choose the consensus of the facilitator to"
                            + " use it."));
        }
        if (editions(panel) > 1) {
            notices.add(new Notice(
                    "editions-differ",
                    "The respondents answered different editions of the questions, so words may have differed."));
        }
        return notices;
    }

    private static String words(ProfileConflict conflict, Catalog catalog) {
        return catalog.profileItem(conflict.item())
                .map(ProfileItem::text)
                .map(Problem::quoted)
                .orElse(conflict.item().value());
    }

    private static long editions(Panel panel) {
        return panel.responses().values().stream()
                .map(Responses::content)
                .distinct()
                .count();
    }
}
