package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.ResourceId;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.check.Finding;
import org.peertoolkit.rules.check.Finding.About;
import org.peertoolkit.rules.check.FindingKind;
import org.peertoolkit.rules.check.Witness;
import org.peertoolkit.rules.internal.check.Analysis.Subject;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Expected;

/** Practices that no rule recommends, and resources that nothing names. */
final class ReachCheck {

    private final Subject subject;
    private final Catalog catalog;
    private final Doubt doubt;

    ReachCheck(Subject subject, Doubt doubt) {
        this.subject = subject;
        this.catalog = subject.catalog();
        this.doubt = doubt;
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
        catalog.worksheets().forEach(worksheet -> named.addAll(worksheet.resources()));
        catalog.glossary().terms().forEach(term -> named.addAll(term.sources()));
        List<Finding> findings = new ArrayList<>();
        for (Practice practice : catalog.practices()) {
            if (!recommended.contains(practice.id()) && !doubt.isAbout(practice.id())) {
                findings.add(unrecommended(practice));
            }
        }
        // A source that is not there may be any of those that nothing names.
        boolean misnamed =
                subject.problems().stream().anyMatch(problem -> problem.code().equals("unknown-resource"));
        for (Resource resource : misnamed ? List.<Resource>of() : catalog.resources()) {
            if (!named.contains(resource.id()) && !doubt.names(resource.id().value())) {
                findings.add(unreached(resource));
            }
        }
        return findings;
    }

    private Finding unrecommended(Practice practice) {
        Responses lowest =
                FaultWitness.lowest(catalog, question -> practice.serves().contains(question.id()));
        Finding finding = Reported.of(
                FindingKind.UNRECOMMENDED_PRACTICE,
                place(practice),
                "practice " + practice.id(),
                "no rule recommends \"%s\".".formatted(practice.id()),
                "Write a rule that recommends it, or take the practice out of the content.",
                new About(List.of(), null, practice.id(), ""),
                Witness.of(
                        lowest,
                        "Even on these answers, the lowest to what \"%s\" serves, it is not recommended."
                                .formatted(practice.id())));
        return Wanted.ofPractice(
                finding,
                "The lowest answers to what %s serves lead to it".formatted(practice.id()),
                practice.id(),
                Expected.ANY);
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
                "no question, practice, worksheet, term or rule names \"%s\".".formatted(resource.id()),
                "Name it where it helps, or take it out of the content.",
                new About(List.of(), null, null, resource.id().value()),
                null);
    }
}
