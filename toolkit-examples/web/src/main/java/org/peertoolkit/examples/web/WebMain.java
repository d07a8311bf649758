package org.peertoolkit.examples.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.examples.web.settings.Settings;
import org.peertoolkit.examples.web.settings.SettingsReader;
import org.peertoolkit.examples.web.storage.StorageException;

/** Starts the app: {@code java -jar toolkit-web.jar [SETTINGS.properties]}. */
public final class WebMain {

    private static final Path USUAL_FILE = Path.of("toolkit-web.properties");
    private static final int UNUSABLE_INPUT = 2;

    private WebMain() {}

    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        if (arguments.length > 1 || arguments.length == 1 && arguments[0].startsWith("-")) {
            err.println("Usage: java -jar toolkit-web.jar [SETTINGS.properties]");
            System.exit(UNUSABLE_INPUT);
            return;
        }
        try {
            Settings settings = SettingsReader.read(file(arguments), System.getenv());
            RunningApp app = RunningApp.start(settings, Clock.systemDefaultZone());
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
            out.println("The self-assessment is ready at " + app.address());
        } catch (InvalidInputException | StorageException e) {
            err.println(e.getMessage());
            System.exit(UNUSABLE_INPUT);
        }
    }

    private static @Nullable Path file(String[] arguments) {
        if (arguments.length == 1) {
            return Path.of(arguments[0]);
        }
        return Files.exists(USUAL_FILE) ? USUAL_FILE : null;
    }
}
