package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.panel.PanelFigures;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.progress.CarryOver;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.assessment.LinkRole;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.page.QuestionPages;
import org.peertoolkit.examples.web.service.Coordinating;
import org.peertoolkit.examples.web.service.Coordinating.Turnout;
import org.peertoolkit.examples.web.service.Opening;
import org.peertoolkit.examples.web.service.Visit;

/** The pages of whoever coordinates: invitations, the end of answering, what was agreed, again, the data. */
final class CoordinatorRoutes {

    private final Services services;
    private final AnswerRoutes answers;

    CoordinatorRoutes(Services services, AnswerRoutes answers) {
        this.services = services;
        this.answers = answers;
    }

    void add(RoutesConfig routes, Door door) {
        routes.get("/s/{link}", door.behind(this::home, Right.values()));
        routes.post("/s/{link}/close", door.behind(Right.COORDINATE, this::close));
        routes.get("/s/{link}/agreed", door.behind(Right.COORDINATE, CoordinatorRoutes::firstAgreed));
        routes.get("/s/{link}/agreed/{domain}", door.behind(Right.COORDINATE, e -> agreed(e, null)));
        routes.post("/s/{link}/agreed/{domain}", door.behind(Right.COORDINATE, this::agree));
        routes.get("/s/{link}/again", door.behind(Right.COORDINATE, e -> again(e, List.of())));
        routes.post("/s/{link}/again", door.behind(Right.COORDINATE, this::beginAgain));
    }

    private void home(Exchange exchange) {
        switch (exchange.visit().access().role()) {
            case COORDINATOR -> coordinator(exchange);
            case RESULTS -> exchange.goTo("results");
            default -> answers.home(exchange);
        }
    }

    private void coordinator(Exchange exchange) {
        Visit visit = exchange.visit();
        SelfAssessment now = visit.assessment();
        List<Pages.Coordinator.Group> groups = new ArrayList<>();
        List<Turnout> turnout = services.coordinating.turnout(now);
        for (int i = 0; i < turnout.size(); i++) {
            Turnout group = turnout.get(i);
            groups.add(new Pages.Coordinator.Group(
                    group.group(),
                    exchange.address() + "/s/"
                            + Opening.invitation(visit.link(), now, i).reveal(),
                    group.begun(),
                    group.finished()));
        }
        List<Pages.Coordinator.Earlier> all = visit.all().stream()
                .map(each -> new Pages.Coordinator.Earlier(
                        each.number(), each.created().toString(), each.number() == now.number()))
                .toList();
        exchange.show(
                "coordinator",
                new Pages.Coordinator(
                        exchange.address() + exchange.base(),
                        exchange.address() + "/s/"
                                + Opening.results(visit.link()).reveal(),
                        now.isClosed(),
                        now.floor(),
                        turnout.stream().mapToInt(Turnout::begun).sum(),
                        turnout.stream().mapToInt(Turnout::finished).sum(),
                        groups,
                        all));
    }

    private void close(Exchange exchange) {
        if (exchange.visit().access().role() != LinkRole.COORDINATOR) {
            throw new NoSuchPage();
        }
        services.coordinating.close(exchange.visit());
        exchange.goTo("", "said.closed");
    }

    private static void firstAgreed(Exchange exchange) {
        together(exchange);
        exchange.goTo("agreed/" + AnswerRoutes.layout(exchange).domains().get(0).id());
    }

    /** @param form what was typed and has to be mended, or null */
    private void agreed(Exchange exchange, @Nullable Form form) {
        Visit visit = together(exchange);
        QuestionPages layout = AnswerRoutes.layout(exchange);
        String domain = AnswerRoutes.domain(exchange, layout);
        Coordinating.Agreed agreed = services.coordinating.agreed(visit.assessment());
        exchange.show(
                "agreed",
                layout.page(
                        domain,
                        new QuestionPages.Beside(
                                agreed.answers(),
                                carried(exchange),
                                figures(exchange),
                                null,
                                false,
                                agreed.version(),
                                form == null ? null : form::text)),
                form == null ? List.of() : form.mistakes());
    }

    private void agree(Exchange exchange) {
        Visit visit = together(exchange);
        QuestionPages layout = AnswerRoutes.layout(exchange);
        String domain = AnswerRoutes.domain(exchange, layout);
        Form form = exchange.form();
        Map<QuestionId, @Nullable Answer> said = new AnswerForm(form, carried(exchange)).read(layout.questions(domain));
        if (!form.isFine()) {
            agreed(exchange, form);
            return;
        }
        services.coordinating.agree(visit, form.version(), said);
        List<String> domains =
                layout.domains().stream().map(each -> each.id().value()).toList();
        int next = domains.indexOf(domain) + 1;
        exchange.goTo(next == domains.size() ? "results" : "agreed/" + domains.get(next), "said.saved");
    }

    private static Visit together(Exchange exchange) {
        Visit visit = exchange.visit();
        if (visit.access().role() != LinkRole.COORDINATOR || !visit.assessment().isClosed()) {
            throw new NoSuchPage();
        }
        return visit;
    }

    private @Nullable CarryOver carried(Exchange exchange) {
        return services.results
                .carriedOver(exchange.visit(), exchange.language())
                .orElse(null);
    }

    private @Nullable PanelFigures figures(Exchange exchange) {
        try {
            return services.results
                    .of(exchange.visit().assessment(), exchange.language())
                    .panel();
        } catch (InvalidInputException tooFew) {
            return null;
        }
    }

    private void again(Exchange exchange, List<Mistake> mistakes) {
        Visit visit = exchange.visit();
        List<SelfAssessment> all = visit.all();
        boolean possible = all.get(all.size() - 1).isClosed();
        exchange.show(
                "again",
                new Pages.Again(possible, PublicRoutes.keep(exchange, services.settings.retentionDays(), "365")),
                mistakes);
    }

    private void beginAgain(Exchange exchange) {
        Form form = exchange.form();
        int days = PublicRoutes.days(form, services.settings.retentionDays());
        if (!form.isFine()) {
            again(exchange, form.mistakes());
            return;
        }
        services.opening.again(
                exchange.visit(), services.toolkits.inOriginal().catalog().version(), days);
        exchange.goTo("profile", "said.begun");
    }
}
