package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.ChoiceId;
import org.peertoolkit.core.catalog.ProfileItem;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.explanation.Outlook;
import org.peertoolkit.core.progress.CarryOver;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.examples.web.assessment.LinkRole;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.page.Choice;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.page.Passage;
import org.peertoolkit.examples.web.page.QuestionPages;
import org.peertoolkit.examples.web.page.QuestionsPage;
import org.peertoolkit.examples.web.service.Refused;
import org.peertoolkit.examples.web.service.Visit;

/** The pages of whoever answers: invitation, profile, one domain a page, review. */
final class AnswerRoutes {

    private final Services services;

    AnswerRoutes(Services services) {
        this.services = services;
    }

    void add(RoutesConfig routes, Door door) {
        routes.post("/s/{link}/join", door.behind(Right.JOIN, this::join));
        routes.get("/s/{link}/profile", door.behind(Right.COORDINATE, exchange -> profile(exchange, List.of())));
        routes.post("/s/{link}/profile", door.behind(Right.COORDINATE, this::describe));
        routes.get("/s/{link}/questions", door.behind(Right.ANSWER, this::firstOpen));
        routes.get("/s/{link}/questions/{domain}", door.behind(Right.ANSWER, this::questions));
        routes.post("/s/{link}/questions/{domain}", door.behind(Right.ANSWER, this::save));
        routes.get("/s/{link}/review", door.behind(Right.ANSWER, this::review));
        routes.post("/s/{link}/review", door.behind(Right.ANSWER, this::submit));
        routes.post("/s/{link}/take-back", door.behind(Right.ANSWER, this::takeBack));
    }

    /** The first page of somebody who was invited, or who answers. */
    void home(Exchange exchange) {
        Visit visit = exchange.visit();
        SelfAssessment assessment = visit.assessment();
        if (visit.access().role() == LinkRole.INVITATION) {
            String group = String.valueOf(visit.access().group());
            exchange.show(
                    "join",
                    new Pages.Join(
                            group,
                            assessment.floor(),
                            !assessment.isClosed(),
                            layout(exchange).progress(Map.of()).stream()
                                    .mapToInt(Pages.DomainProgress::asked)
                                    .sum()));
            return;
        }
        exchange.show(
                "home",
                new Pages.Home(
                        exchange.address() + exchange.base(),
                        assessment.together(),
                        assessment.floor(),
                        state(visit),
                        visit.may(Right.COORDINATE),
                        assessment.retention().toString(),
                        layout(exchange).progress(services.answering.answers(visit))));
    }

    private void join(Exchange exchange) {
        exchange.context.redirect(
                "/s/" + services.answering.join(exchange.visit()).reveal(), HttpStatus.SEE_OTHER);
    }

    private void profile(Exchange exchange, List<Mistake> mistakes) {
        SelfAssessment assessment = exchange.visit().assessment();
        List<Pages.Profile.Item> items = new ArrayList<>();
        for (ProfileItem item : exchange.toolkit().catalog().profile()) {
            Set<ChoiceId> taken = assessment.profile().choices(item.id());
            items.add(new Pages.Profile.Item(
                    "item." + item.id(),
                    new Passage(
                            item.text(), exchange.toolkit().catalog().language().tag()),
                    item.help(),
                    item.multiple(),
                    item.choices().stream()
                            .map(choice ->
                                    new Choice(choice.id().value(), choice.text(), null, taken.contains(choice.id())))
                            .toList()));
        }
        exchange.show("profile", new Pages.Profile(assessment.version(), items), mistakes);
    }

    private void describe(Exchange exchange) {
        Form form = exchange.form();
        Map<ProfileItemId, Set<ChoiceId>> choices = new LinkedHashMap<>();
        for (ProfileItem item : exchange.toolkit().catalog().profile()) {
            String field = "item." + item.id();
            Set<ChoiceId> taken = new TreeSet<>();
            for (ProfileItem.Choice choice : item.choices()) {
                if (form.all(field).contains(choice.id().value())) {
                    taken.add(choice.id());
                }
            }
            if (form.all(field).size() != taken.size() || taken.size() > 1 && !item.multiple()) {
                form.mistake(field, "mistake.choose");
            }
            choices.put(item.id(), taken);
        }
        if (!form.isFine()) {
            profile(exchange, form.mistakes());
            return;
        }
        services.answering.describe(exchange.visit(), form.version(), new Profile(choices));
        exchange.goTo(exchange.visit().may(Right.ANSWER) ? "questions" : "", "said.saved");
    }

