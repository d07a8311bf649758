package org.peertoolkit.examples.web.route;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.assessment.LinkRole.Right;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.security.CsrfToken;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.service.Visit;

/**
 * Lets people in: looks at the private link, at what it may do, at the passphrase where one is set, at the limits, and at
 * whether a form is one of ours. Every page is behind it.
 */
final class Door {

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
                exchange.show("unlock", new Pages.Message("", null, null));
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

    /** Remembers that the passphrase was right, in a session that nobody can have known before. */
    static void unlock(Exchange exchange) {
        Context context = exchange.context;
        context.req().changeSessionId();
        CsrfToken.renew(context);
        context.sessionAttribute(key(exchange.visit()), Boolean.TRUE);
    }

    private Visit visit(Context context, Right... oneOf) {
        String shown = context.pathParam("link");
        if (!SecretLink.isOne(shown)) {
            throw new NoSuchPage();
        }
        SecretLink link = SecretLink.shown(shown);
        if (!services.perLink.allows(link.hash())) {
            throw new TooOften();
        }
        Visit visit = services.visits.find(link, number(context)).orElseThrow(NoSuchPage::new);
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
        boolean known = exchange.context.req().getSession(false) != null
                && exchange.context.sessionAttribute(key(visit)) != null;
        return visit.may(Right.COORDINATE) && visit.organization().passphrase() != null && !known;
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

    /** The page was open for so long that its session has ended. What was typed is not lost: it can be sent again. */
    private static Pages.Resend again(Context context) {
        List<Pages.Resend.Field> fields = new ArrayList<>();
        context.formParamMap().forEach((name, values) -> {
            if (!name.equals(CsrfToken.FIELD) && !name.equals("passphrase")) {
                values.forEach(value -> fields.add(new Pages.Resend.Field(name, value)));
            }
        });
        return new Pages.Resend(context.path(), fields);
    }
}
