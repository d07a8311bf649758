package org.peertoolkit.examples.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.operations.Figures;

/** For whoever operates the app: whether it lives, whether it can work, and its figures. */
final class OperationRoutes {

    private static final String LIVE = "/health/live";
    private static final String READY = "/health/ready";
    private static final String METRICS = "/metrics";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Services services;
    private final Figures figures;

    OperationRoutes(Services services, Figures figures) {
        this.services = services;
        this.figures = figures;
    }

    void add(RoutesConfig routes) {
        routes.get(LIVE, context -> context.contentType(TEXT).result("live"));
        routes.get(READY, this::ready);
        routes.get(METRICS, this::metrics);
    }

    /** Whether a request is one of these, which a supervisor asks often. */
    static boolean isOne(Context context) {
        return context.path().equals(LIVE) || context.path().equals(READY);
    }

    private void ready(Context context) {
        boolean ready = services.database.isReachable();
        context.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        context.contentType(TEXT).result(ready ? "ready" : "the database does not answer");
    }

    private void metrics(Context context) {
        if (!isReader(context)) {
            throw new NoSuchPage();
        }
        context.contentType("text/plain; version=0.0.4; charset=utf-8");
        context.result(figures.text());
    }

    /** This machine itself, when no proxy asks for somebody else, or whoever says the password. */
    private boolean isReader(Context context) {
        @Nullable String password = services.settings.metricsPassword();
        if (password != null) {
            String said = context.header("Authorization");
            byte[] wanted = ("Bearer " + password).getBytes(StandardCharsets.UTF_8);
            return said != null && MessageDigest.isEqual(wanted, said.getBytes(StandardCharsets.UTF_8));
        }
        try {
            return context.header("X-Forwarded-For") == null
                    && context.header("Forwarded") == null
                    && !services.settings.proxy()
                    && InetAddress.getByName(context.req().getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
