package org.peertoolkit.examples.web.route;

import io.javalin.http.Context;
import org.peertoolkit.examples.web.settings.Settings;

/** From where somebody asks. */
final class Addresses {

    private Addresses() {}

    /**
     * The address of whoever asks. Behind a proxy it is the one that the proxy added itself, the last in the list: what stands
     * before it anybody can have written.
     */
    static String of(Context request, Settings settings) {
        String forwarded = settings.proxy() ? request.header("X-Forwarded-For") : null;
        return forwarded == null
                ? request.req().getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
