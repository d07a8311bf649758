package org.peertoolkit.core.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;

/** Makes one set of answers of several, as {@link Panel#consensus} documents. */
final class PanelConsensus {

    private final Panel panel;
    private final PanelConvention convention;
    private final List<Responses> voices;
    private final Optional<Responses> record;

    PanelConsensus(Panel panel, PanelConvention convention) {
        this.panel = panel;
        this.convention = convention;
        this.voices = panel.voices();
        this.record = convention.consensus() == Consensus.FACILITATOR ? panel.record() : Optional.empty();
    }

    Responses responses() {
        ResponsesBuilder builder = Responses.to(panel.catalog()).content(content());
        if (panel.date() != null) {
            builder.date(panel.date());
        }
        for (ProfileItem item : panel.catalog().profile()) {
            builder.profile(
                    item.id().value(),
                    choices(item).stream().map(ChoiceId::value).toArray(String[]::new));
        }
        for (Question question : panel.catalog().questions()) {
            Answer answer = answer(question);
            if (answer != null) {
                builder.answer(question.id().value(), answer);
            }
        }
        return builder.build();
    }

    /** What respondents describe differently. */
    static List<ProfileConflict> conflicts(Panel panel, boolean shown) {
        List<ProfileConflict> conflicts = new ArrayList<>();
        for (ProfileItem item : panel.catalog().profile()) {
            Set<Set<ChoiceId>> said = said(item, panel.voices());
            if (said.size() > 1) {
                Set<ChoiceId> all = said.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
                conflicts.add(new ProfileConflict(item.id(), shown ? all : Set.of()));
            }
        }
        return conflicts;
    }

    private @Nullable Answer answer(Question question) {
        Optional<Answer> recorded = record.flatMap(responses -> responses.answer(question.id()));
        if (recorded.isPresent()) {
            return recorded.get();
        }
        Tally tally = Tally.of(question, voices);
        return tally.answered() < convention.floor()
                ? null
                : convention.consensus().of(tally);
    }

    private Set<ChoiceId> choices(ProfileItem item) {
        Set<Set<ChoiceId>> recorded = said(item, record.stream().toList());
        Set<Set<ChoiceId>> said =
                recorded.isEmpty() && voices.size() >= convention.floor() ? said(item, voices) : recorded;
        return said.size() == 1 ? said.iterator().next() : Set.of();
    }

    /** Each different description that is given; those who say nothing give none. */
    private static Set<Set<ChoiceId>> said(ProfileItem item, List<Responses> respondents) {
        return respondents.stream()
                .map(responses -> responses.profile().choices(item.id()))
                .filter(choices -> !choices.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The edition that all answered, or the one at hand when they answered different ones. */
    private ContentVersion content() {
        Set<ContentVersion> editions =
                panel.responses().values().stream().map(Responses::content).collect(Collectors.toSet());
        return editions.size() == 1
                ? editions.iterator().next()
                : panel.catalog().version();
    }
}
