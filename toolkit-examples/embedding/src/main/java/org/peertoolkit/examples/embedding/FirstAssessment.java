package org.peertoolkit.examples.embedding;

import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.rules.RuleBook;

/** From a few answers to where to start. These are the lines in the README; a test holds the two equal. */
public final class FirstAssessment {

    private FirstAssessment() {}

    /** Prints what an organization with these answers should do first, and why. */
    public static void main(String[] args) {
        // tag::readme[]
        Catalog catalog = BundledContent.load();
        ReadinessToolkit toolkit =
                ReadinessToolkit.of(catalog, RuleBook.bundled().engine(catalog));

        Responses responses = toolkit.respond()
                .profile("roles", "peer")
                .level("sup-02", 1)
                .level("rol-01", 2)
                .notApplicable("fin-05", "We do not bill")
                .dontKnow("mon-03")
                .build();

        Assessment assessment = toolkit.assess(responses);
        for (Advice advice : assessment.toolkit().startHere()) {
            System.out.println(
                    advice.practice().title() + ": " + advice.reasons().get(0).because());
        }
        // end::readme[]
    }
}
