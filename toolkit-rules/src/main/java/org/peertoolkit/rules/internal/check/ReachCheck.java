package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.Analysis.Subject;
import org.peertoolkit.rules.rule.Rule;

/** Practices that no rule recommends, and resources that nothing names. */
final class ReachCheck {

    private final Subject subject;
    private final Catalog catalog;
    private final Names doubtful;

    ReachCheck(Subject subject, Names doubtful) {
        this.subject = subject;
        this.catalog = subject.catalog();
        this.doubtful = doubtful;
    }

    List<Finding> findings() {
        Set<PracticeId> recommended = new HashSet<>();
        Set<ResourceId> named = new HashSet<>();
        for (Rule rule : subject.rules()) {
            rule.recommendations().forEach(recommend -> recommended.add(recommend.practice()));
            named.addAll(rule.sources());
        }
        catalog.questions().forEach(question -> named.addAll(question.grounding()));
        catalog.practices().forEach(practice -> named.addAll(practice.resources()));
        List<Finding> findings = new ArrayList<>();
        for (Practice practice : catalog.practices()) {
            if (!recommended.contains(practice.id())
                    && !doubtful.contains(practice.id().value())) {
                findings.add(unrecommended(practice));
            }
        }
        for (Resource resource : catalog.resources()) {
            if (!named.contains(resource.id())) {
                findings.add(unreached(resource));
            }
        }
        return findings;
    }

    private Finding unrecommended(Practice practice) {
        return Reported.of(
                FindingKind.UNRECOMMENDED_PRACTICE,
                place(practice),
                "practice " + practice.id(),
                "no rule recommends \"%s\".".formatted(practice.id()),
                "Write a rule that recommends it, or take the practice out of the content.",
                new About(List.of(), null, practice.id(), ""),
                witness(practice));
    }

    /** The lowest answers to what the practice serves, as far as they can be told. */
    private @Nullable Witness witness(Practice practice) {
        ResponsesBuilder lowest = Responses.to(catalog);
        practice.serves().forEach(question -> lowest.level(question.value(), 1));
        return practice.serves().isEmpty()
                ? null
                : Witness.of(
                        lowest.build(),
                        "Even on these answers, the lowest to what \"%s\" serves, it is not recommended."
                                .formatted(practice.id()));
    }

    /** Beside the first rule that recommends a practice of the same domain. */
    private Place place(Practice practice) {
        return subject.rules().stream()
                .filter(rule -> rule.recommendations().stream()
                        .map(recommend -> catalog.practice(recommend.practice()))
                        .flatMap(Optional::stream)
                        .anyMatch(other -> other.homeDomain().equals(practice.homeDomain())))
                .findFirst()
                .map(Rule::place)
                .orElseGet(() -> Place.of("rules"));
    }

    private static Finding unreached(Resource resource) {
        return Reported.of(
                FindingKind.UNREACHED_RESOURCE,
                Place.of("resources"),
                "resource " + resource.id(),
                "no question, rule or practice names \"%s\".".formatted(resource.id()),
                "Name it where it helps, or take it out of the content.",
                new About(List.of(), null, null, resource.id().value()),
                null);
    }
}
