package org.peertoolkit.examples.web.route;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.page.Pages;

/** What came of the assessment that is looked at, or a page that says why nothing is shown. */
final class Outcomes {

    private final Services services;

    Outcomes(Services services) {
        this.services = services;
    }

    /** Does something with the result; where too few people have answered it says so instead. */
    void with(Exchange exchange, Consumer<Assessment> page) {
        find(exchange.visit().assessment(), exchange)
                .ifPresentOrElse(
                        page,
                        () -> tell(
                                exchange,
                                HttpStatus.CONFLICT,
                                "results.title",
                                exchange.words()
                                        .say(
                                                "results.tooFew",
                                                "floor",
                                                exchange.visit().assessment().floor())));
    }

    /** What the newest finished assessment advises, or one that is answered alone while none is finished; null without results. */
    @Nullable
    List<Advice> advice(Exchange exchange) {
        List<SelfAssessment> all = exchange.visit().all();
        return all.stream()
                .filter(SelfAssessment::isClosed)
                .reduce((first, second) -> second)
                .or(() -> Optional.of(all.get(all.size() - 1)).filter(newest -> !newest.together()))
                .flatMap(assessment -> find(assessment, exchange))
                .map(result -> result.toolkit().advice())
                .orElse(null);
    }

    /** The same, and nothing without results. */
    List<Advice> adviceOrNone(Exchange exchange) {
        List<Advice> advice = advice(exchange);
        return advice == null ? List.of() : advice;
    }

    /** A page that says something and leads back to the overview. */
    static void tell(Exchange exchange, HttpStatus status, String title, String text) {
        exchange.context.status(status);
        exchange.show(
                "message",
                exchange.words().say(title),
                new Pages.Message(text, exchange.base(), exchange.words().say("home.entry")),
                List.of());
    }

    private Optional<Assessment> find(SelfAssessment assessment, Exchange exchange) {
        try {
            return Optional.of(services.results.of(assessment, exchange.language()));
        } catch (InvalidInputException tooFew) {
            return Optional.empty();
        }
    }
}
