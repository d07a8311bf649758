package org.peertoolkit.examples.web;

import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.examples.web.settings.Settings;
import org.peertoolkit.examples.web.settings.SettingsReader;
import org.peertoolkit.examples.web.storage.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the app: {@code java -jar toolkit-web.jar [SETTINGS.properties]}. */
public final class WebMain {

    private static final Logger LOG = LoggerFactory.getLogger(WebMain.class);
    private static final Path USUAL_FILE = Path.of("toolkit-web.properties");
    private static final int UNUSABLE_INPUT = 2;

    private WebMain() {}

    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            RunningApp app = start(arguments, System.getenv());
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
            out.println("The self-assessment is ready at " + app.address());
        } catch (Unusable e) {
            err.println(e.getMessage());
            System.exit(UNUSABLE_INPUT);
        }
    }

    /**
     * Starts the app as the command line and the environment say.
     *
     * @throws Unusable with everything that is wrong, in words for whoever operates the app
     */
    static RunningApp start(String[] arguments, Map<String, String> environment) throws Unusable {
        if (arguments.length > 1 || arguments.length == 1 && arguments[0].startsWith("-")) {
            throw new Unusable("Usage: java -jar toolkit-web.jar [SETTINGS.properties]");
        }
        try {
            Settings settings = SettingsReader.read(file(arguments), environment);
            RunningApp app = start(settings);
            if (!settings.secure() && !isThisMachine(settings.host())) {
                LOG.warn("Whoever listens on the way can read links and answers, because people reach this app without"
                        + " TLS. Put a proxy with TLS in front, and set address to what people type, with https.");
            }
            return app;
        } catch (InvalidInputException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        } catch (StorageException e) {
            throw new Unusable(e.getMessage() + " The database said: " + last(e).getMessage());
        }
    }

    private static RunningApp start(Settings settings) throws Unusable {
        try (ServerSocket trial = new ServerSocket()) {
            trial.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw cannotListen(settings);
        }
        try {
            return RunningApp.start(settings, Clock.systemDefaultZone());
        } catch (JavalinException e) {
            throw cannotListen(settings);
        }
    }

    private static Unusable cannotListen(Settings settings) {
        return new Unusable(
                "The app cannot listen on host \"%s\", port %s. Another program may do so already, or it is not allowed."
                                .formatted(settings.host(), settings.port())
                        + " Set host or port to something else.");
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static @Nullable Path file(String[] arguments) {
        if (arguments.length == 1) {
            return Path.of(arguments[0]);
        }
        return Files.exists(USUAL_FILE) ? USUAL_FILE : null;
    }

    private static Throwable last(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : last(cause);
    }

    /** The app cannot start; the message says why and what to do. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }
}
