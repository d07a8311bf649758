package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;
import org.peertoolkit.examples.web.page.Pages;
import org.peertoolkit.examples.web.service.Refused;
import org.peertoolkit.examples.web.storage.ChangedMeanwhileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people see when something does not work: a page in their language, and never anything of the inside. */
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Services services;

    ErrorPages(Services services) {
        this.services = services;
    }

    void add(RoutesConfig routes) {
        routes.exception(NoSuchPage.class, (e, context) -> show(context, HttpStatus.NOT_FOUND, "error.notFound"));
        routes.exception(TooOften.class, (e, context) -> {
            context.header("Retry-After", "60");
            plain(context, HttpStatus.TOO_MANY_REQUESTS, "error.tooOften");
        });
        routes.exception(Refused.class, (e, context) -> show(context, HttpStatus.CONFLICT, "refused." + name(e)));
        routes.exception(
                ChangedMeanwhileException.class,
                (e, context) -> show(context, HttpStatus.CONFLICT, "error.changedMeanwhile"));
        routes.exception(
                ContentTooLargeResponse.class,
                (e, context) -> plain(context, HttpStatus.CONTENT_TOO_LARGE, "error.tooLarge"));
        routes.exception(HttpResponseException.class, (e, context) -> {
            HttpStatus status = HttpStatus.forStatus(e.getStatus());
            show(context, status, status == HttpStatus.NOT_FOUND ? "error.notFound" : "error.badRequest");
        });
        // Whoever asked has gone, or sent what cannot be read. That is no fault of ours, and must not fill the log.
        routes.exception(IOException.class, (e, context) -> plain(context, HttpStatus.BAD_REQUEST, "error.badRequest"));
        routes.exception(
                ServletException.class, (e, context) -> plain(context, HttpStatus.BAD_REQUEST, "error.badRequest"));
        routes.exception(
                HttpException.RuntimeException.class,
                (e, context) -> plain(context, HttpStatus.BAD_REQUEST, "error.badRequest"));
        routes.exception(Exception.class, (e, context) -> {
            LOG.error("A request to {} failed", RouteNames.of(context), e);
            plain(context, HttpStatus.INTERNAL_SERVER_ERROR, "error.inside");
        });
    }

    private static String name(Refused refused) {
        return refused.why().name().toLowerCase(java.util.Locale.ROOT);
    }

    private void show(Context context, HttpStatus status, String word) {
        context.status(status);
        Exchange exchange = new Exchange(context, services, null);
        exchange.show("message", new Pages.Message(exchange.words().say(word), null, null));
    }

    /** A page that begins no session and reads nothing of the request, because that may be what went wrong. */
    private void plain(Context context, HttpStatus status, String word) {
        context.status(status);
        context.contentType("text/plain; charset=utf-8");
        context.result(services.words.in(services.toolkits.original()).say(word));
    }
}
