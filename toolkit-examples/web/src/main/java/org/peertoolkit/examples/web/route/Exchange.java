package org.peertoolkit.examples.web.route;

import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.examples.web.assessment.LinkRole;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.assessment.SelfAssessment;
import org.peertoolkit.examples.web.page.Choice;
import org.peertoolkit.examples.web.page.Frame;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.security.CsrfToken;
import org.peertoolkit.examples.web.service.Visit;
import org.peertoolkit.examples.web.words.PageWords;
import tools.jackson.databind.json.JsonMapper;

/** One request and its answer: who asks, in which language, and which page comes back. */
final class Exchange {

    private static final String LANGUAGE = "language";
    private static final String SAID = "said";
    /** Where forms go that no page is read from, and the page that holds each. */
    private static final Map<String, String> ONLY_SENT =
            Map.of("delete", "/data", "unlock", "", "join", "", "close", "", "take-back", "/review");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Context context;
    final Services services;
    private final @Nullable Visit visit;
    private final Language language;

    /** @param visit what the private link opens, or null on pages that are for everyone */
    Exchange(Context context, Services services, @Nullable Visit visit) {
        this.context = context;
        this.services = services;
        this.visit = visit;
        this.language = chosen();
    }

    /** What the private link opens. */
    Visit visit() {
        if (visit == null) {
            throw new IllegalStateException("This page is for everyone.");
        }
        return visit;
    }

    Language language() {
        return language;
    }

    ReadinessToolkit toolkit() {
        return services.toolkits.in(language);
    }

    PageWords words() {
        return services.words.in(language);
    }

    Form form() {
        return new Form(context, words());
    }

    /** Shows a page; {@code name} is its template, and {@code page.name} the word that is its title. */
    void show(String name, Object page) {
        show(name, page, List.of());
    }

    /** Shows a form again with what has to be mended. */
    void show(String name, Object page, List<Mistake> mistakes) {
        show(name, words().say(name + ".title"), page, mistakes);
    }

    void show(String name, String title, Object page, List<Mistake> mistakes) {
        if (!mistakes.isEmpty() && context.status() == HttpStatus.OK) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        StringOutput html = new StringOutput();
        services.templates.render(name + ".jte", Map.of("frame", frame(title, mistakes), "page", page), html);
        context.contentType("text/html; charset=utf-8");
        context.result(html.toString());
    }

    /** A piece of a page by itself, for a page that changes while one looks at it. */
    String part(String name, String parameter, Object value) {
        StringOutput html = new StringOutput();
        services.templates.render(name + ".jte", Map.of("frame", frame("", List.of()), parameter, value), html);
        return html.toString();
    }

    /** Tells a script of ours something. A browser that opens it as a page keeps it as a file and shows nothing of it. */
    void sayJson(Object said) {
        context.contentType("application/json; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"said.json\"");
        context.result(JSON.writeValueAsString(said));
    }

    /** Goes on to a page behind the private link, so that loading it again sends nothing twice. */
    void goTo(String page) {
        context.redirect(page.isEmpty() ? base() : base() + "/" + page, HttpStatus.SEE_OTHER);
    }

    /** Goes on to a page, and says there that something was done. */
    void goTo(String page, String word) {
        context.sessionAttribute(SAID, word);
        goTo(page);
    }

    /** The path of everything behind the private link; empty on pages that are for everyone. */
    String base() {
        return visit == null ? "" : "/s/" + visit.link().reveal();
    }

    /** The beginning of every full address. */
    String address() {
        return services.settings.address() != null
                ? services.settings.address().toString()
                : "http://" + context.req().getServerName() + ":"
                        + context.req().getLocalPort();
    }

    private Frame frame(String title, List<Mistake> mistakes) {
        String said = context.req().getSession(false) == null ? null : context.consumeSessionAttribute(SAID);
        return new Frame(
                words(),
                title,
                CsrfToken.of(context),
                base(),
                path(),
                visit == null ? null : context.queryParam("number"),
                languages(),
                entries(),
                mistakes,
                said == null ? null : words().say(said));
    }

    /** Where another language is asked for: at this page, or at the one that holds the form that was sent here. */
    private String path() {
        String path = context.path();
        int last = path.lastIndexOf('/');
        String holder = ONLY_SENT.get(path.substring(last + 1));
        return holder == null ? path : path.substring(0, last) + holder;
    }

    private List<Choice> languages() {
        List<Choice> choices = new ArrayList<>();
        for (Language each : services.toolkits.languages()) {
            Locale own = each.locale();
            choices.add(new Choice(each.tag(), own.getDisplayName(own), null, each.equals(language)));
        }
        return choices;
    }

    private List<Frame.Entry> entries() {
        if (visit == null || visit.access().role() == LinkRole.INVITATION) {
            return List.of();
        }
        List<Frame.Entry> entries = new ArrayList<>();
        boolean results = visit.may(Right.RESULTS) && visit.all().stream().anyMatch(SelfAssessment::isClosed);
        if (visit.may(Right.ANSWER) || visit.may(Right.COORDINATE)) {
            entry(entries, "", "home.entry");
        }
        if (visit.may(Right.COORDINATE)) {
            entry(entries, "profile", "profile.title");
        }
        if (visit.may(Right.ANSWER)) {
            entry(entries, "review", "review.title");
        }
        if (results) {
            entry(entries, "results", "results.title");
            entry(entries, "plan", "plan.title");
            entry(entries, "worksheets", "worksheets.title");
            entry(entries, "progress", "progress.title");
        }
        if (visit.may(Right.COORDINATE)) {
            entry(entries, "data", "data.title");
            if (visit.organization().passphrase() != null) {
                entry(entries, "passphrase", "passphrase.title");
            }
        }
        return entries;
    }

    private void entry(List<Frame.Entry> entries, String page, String word) {
        String path = page.isEmpty() ? base() : base() + "/" + page;
        entries.add(new Frame.Entry(path, words().say(word), path.equals(context.path())));
    }

    /** The language that was asked for, now or before; else that of the assessment, of the browser, of the content. */
    private Language chosen() {
        List<Language> spoken = services.toolkits.languages();
        String asked = context.queryParam("lang");
        for (Language each : spoken) {
            if (each.tag().equals(asked)) {
                context.sessionAttribute(LANGUAGE, asked);
                return each;
            }
        }
        String before = context.req().getSession(false) == null ? null : context.sessionAttribute(LANGUAGE);
        for (Language each : spoken) {
            if (each.tag().equals(before)) {
                return each;
            }
        }
        return visit != null ? visit.assessment().language() : preferred(spoken);
    }

    private Language preferred(List<Language> spoken) {
        List<String> tags = spoken.stream().map(Language::tag).toList();
        String accepted = context.header("Accept-Language");
        try {
            String best = accepted == null || accepted.length() > 500
                    ? null
                    : Locale.lookupTag(Locale.LanguageRange.parse(accepted), tags);
            return spoken.stream()
                    .filter(each -> each.tag().equalsIgnoreCase(best))
                    .findFirst()
                    .orElse(services.toolkits.original());
        } catch (IllegalArgumentException e) {
            return services.toolkits.original();
        }
    }
}
