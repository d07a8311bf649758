package org.peertoolkit.examples.web.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.examples.web.checks.Visitor.Opinion;

/**
 * Every distinct page of the app in one language, each in the states in which it looks different: empty, filled in, with
 * something to mend, finished. The way to each is short, so that all of them can be looked at again and again.
 */
final class Tour {

    private static final Opinion MIXED = (domain, question) -> switch ((domain * 3 + question) % 7) {
        case 0, 4 -> "1";
        case 1, 5 -> "2";
        case 2 -> "3";
        case 3 -> "dk";
        default -> "4";
    };
    private static final Opinion BETTER = (domain, question) -> domain == 2 && question == 1
            ? "na"
            : Integer.toString(Math.min(4, 1 + (domain + question) % 4 + (domain % 2)));
    private static final String NOTE =
            "Two of our three teams do this; the night team does not. Los equipos de día sí. فريق الليل لا يفعل ذلك";

    private final Web web;
    private final Language language;
    private final Runnable later;
    private final List<Stop> stops = new ArrayList<>();

    /**
     * A page.
     *
     * @param name what it is called, such as {@code results}
     * @param path where it is
     * @param then what has to be done there before it is to be seen
     */
    record Stop(String name, String path, Consumer<Person> then) {

        /** Brings a person there; the path of the page before anything is done on it comes back. */
        String reach(Person person) {
            person.openInLanguage(path);
            String landed = person.path();
            then.accept(person);
            return landed;
        }
    }

    private Tour(Web web, Language language, Runnable later) {
        this.web = web;
        this.language = language;
        this.later = later;
    }

    /**
     * The pages in a language; what they show is made now.
     *
     * @param later lets time pass between one assessment and the next
     */
    static List<Stop> in(Web web, Language language, Runnable later) {
        Tour tour = new Tour(web, language, later);
        tour.everyone();
        tour.begun();
        tour.halfway();
        tour.finished();
        tour.again();
        tour.whole();
        tour.together();
        tour.met();
        tour.few();
        tour.locked();
        return List.copyOf(tour.stops);
    }

