package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.page.Mistake;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.page.PassphrasePage;
import org.peertoolkit.examples.web.security.Passphrase;
import org.peertoolkit.examples.web.security.PassphraseStrength;
import org.peertoolkit.examples.web.service.Visit;

/** What a coordinator says besides the link: asked for, set, changed, and forgotten on the device at hand. */
final class PassphraseRoutes {

    /** The name of the field with the passphrase of now. */
    static final String OLD = "old";

    /** The name of the field that says where what was typed before goes; the fields of what was typed begin with it. */
    private static final String TYPED = "typed";

    private final Services services;

    PassphraseRoutes(Services services) {
        this.services = services;
    }

    void add(RoutesConfig routes, Door door) {
        routes.post("/s/{link}/unlock", door.lock(this::unlock));
        routes.post("/s/{link}/lock", door.lock(PassphraseRoutes::lock));
        routes.get("/s/{link}/passphrase", door.behind(Right.COORDINATE, e -> show(e, List.of())));
        routes.post("/s/{link}/passphrase", door.lock(this::change));
        routes.post("/passphrase/strength", door.open(PassphraseRoutes::strength));
    }

    private void unlock(Exchange exchange) {
        Form form = exchange.form();
        String said = form.text(ChosenPassphrase.FIELD);
        String hash = exchange.visit().organization().passphrase();
        if (hash != null && !isRight(exchange, said, hash)) {
            form.mistake(ChosenPassphrase.FIELD, "mistake.wrongPassphrase");
            exchange.show("unlock", new Pages.Unlock(typed(exchange)), form.mistakes());
            return;
        }
        if (hash != null && ChosenPassphrase.isWeak(said, exchange.words())) {
            // Lists of what is tried first grow. Whoever has one of these has to choose another before anything is
            // shown.
            form.mistake(ChosenPassphrase.FIELD, "mistake.weakPassphrase");
            show(exchange, form.mistakes());
            return;
        }
        Door.unlock(exchange, hash);
        Pages.Resend typed = typed(exchange);
        if (typed == null) {
            exchange.goTo("");
        } else {
            exchange.show("resend", typed);
        }
    }

    /** What was typed before the passphrase had to be said again, to be sent once more; null when nothing was. */
    private static Pages.@Nullable Resend typed(Exchange exchange) {
        String path = exchange.form().text(TYPED);
        if (!path.startsWith(exchange.base() + "/")) {
            return null;
        }
        List<Pages.Resend.Field> fields = new ArrayList<>();
        exchange.context.formParamMap().forEach((name, values) -> {
            if (name.startsWith(TYPED + ".")) {
                values.forEach(value -> fields.add(new Pages.Resend.Field(name.substring(TYPED.length() + 1), value)));
            }
        });
        return new Pages.Resend(path, fields);
    }

    /** Ends the session: whoever uses this device next has to say the passphrase. */
    private static void lock(Exchange exchange) {
        HttpSession session = exchange.context.req().getSession(false);
        if (session != null) {
            session.invalidate();
        }
        exchange.context.header("Clear-Site-Data", "\"cache\", \"storage\"");
        exchange.context.redirect(
                exchange.base() + "?lang=" + exchange.language().tag(), HttpStatus.SEE_OTHER);
    }

    private static void show(Exchange exchange, List<Mistake> mistakes) {
        exchange.show(
                "passphrase", new PassphrasePage(exchange.visit().organization().passphrase() != null), mistakes);
    }

    private void change(Exchange exchange) {
        Visit visit = exchange.visit();
        Form form = exchange.form();
        String hash = visit.organization().passphrase();
        if (hash != null && !isRight(exchange, form.text(OLD), hash)) {
            form.mistake(OLD, "mistake.wrongPassphrase");
        }
        String chosen = ChosenPassphrase.read(form, exchange.words());
        if (chosen.isEmpty()) {
            form.mistake(
                    ChosenPassphrase.FIELD,
                    "mistake.passphrase",
                    "shortest",
                    Passphrase.SHORTEST,
                    "longest",
                    Passphrase.LONGEST);
        }
        if (!form.isFine()) {
            show(exchange, form.mistakes());
            return;
        }
        String fresh = Passphrase.hash(chosen);
        services.coordinating.protect(visit, fresh);
        Door.unlock(exchange, fresh);
        exchange.goTo("data", "said.passphrase");
    }

    /** Whether a passphrase is right; counts how often one is tried. */
    private boolean isRight(Exchange exchange, String said, String hash) {
        if (!services.passphrases.allows(exchange.visit().link().hash())) {
            throw new TooOften();
        }
        return Passphrase.matches(said, hash);
    }

    /** How hard what is being typed would be to guess, for a page that shows it while one types. Nothing of it is kept. */
    private static void strength(Exchange exchange) {
        String typed = Passphrase.normal(exchange.form().text(ChosenPassphrase.FIELD));
        int length = Passphrase.length(typed);
        @Nullable
        PassphraseStrength strength = length < Passphrase.SHORTEST || length > Passphrase.LONGEST
                ? null
                : ChosenPassphrase.strength(typed, exchange.words());
        String word = strength == null
                ? exchange.words()
                        .say("mistake.passphrase", "shortest", Passphrase.SHORTEST, "longest", Passphrase.LONGEST)
                : exchange.words().say("strength." + strength.name().toLowerCase(Locale.ROOT));
        exchange.sayJson(new Told(strength == null ? 0 : strength.ordinal() + 1, word));
    }

    /**
     * What the page is told.
     *
     * @param level 0 while it is too short or too long, then 1 (weak) to 3 (strong)
     * @param text the same in words
     */
    record Told(int level, String text) {}
}
