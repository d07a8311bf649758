package org.peertoolkit.examples.web.route;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.assessment.LinkRole;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.security.CsrfToken;
import org.peertoolkit.examples.web.security.RateLimit;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.service.Visit;

/**
 * Lets people in: looks at the private link, at what it may do, at the passphrase where one is set, at the limits, and at
 * whether a form is one of ours. Every page is behind it.
 */
final class Door {

    /** The passphrase has to be said again after so long, however busy somebody is. */
    private static final Duration UNLOCKED = Duration.ofHours(12);

    private final Services services;

    Door(Services services) {
        this.services = services;
    }

    /** What a page does with a request that was let in. */
    @FunctionalInterface
    interface Page {
        void answer(Exchange exchange);
    }

    /** A page for everyone. */
    Handler open(Page page) {
        return context -> {
            Exchange exchange = new Exchange(context, services, null);
            if (isOurs(exchange)) {
                page.answer(exchange);
            }
        };
    }

    /** A page for those whose link has a right. */
    Handler behind(Right right, Page page) {
        return behind(page, right);
    }

    /** A page for those whose link has one of several rights. */
    Handler behind(Page page, Right... oneOf) {
        return context -> {
            Exchange exchange = new Exchange(context, services, visit(context, oneOf));
            if (isLocked(exchange)) {
                exchange.context.status(HttpStatus.UNAUTHORIZED);
                exchange.show("unlock", new Pages.Unlock(typed(context)));
            } else if (isOurs(exchange)) {
                page.answer(exchange);
            }
        };
    }

    /** The form that takes the passphrase. */
    Handler lock(Page page) {
        return context -> {
            Exchange exchange = new Exchange(context, services, visit(context, Right.COORDINATE));
            if (isOurs(exchange)) {
                page.answer(exchange);
            }
        };
    }

    /**
     * Remembers that the passphrase was right, in a session that nobody can have known before.
     *
     * @param hash the hash of the passphrase that was said; null when there is none to say
     */
    static void unlock(Exchange exchange, @Nullable String hash) {
        Context context = exchange.context;
        context.req().changeSessionId();
        CsrfToken.renew(context);
        if (hash != null) {
            Instant until = exchange.services.clock.instant().plus(UNLOCKED);
            context.sessionAttribute(key(exchange.visit()), new Unlocked(hash, until));
        }
    }

    /**
     * Which passphrase was said, and for how long that counts. It is named by its hash: once another one is set, every session
     * that knows only this one is locked out.
     */
    private record Unlocked(String hash, Instant until) {}

    private Visit visit(Context context, Right... oneOf) {
        String shown = context.pathParam("link");
        if (!SecretLink.isOne(shown)) {
            throw new NoSuchPage();
        }
        SecretLink link = SecretLink.shown(shown);
        Visit visit = services.visits.find(link, number(context)).orElseThrow(NoSuchPage::new);
        RateLimit limit = visit.access().role() == LinkRole.INVITATION ? services.perInvitation : services.perLink;
        if (!limit.allows(link.hash())) {
            throw new TooOften();
        }
        for (Right right : oneOf) {
            if (visit.may(right)) {
                return visit;
            }
        }
        throw new NoSuchPage();
    }

    private static @Nullable Integer number(Context context) {
        String text = context.queryParam("number");
        if (text == null) {
            return null;
        }
        if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new NoSuchPage();
        }
        return Integer.valueOf(text);
    }

    private static boolean isLocked(Exchange exchange) {
        Visit visit = exchange.visit();
        String hash = visit.organization().passphrase();
        if (hash == null || !visit.may(Right.COORDINATE)) {
            return false;
        }
        @Nullable
        Unlocked known =
                exchange.context.req().getSession(false) == null ? null : exchange.context.sessionAttribute(key(visit));
        return known == null
                || !known.hash().equals(hash)
                || exchange.services.clock.instant().isAfter(known.until());
    }

    private static String key(Visit visit) {
        return "unlocked " + visit.organization().id();
    }

    /** Whether nothing is sent, or it is one of our forms; otherwise answers that it cannot be taken. */
    private boolean isOurs(Exchange exchange) {
        Context context = exchange.context;
        boolean sends = context.req().getMethod().equals("POST");
        if (!sends || CsrfToken.isIn(context)) {
            return true;
        }
        context.status(HttpStatus.FORBIDDEN);
        if (CsrfToken.isFromElsewhere(context) || context.isMultipart()) {
            exchange.show("message", new Pages.Message(exchange.words().say("forged.text"), null, null));
        } else {
            exchange.show("resend", again(context));
        }
        return false;
    }

    /** What was sent by one of our pages when the passphrase had to be said again; null when nothing was. */
    private static Pages.@Nullable Resend typed(Context context) {
        boolean sends = context.req().getMethod().equals("POST");
        return sends && !context.isMultipart() && !CsrfToken.isFromElsewhere(context) ? again(context) : null;
    }

    /** The page was open for so long that its session has ended. What was typed is not lost: it can be sent again. */
    private static Pages.Resend again(Context context) {
        List<Pages.Resend.Field> fields = new ArrayList<>();
        context.formParamMap().forEach((name, values) -> {
            if (!name.equals(CsrfToken.FIELD)
                    && !name.equals(ChosenPassphrase.FIELD)
                    && !name.equals(PassphraseRoutes.OLD)) {
                values.forEach(value -> fields.add(new Pages.Resend.Field(name, value)));
            }
        });
        return new Pages.Resend(context.path(), fields);
    }
}
