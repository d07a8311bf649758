package org.peertoolkit.examples.web.operations;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request: what kind of page, how it went, how long it took. No address, no private link, no text. */
public final class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("access");

    private AccessLog() {}

    /** @param route the pattern of the page, never its path */
    public static void write(Context context, String route, float millis) {
        LOG.atInfo()
                .addKeyValue("method", context.method().name())
                .addKeyValue("route", route)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("millis", Math.round(millis))
                .log("request");
    }
}
