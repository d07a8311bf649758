package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.progress.Progress;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.assessment.PlanItem;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.page.Filter;
import org.peertoolkit.examples.web.page.PlanPages;
import org.peertoolkit.examples.web.page.ProgressPage;
import org.peertoolkit.examples.web.page.ProgressPages;
import org.peertoolkit.examples.web.page.ResultPages;
import org.peertoolkit.examples.web.page.ResultsPage;
import org.peertoolkit.examples.web.service.Results;
import org.peertoolkit.examples.web.service.Visit;

/** What came of assessments: the results and the progress. */
final class ResultRoutes {

    private final Services services;
    private final Outcomes outcomes;

    ResultRoutes(Services services) {
        this.services = services;
        this.outcomes = new Outcomes(services);
    }

    void add(RoutesConfig routes, Door door) {
        routes.get("/s/{link}/results", door.behind(Right.RESULTS, this::results));
        routes.get("/s/{link}/progress", door.behind(Right.RESULTS, this::progress));
        new DownloadRoutes(services, outcomes).add(routes, door);
        new PlanRoutes(services, outcomes).add(routes, door);
        new WorksheetRoutes(outcomes).add(routes, door);
    }

    private void results(Exchange exchange) {
        outcomes.with(exchange, assessment -> exchange.show("results", page(exchange, assessment)));
    }

    private ResultsPage page(Exchange exchange, Assessment assessment) {
        Visit visit = exchange.visit();
        SelfAssessment shown = visit.assessment();
        Filter filter = Filter.of(
                exchange.context.queryParam("role"),
                exchange.context.queryParam("language"),
                assessment.toolkit().advice());
        Set<PracticeId> planned = services.coordinating.plan(visit).stream()
                .map(PlanItem::practice)
                .collect(Collectors.toSet());
        List<ResultsPage.Earlier> all = visit.all().stream()
                .map(each -> new ResultsPage.Earlier(
                        each.number(), each.created().toString(), each.number() == shown.number()))
                .toList();
        int newest = all.get(all.size() - 1).number();
        return new ResultPages(assessment, filter, planned)
                .page(new ResultsPage.About(
                        String.valueOf(assessment.answers().responses().date()),
                        shown.quick(),
                        !shown.isClosed(),
                        visit.may(Right.COORDINATE) && shown.number() == newest,
                        shown.number() == newest ? "" : "?number=" + shown.number(),
                        all));
    }

    private void progress(Exchange exchange) {
        services.results
                .progress(exchange.visit().all(), exchange.language())
                .ifPresentOrElse(
                        progress -> progress(exchange, progress),
                        () -> Outcomes.tell(
                                exchange,
                                HttpStatus.OK,
                                "progress.title",
                                exchange.words().say("progress.none")));
    }

    private void progress(Exchange exchange, Progress progress) {
        Visit visit = exchange.visit();
        Catalog catalog = exchange.toolkit().catalog();
        Map<String, ProgressPage.Name> names = new LinkedHashMap<>();
        for (SelfAssessment each : visit.all()) {
            String day = String.valueOf(each.closed() == null ? each.created() : each.closed());
            String full = exchange.words().say("progress.assessment", "number", each.number(), "day", day);
            names.put(Results.name(each), new ProgressPage.Name(Integer.toString(each.number()), full));
        }
        List<PlanItem> plan = services.coordinating.plan(visit);
        PlanPages states = new PlanPages(catalog, services.today(), null);
        exchange.show("progress", new ProgressPages(progress, catalog, names, plan, states).page());
    }
}
