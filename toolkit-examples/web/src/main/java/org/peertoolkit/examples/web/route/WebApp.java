package org.peertoolkit.examples.web.route;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.peertoolkit.examples.web.operations.AccessLog;
import org.peertoolkit.examples.web.operations.Figures;
import org.peertoolkit.examples.web.security.CsrfToken;
import org.peertoolkit.examples.web.security.SecurityHeaders;
import org.peertoolkit.examples.web.settings.Settings;

/** The app as the web sees it: its server, its limits, its routes. */
public final class WebApp {

    /** A form has at most so many bytes: twelve notes at their longest, in a script of three bytes a letter, written out. */
    public static final long LARGEST_FORM = 512 * 1024;

    private static final int THREADS = 64;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final long IDLE_MILLIS = 30_000;
    private static final long STOP_MILLIS = 20_000;

    private final Services services;
    private final Figures figures;

    public WebApp(Services services, Figures figures) {
        this.services = services;
        this.figures = figures;
    }

    /** The app, ready to be started. */
    public Javalin create() {
        return Javalin.create(this::configure);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_FORM;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        server(config);
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/static";
            files.location = Location.CLASSPATH;
            files.headers =
                    java.util.Map.of("Cache-Control", "public, max-age=3600", "X-Content-Type-Options", "nosniff");
        });
        config.requestLogger.http((context, millis) -> {
            AccessLog.write(context, RouteNames.of(context), millis);
            figures.count(context, RouteNames.of(context), millis);
        });
        config.routes.before(this::before);
        Door door = new Door(services);
        AnswerRoutes answers = new AnswerRoutes(services);
        new PublicRoutes(services).add(config.routes, door);
        answers.add(config.routes, door);
        new ResultRoutes(services).add(config.routes, door);
        new CoordinatorRoutes(services, answers).add(config.routes, door);
        new DataRoutes(services).add(config.routes, door);
        new PassphraseRoutes(services).add(config.routes, door);
        new OperationRoutes(services, figures).add(config.routes);
        new ErrorPages(services).add(config.routes);
    }

    private void before(Context context) {
        SecurityHeaders.set(context, services.settings.secure());
        if (!OperationRoutes.isOne(context) && !services.perAddress.allows(Addresses.of(context, services.settings))) {
            throw new TooOften();
        }
    }

    private void server(JavalinConfig config) {
        Settings settings = services.settings;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("web");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(WebApp::limits);
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector =
                    new ServerConnector(server, new org.eclipse.jetty.server.HttpConnectionFactory(http));
            connector.setHost(settings.host());
            connector.setPort(settings.port());
            connector.setIdleTimeout(IDLE_MILLIS);
            connector.addBean(new SlowConnections(connector.getScheduler()));
            return connector;
        });
        config.jetty.multipartConfig.maxFileSize(DataRoutes.LARGEST_FILE, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(DataRoutes.LARGEST_FILE + LARGEST_FORM, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(DataRoutes.LARGEST_FILE, SizeUnit.BYTES);
        config.jetty.modifyServer(server -> handlers(server, settings));
        config.jetty.modifyServletContextHandler(handler -> sessions(handler, settings.secure()));
    }

    private static void limits(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(LARGEST_HEADERS);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    /**
     * A server that is told to stop takes no new requests and finishes those that it has. Nobody can keep more than half of its
     * threads busy from one address: further requests from there wait, and everybody else is served.
     */
    private static void handlers(Server server, Settings settings) {
        ThreadLimitHandler fair = new ThreadLimitHandler(settings.proxy() ? "X-Forwarded-For" : null);
        fair.setThreadLimit(THREADS / 2);
        GracefulHandler graceful = new GracefulHandler();
        graceful.setHandler(fair);
        server.setStopTimeout(STOP_MILLIS);
        server.setHandler(graceful);
        server.setErrorHandler(new BareErrors(settings.secure()));
    }

    private static void sessions(ServletContextHandler handler, boolean secure) {
        SessionHandler sessions = new SessionHandler();
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setMaxInactiveInterval(CsrfToken.SECONDS_OF_VISITORS);
        sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        sessions.getSessionCookieConfig().setSecure(secure);
        sessions.getSessionCookieConfig().setPath("/");
        sessions.getSessionCookieConfig().setName(secure ? "__Host-session" : "session");
        handler.setSessionHandler(sessions);
    }
}
