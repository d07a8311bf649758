package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.assessment.PlanItem;
import org.peertoolkit.examples.web.page.Filter;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.PlanPage;
import org.peertoolkit.examples.web.page.PlanPages;
import org.peertoolkit.examples.web.storage.ChangedMeanwhileException;

/** The action plan: looked at, and changed line by line. */
final class PlanRoutes {

    private static final int LONGEST_OWNER = 120;

    private final Services services;
    private final Outcomes outcomes;

    PlanRoutes(Services services, Outcomes outcomes) {
        this.services = services;
        this.outcomes = outcomes;
    }

    void add(RoutesConfig routes, Door door) {
        routes.get("/s/{link}/plan", door.behind(Right.RESULTS, this::plan));
        routes.post("/s/{link}/plan", door.behind(Right.COORDINATE, this::change));
    }

    private void plan(Exchange exchange) {
        exchange.show("plan", page(exchange, null));
    }

    private PlanPage page(Exchange exchange, PlanPage.@Nullable Typed typed) {
        return new PlanPages(exchange.toolkit().catalog(), services.today(), outcomes.advice(exchange))
                .page(
                        services.coordinating.plan(exchange.visit()),
                        exchange.visit().may(Right.COORDINATE),
                        typed);
    }

    private void change(Exchange exchange) {
        Form form = exchange.form();
        PracticeId practice = practice(exchange, form.text("practice"));
        if (form.text("then").equals("remove")) {
            services.coordinating.unplan(exchange.visit(), practice);
            exchange.goTo("plan", "said.unplanned");
            return;
        }
        String owner = form.text("owner", LONGEST_OWNER);
        LocalDate due = form.day("due");
        boolean done = form.text("done").equals("yes");
        if (!form.isFine()) {
            List<Mistake> mistakes = form.mistakes().stream()
                    .map(mistake -> new Mistake(mistake.field() + "-" + practice, mistake.text()))
                    .toList();
            exchange.show("plan", page(exchange, typed(form, practice, form.version(), false)), mistakes);
            return;
        }
        try {
            services.coordinating.plan(exchange.visit(), new PlanItem(practice, owner, due, done, form.version()));
        } catch (ChangedMeanwhileException meanwhile) {
            meanwhile(exchange, form, practice);
            return;
        }
        if (form.text("back").equals("results")) {
            exchange.goTo(results(exchange, form) + "#practice-" + practice, "said.planned");
        } else {
            exchange.goTo("plan", form.version() == 0 ? "said.planned" : "said.saved");
        }
    }

    /** A practice that can be planned: one of the content, or one that is in the plan since the content had it. */
    private PracticeId practice(Exchange exchange, String id) {
        return Stream.concat(
                        exchange.toolkit().catalog().practices().stream().map(each -> each.id()),
                        services.coordinating.plan(exchange.visit()).stream().map(PlanItem::practice))
                .filter(each -> each.value().equals(id))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    /** Shows what was typed beside what somebody else has saved; saving once more is then meant. */
    private void meanwhile(Exchange exchange, Form form, PracticeId practice) {
        int version = services.coordinating.plan(exchange.visit()).stream()
                .filter(item -> item.practice().equals(practice))
                .map(PlanItem::version)
                .findFirst()
                .orElse(0);
        String text = exchange.words().say(version == 0 ? "plan.meanwhileGone" : "plan.meanwhile");
        exchange.show(
                "plan",
                page(exchange, typed(form, practice, version, true)),
                List.of(new Mistake("owner-" + practice, text)));
        exchange.context.status(HttpStatus.CONFLICT);
    }

    private static PlanPage.Typed typed(Form form, PracticeId practice, int version, boolean meanwhile) {
        return new PlanPage.Typed(
                practice.value(),
                form.text("owner"),
                form.text("due"),
                form.text("done").equals("yes"),
                version,
                meanwhile);
    }

    /** The page of results as it was filtered. */
    private String results(Exchange exchange, Form form) {
        String query = Filter.of(form.text("role"), form.text("language"), outcomes.adviceOrNone(exchange))
                .query();
        return query.isEmpty() ? "results" : "results?" + query;
    }
}
