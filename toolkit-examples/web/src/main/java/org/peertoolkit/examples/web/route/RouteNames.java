package org.peertoolkit.examples.web.route;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import org.jspecify.annotations.Nullable;

/** What a request was about, for logs and figures: the kind of page, and never the private link in its path. */
public final class RouteNames {

    private RouteNames() {}

    /** The pattern of the page, such as {@code /s/{link}/results}; {@code none} when there is no such page. */
    public static String of(Context context) {
        @Nullable Endpoint page = context.endpoints().matchedHttpEndpoint();
        return page == null ? "none" : page.path;
    }
}
