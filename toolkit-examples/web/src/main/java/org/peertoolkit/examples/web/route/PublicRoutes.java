package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.PanelConvention;
import org.peertoolkit.examples.web.page.Choice;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.page.Passage;
import org.peertoolkit.examples.web.security.Passphrase;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.service.Opening;

/** The pages for everyone: what this is, and the form that opens an assessment. */
final class PublicRoutes {

    private static final List<String> WHO = List.of("alone", "together");
    private static final List<String> KIND = List.of("quick", "full");
    private static final List<Integer> KEEP = List.of(30, 90, 365, 730, 1095, 1825);
    private static final int MOST_GROUPS = 12;
    private static final int LONGEST_GROUP = 60;
    private static final int LOWEST_FLOOR = 3;

    private final Services services;

    PublicRoutes(Services services) {
        this.services = services;
    }

    void add(RoutesConfig routes, Door door) {
        routes.get("/", door.open(this::start));
        routes.get("/new", door.open(exchange -> form(exchange, List.of())));
        routes.post("/new", door.open(this::open));
    }

    private void start(Exchange exchange) {
        Catalog catalog = exchange.toolkit().catalog();
        exchange.show(
                "start",
                new Pages.Start(
                        catalog.questions().size(),
                        (int) catalog.questions().stream()
                                .filter(Question::quick)
                                .count(),
                        catalog.domains().stream()
                                .map(domain -> new Passage(
                                        domain.title(), catalog.language().tag()))
                                .toList()));
    }

    private void form(Exchange exchange, List<Mistake> mistakes) {
        Form form = exchange.form();
        boolean fresh = exchange.context.method().name().equals("GET");
        String floor = fresh ? Integer.toString(PanelConvention.STANDARD.floor()) : form.text("floor");
        List<Choice> languages = new ArrayList<>();
        for (Language each : services.toolkits.languages()) {
            Locale own = each.locale();
            boolean chosen =
                    fresh ? each.equals(exchange.language()) : each.tag().equals(form.text("language"));
            languages.add(new Choice(each.tag(), own.getDisplayName(own), null, chosen));
        }
        exchange.show(
                "new",
                new Pages.New(
                        choices(exchange, "who", WHO, fresh ? "alone" : form.text("who")),
                        choices(exchange, "kind", KIND, fresh ? "quick" : form.text("kind")),
                        languages,
                        keep(exchange, services.settings.retentionDays(), fresh ? "365" : form.text("keep")),
                        form.text("groups"),
                        floor),
                mistakes);
    }

    private void open(Exchange exchange) {
        if (!services.openings.allows(Addresses.of(exchange.context, services.settings))) {
            throw new TooOften();
        }
        Form form = exchange.form();
        boolean together = form.choice("who", WHO).equals("together");
        boolean quick = form.choice("kind", KIND).equals("quick");
        Language language = language(form);
        int days = days(form, services.settings.retentionDays());
        int floor = together
                ? form.number("floor", LOWEST_FLOOR, 100, PanelConvention.STANDARD.floor())
                : PanelConvention.STANDARD.floor();
        List<String> groups = together ? groups(form) : List.of();
        String passphrase = ChosenPassphrase.read(form, exchange.words());
        if (!form.isFine()) {
            form(exchange, form.mistakes());
            return;
        }
        SecretLink link = services.opening.open(new Opening.Wish(
                services.toolkits.inOriginal().catalog().version(),
                quick,
                together,
                language,
                floor,
                groups,
                days,
                passphrase.isEmpty() ? null : Passphrase.hash(passphrase)));
        exchange.context.redirect("/s/" + link.reveal(), HttpStatus.SEE_OTHER);
    }

    private Language language(Form form) {
        String tag = form.text("language");
        return services.toolkits.languages().stream()
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElseGet(() -> {
                    form.mistake("language", "mistake.choose");
                    return services.toolkits.original();
                });
    }

    private static List<String> groups(Form form) {
        Set<String> groups = new LinkedHashSet<>();
        for (String line : form.text("groups").lines().toList()) {
            String group = line.strip();
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        if (groups.isEmpty()) {
            form.mistake("groups", "mistake.groups");
        } else if (groups.size() > MOST_GROUPS) {
            form.mistake("groups", "mistake.tooManyGroups", "most", MOST_GROUPS);
        }
        for (String group : groups) {
            if (group.codePointCount(0, group.length()) > LONGEST_GROUP
                    || group.chars().anyMatch(Character::isISOControl)) {
                form.mistake("groups", "mistake.tooLong", "longest", LONGEST_GROUP);
            } else if (group.equalsIgnoreCase(Panel.FACILITATOR)) {
                form.mistake("groups", "mistake.facilitator", "group", group);
            }
        }
        return List.copyOf(groups);
    }

    private static List<Choice> choices(Exchange exchange, String field, List<String> values, String chosen) {
        return values.stream()
                .map(value -> new Choice(
                        value,
                        exchange.words().say(field + "." + value),
                        exchange.words().say(field + "." + value + ".help"),
                        value.equals(chosen)))
                .toList();
    }

    /** For how long data can be kept: the usual spans that are not longer than the operator allows. */
    static List<Choice> keep(Exchange exchange, int most, String chosen) {
        List<Choice> choices = new ArrayList<>();
        for (int days : spans(most)) {
            String value = Integer.toString(days);
            choices.add(new Choice(value, exchange.words().say("keep.days", "days", days), null, value.equals(chosen)));
        }
        return choices;
    }

    static int days(Form form, int most) {
        String days = form.choice(
                "keep", spans(most).stream().map(span -> Integer.toString(span)).toList());
        return days.isEmpty() ? 1 : Integer.parseInt(days);
    }

    private static List<Integer> spans(int most) {
        List<Integer> spans =
                new ArrayList<>(KEEP.stream().filter(days -> days < most).toList());
        spans.add(most);
        return spans;
    }
}