    private void everyone() {
        stop("start", "/");
        stop("new", "/new");
        stop("new-mistakes", "/new", person -> {
            person.choose("who", "together");
            person.type("passphrase", "short").sendAnyway("/new");
        });
        stop("import", "/import");
        stop("import-mistake", "/import", person -> person.sendAnyway("/import"));
        stop("not-found", "/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    private void begun() {
        String link = visitor().beginAlone("quick");
        stop("home-new", link);
        stop("profile", link + "/profile");
        stop("questions", link + "/questions");
        stop("review-empty", link + "/review");
        stop("results-too-early", link + "/results");
        stop("plan-empty", link + "/plan");
        stop("progress-none", link + "/progress");
        stop("again-too-early", link + "/again");
        stop("data", link + "/data");
        stop("passphrase", link + "/passphrase");
        stop("data-mistake", link + "/data", person -> person.sendAnyway("/delete"));
    }

    private void halfway() {
        String link = visitor().beginAlone("quick");
        visitor().describe(link).answer(link, 2, Tour::someOfEach, NOTE);
        String first = visitor().open(link + "/questions").path();
        stop("home-halfway", link);
        stop("profile-answered", link + "/profile");
        stop("questions-answered", firstDomain(link));
        stop("questions-mistakes", first, person -> {
            List<String> questions = person.questions();
            person.choose("q." + questions.get(0), "na");
            person.type("note." + questions.get(1), NOTE).send(person.path(), "next");
        });
        stop("review-halfway", link + "/review");
        stop("resend", first, person -> {
            person.choose("q." + person.questions().get(0), "2");
            person.context().clearCookies();
            person.send(person.path(), "next");
        });
    }

    private void finished() {
        String link = visitor().beginAlone("quick");
        Visitor me = visitor();
        me.describe(link).finish(link, MIXED, NOTE);
        stop("home-finished", link);
        stop("questions-locked", firstDomain(link));
        stop("review-finished", link + "/review");
        stop("results", link + "/results");
        List<String> practices = me.open(link + "/plan").page().select("[name=practice]").eachAttr("value").stream()
                .distinct()
                .toList();
        plan(me, link, practices.get(0), Map.of("owner", "Ana Sofía Pérez", "due", "2027-01-15"));
        plan(me, link, practices.get(1), Map.of("owner", "منى", "due", "2027-09-30"));
        plan(me, link, practices.get(2), Map.of("owner", "", "due", "", "done", "yes"));
        stop("plan", link + "/plan");
        stop("plan-mistake", link + "/plan", person -> {
            person.loading(
                    () -> person.field("owner")
                            .evaluate(
                                    "field => { field.value = 'A'.repeat(130); field.form.querySelector('[value=save]').click(); }"));
        });
        stop("worksheets", link + "/worksheets");
        stop("worksheet", link + "/worksheets", person -> {
            String worksheet = person.page()
                    .locator("main a[href*='/worksheets/']:not([href$='.pdf'], [href$='.html'], [href$='.docx'])")
                    .first()
                    .getAttribute("href");
            person.openInLanguage(worksheet);
        });
        stop("again", link + "/again");
    }

    private static void plan(Visitor me, String link, String practice, Map<String, String> fields) {
        Map<String, String> all = new java.util.TreeMap<>(fields);
        all.put("practice", practice);
        all.put("then", "save");
        me.open(link + "/plan").send("/plan", all);
    }

    private void again() {
        Visitor me = visitor();
        String link = me.beginAlone("quick");
        me.describe(link).finish(link, MIXED, NOTE);
        for (Opinion opinion : List.of(BETTER, (Opinion) (domain, question) -> domain < 3 ? "4" : "3")) {
            later.run();
            me.open(link + "/again").send("/again", Map.of("keep", "730"));
            me.describe(link).finish(link, opinion, "");
        }
        stop("results-after", link + "/results");
        stop("progress", link + "/progress");
        String next = visitor().beginAlone("quick");
        me.describe(next).finish(next, MIXED, NOTE);
        me.open(next + "/again").send("/again", Map.of("keep", "730"));
        me.answer(next, 1, (domain, question) -> question == 0 ? "still" : "", "");
        stop("home-again", next);
        stop("questions-again", firstDomain(next));
    }

    private void whole() {
        Visitor me = visitor();
        String link = me.beginAlone("full");
        stop("questions-full", firstDomain(link));
        me.finish(link, (domain, question) -> MIXED.of(domain, question).replace("dk", "1"), "");
        stop("results-full", link + "/results");
    }

    private void together() {
        Visitor me = visitor();
        String link = me.beginTogether(3, "Peer Specialists", "Supervisors and managers");
        List<String> invitations = me.invitations(link);
        me.describe(link);
        String half = visitor().join(invitations.get(0));
        visitor().answer(half, 3, MIXED, NOTE);
        String finished = visitor().join(invitations.get(1));
        visitor().finish(finished, BETTER, NOTE);
        stop("coordinator", link);
        stop("coordinator-profile", link + "/profile");
        stop("coordinator-too-early", link + "/results");
        stop("coordinator-data", link + "/data");
        stop("join", invitations.get(0));
        stop("respondent", half);
        stop("respondent-questions", firstDomain(half));
        stop("respondent-review", half + "/review");
        stop("respondent-finished", finished);
    }

    private void met() {
        Visitor me = visitor();
        String link = me.beginTogether(3, "Peer Specialists", "Supervisors and managers");
        List<String> invitations = me.invitations(link);
        String own = "";
        for (int i = 0; i < 4; i++) {
            own = visitor().join(invitations.get(i / 3));
            int shift = i;
            visitor().finish(own, (domain, question) -> MIXED.of(domain + shift, question), i == 1 ? NOTE : "");
        }
        me.open(link).send("/close", Map.of());
        String shared = me.resultsLink(link);
        me.open(link + "/agreed");
        me.send(me.path(), agreed(me));
        String next = me.path();
        stop("coordinator-ended", link);
        stop("agreed", link + "/agreed");
        stop("agreed-next", next);
        stop("results-together", link + "/results");
        me.open(link + "/plan");
        String practice = me.page().select("[name=practice]").attr("value");
        plan(me, link, practice, Map.of("owner", "Management", "due", "2028-09-30"));
        stop("shared-results", shared);
        stop("shared-plan", shared + "/plan");
        stop("respondent-ended", own);
        stop("join-ended", invitations.get(0));
    }

    private static Map<String, String> agreed(Visitor me) {
        Map<String, String> fields = new java.util.TreeMap<>();
        me.questions().forEach(question -> fields.put("q." + question, "3"));
        return fields;
    }

    private void few() {
        Visitor me = visitor();
        String link = me.beginTogether(3, "Peer Specialists");
        String own = visitor().join(me.invitations(link).get(0));
        visitor().finish(own, MIXED, NOTE);
        me.open(link).send("/close", Map.of());
        stop("results-too-few", link + "/results");
    }

    private void locked() {
        Visitor me = visitor();
        me.open("/new")
                .send(
                        "/new",
                        Map.of(
                                "who", "alone",
                                "kind", "quick",
                                "language", language.tag(),
                                "keep", "30",
                                "passphrase", "seven green herons at dawn"));
        String link = me.path();
        stop("unlock", link);
        stop(
                "unlock-mistake",
                link,
                person -> person.type("passphrase", "six green herons at dawn").send("/unlock"));
    }

    private static String someOfEach(int domain, int question) {
        return List.of("2", "dk", "na").get((domain + question) % 3);
    }

    /** The first domain of the questions, also when all of it is answered. */
    private String firstDomain(String link) {
        return visitor()
                .open(link + "/review")
                .page()
                .select("a[href*=/questions/]")
                .attr("href");
    }

    private Visitor visitor() {
        return web.visitor(language);
    }

    private void stop(String name, String path) {
        stop(name, path, person -> {});
    }

    private void stop(String name, String path, Consumer<Person> then) {
        stops.add(new Stop(name, path, then));
    }
}
