package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.assessment.PlanItem;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.page.Passage;
import org.peertoolkit.examples.web.page.ResultPages;
import org.peertoolkit.examples.web.service.Visit;

/** What came of assessments: results, downloads, the plan, the progress. */
final class ResultRoutes {

    private static final int LONGEST_OWNER = 120;

    private final Services services;

    ResultRoutes(Services services) {
        this.services = services;
    }

    void add(RoutesConfig routes, Door door) {
        routes.get("/s/{link}/results", door.behind(Right.RESULTS, this::results));
        routes.get("/s/{link}/results.json", door.behind(Right.RESULTS, this::json));
        routes.get("/s/{link}/plan", door.behind(Right.RESULTS, exchange -> plan(exchange, List.of())));
        routes.post("/s/{link}/plan", door.behind(Right.COORDINATE, this::savePlan));
        routes.get("/s/{link}/progress", door.behind(Right.RESULTS, this::progress));
    }

    private void results(Exchange exchange) {
        withResult(
                exchange,
                assessment -> exchange.show("results", layout(exchange).results(assessment)));
    }

    private void json(Exchange exchange) {
        withResult(exchange, assessment -> {
            exchange.context.header("Content-Disposition", "attachment; filename=\"assessment.json\"");
            exchange.context.contentType("application/json; charset=utf-8");
            exchange.context.result(AssessmentJson.write(assessment));
        });
    }

    /** Does something with the result; where too few people have answered it says so instead. */
    private void withResult(Exchange exchange, Consumer<Assessment> page) {
        SelfAssessment assessment = exchange.visit().assessment();
        Assessment result;
        try {
            result = services.results.of(assessment, exchange.language());
        } catch (InvalidInputException tooFew) {
            exchange.context.status(HttpStatus.CONFLICT);
            String text = exchange.words().say("results.tooFew", "floor", assessment.floor());
            exchange.show(
                    "message",
                    new Pages.Message(text, exchange.base(), exchange.words().say("home.entry")));
            return;
        }
        page.accept(result);
    }

    private void progress(Exchange exchange) {
        services.results
                .progress(exchange.visit().all(), exchange.language())
                .ifPresentOrElse(
                        progress -> exchange.show("progress", layout(exchange).progress(progress)),
                        () -> exchange.show(
                                "message",
                                exchange.words().say("progress.title"),
                                new Pages.Message(
                                        exchange.words().say("progress.none"),
                                        exchange.base(),
                                        exchange.words().say("home.entry")),
                                List.of()));
    }

    private void plan(Exchange exchange, List<Mistake> mistakes) {
        Visit visit = exchange.visit();
        ResultPages layout = layout(exchange);
        List<PlanItem> planned = services.coordinating.plan(visit);
        Map<PracticeId, PlanItem> more = new LinkedHashMap<>();
        advised(exchange).forEach(practice -> more.put(practice, new PlanItem(practice, "", null, false, 0)));
        planned.forEach(item -> more.remove(item.practice()));
        exchange.show(
                "plan",
                new Pages.Plan(
                        lines(planned, layout), lines(List.copyOf(more.values()), layout), visit.may(Right.COORDINATE)),
                mistakes);
    }

    /** What the results advise; nothing while there are none. */
    private List<PracticeId> advised(Exchange exchange) {
        SelfAssessment assessment = exchange.visit().assessment();
        if (!assessment.isClosed()) {
            return List.of();
        }
        try {
            return services.results.of(assessment, exchange.language()).toolkit().advice().stream()
                    .map(Advice::practice)
                    .map(practice -> practice.id())
                    .toList();
        } catch (InvalidInputException tooFew) {
            return List.of();
        }
    }

    private static List<Pages.Plan.Line> lines(List<PlanItem> items, ResultPages layout) {
        List<Pages.Plan.Line> lines = new ArrayList<>();
        for (PlanItem item : items) {
            Passage title = layout.title(item.practice());
            String due = item.due() == null ? "" : item.due().toString();
            lines.add(new Pages.Plan.Line(
                    item.practice().value(), title, item.owner(), due, item.done(), item.version()));
        }
        return lines;
    }

    private void savePlan(Exchange exchange) {
        Form form = exchange.form();
        String practice = form.text("practice");
        boolean known = exchange.toolkit().catalog().practices().stream()
                        .anyMatch(each -> each.id().value().equals(practice))
                || services.coordinating.plan(exchange.visit()).stream()
                        .anyMatch(each -> each.practice().value().equals(practice));
        if (!known) {
            throw new NoSuchPage();
        }
        if (form.text("then").equals("remove")) {
            services.coordinating.unplan(exchange.visit(), new PracticeId(practice));
            exchange.goTo("plan", "said.saved");
            return;
        }
        PlanItem item = new PlanItem(
                new PracticeId(practice),
                form.text("owner", LONGEST_OWNER),
                form.day("due"),
                form.text("done").equals("yes"),
                form.version());
        if (!form.isFine()) {
            plan(exchange, form.mistakes());
            return;
        }
        services.coordinating.plan(exchange.visit(), item);
        exchange.goTo("plan", "said.saved");
    }

    private ResultPages layout(Exchange exchange) {
        Set<PracticeId> planned = services.coordinating.plan(exchange.visit()).stream()
                .map(PlanItem::practice)
                .collect(Collectors.toSet());
        return new ResultPages(exchange.toolkit().catalog(), planned);
    }
}