    private void firstOpen(Exchange exchange) {
        List<Pages.DomainProgress> progress = layout(exchange).progress(services.answering.answers(exchange.visit()));
        exchange.goTo(progress.stream()
                .filter(domain -> !domain.complete())
                .map(domain -> "questions/" + domain.id())
                .findFirst()
                .orElse("review"));
    }

    private void questions(Exchange exchange) {
        questions(exchange, null);
    }

    /** @param form what was typed and has to be mended, or null */
    private void questions(Exchange exchange, @Nullable Form form) {
        Visit visit = exchange.visit();
        QuestionPages layout = layout(exchange);
        String domain = domain(exchange, layout);
        boolean locked = !state(visit).equals("open");
        QuestionsPage page = layout.page(
                domain,
                new QuestionPages.Beside(
                        services.answering.answers(visit),
                        carried(exchange),
                        null,
                        settled(exchange),
                        locked,
                        0,
                        form == null ? null : form::text));
        exchange.show("questions", page.title().text(), page, form == null ? List.of() : form.mistakes());
    }

    private void save(Exchange exchange) {
        QuestionPages layout = layout(exchange);
        String domain = domain(exchange, layout);
        Form form = exchange.form();
        Map<QuestionId, @Nullable Answer> answers =
                new AnswerForm(form, carried(exchange)).read(layout.questions(domain));
        int saved = services.answering.save(exchange.visit(), answers);
        if (SavedAnswers.isAsked(exchange)) {
            List<Pages.DomainProgress> progress = layout.progress(services.answering.answers(exchange.visit()));
            SavedAnswers.say(exchange, saved, progress, outlook(exchange, layout), form.mistakes());
            return;
        }
        if (!form.isFine()) {
            questions(exchange, form);
            return;
        }
        List<Pages.DomainProgress> all = layout.progress(Map.of());
        int index = all.stream().map(Pages.DomainProgress::id).toList().indexOf(domain);
        switch (form.text("then")) {
            case "stay" -> exchange.goTo("questions/" + domain, "said.saved");
            case "later" -> exchange.goTo("", "said.saved");
            case "back" ->
                exchange.goTo(
                        index == 0 ? "" : "questions/" + all.get(index - 1).id());
            default ->
                exchange.goTo(
                        index + 1 == all.size()
                                ? "review"
                                : "questions/" + all.get(index + 1).id());
        }
    }

    private void review(Exchange exchange) {
        Visit visit = exchange.visit();
        QuestionPages layout = layout(exchange);
        List<Pages.DomainProgress> progress = layout.progress(services.answering.answers(visit));
        exchange.show(
                "review",
                new Pages.Review(
                        state(visit),
                        visit.assessment().together(),
                        progress,
                        progress.stream()
                                .mapToInt(Pages.DomainProgress::answered)
                                .sum(),
                        progress.stream().mapToInt(Pages.DomainProgress::asked).sum(),
                        outlook(exchange, layout)));
    }

    private void submit(Exchange exchange) {
        Visit visit = exchange.visit();
        services.answering.submit(visit);
        exchange.goTo(visit.may(Right.RESULTS) ? "results" : "", "said.submitted");
    }

    private void takeBack(Exchange exchange) {
        services.answering.takeBack(exchange.visit());
        exchange.goTo("review", "said.takenBack");
    }

    static QuestionPages layout(Exchange exchange) {
        return new QuestionPages(
                exchange.toolkit().catalog(), exchange.words(), exchange.visit().assessment());
    }

    static String domain(Exchange exchange, QuestionPages layout) {
        String domain = exchange.context.pathParam("domain");
        if (!layout.has(domain)) {
            throw new NoSuchPage();
        }
        return domain;
    }

    /** Answers of last time are shown to one who answers alone; among several they would lead everyone the same way. */
    private @Nullable CarryOver carried(Exchange exchange) {
        return exchange.visit().access().role() == LinkRole.ALONE
                ? services.results
                        .carriedOver(exchange.visit(), exchange.language())
                        .orElse(null)
                : null;
    }

    /** What one who answers alone has settled; among several it is their answers together that settle anything. */
    private @Nullable Outlook settled(Exchange exchange) {
        Visit visit = exchange.visit();
        return visit.access().role() == LinkRole.ALONE && !visit.assessment().isClosed()
                ? services.results.outlook(visit)
                : null;
    }

    private Pages.@Nullable Outlook outlook(Exchange exchange, QuestionPages layout) {
        Outlook settled = settled(exchange);
        return settled == null ? null : layout.outlook(settled);
    }

    private static String state(Visit visit) {
        if (visit.participant() == null) {
            throw new Refused(Refused.Why.GONE);
        }
        if (visit.answering().isSubmitted()) {
            return "submitted";
        }
        return visit.assessment().isClosed() ? "closed" : "open";
    }
}
