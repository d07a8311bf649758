package org.peertoolkit.examples.web;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.examples.web.operations.DailyCleanUp;
import org.peertoolkit.examples.web.operations.Figures;
import org.peertoolkit.examples.web.route.Services;
import org.peertoolkit.examples.web.route.WebApp;
import org.peertoolkit.examples.web.settings.Settings;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.toolkits.Toolkits;

/** The app while it runs. */
public final class RunningApp implements AutoCloseable {

    private final Settings settings;
    private final Toolkits toolkits;
    private final Database database;
    private final Figures figures;
    private final DailyCleanUp cleanUp;
    private final Javalin web;

    private RunningApp(Settings settings, Toolkits toolkits, Clock clock) {
        this.settings = settings;
        this.toolkits = toolkits;
        try {
            toolkits.inOriginal();
            this.database = database(settings);
        } catch (RuntimeException e) {
            toolkits.close();
            throw e;
        }
        try {
            this.figures = new Figures(database, toolkits);
            Services services = new Services(settings, toolkits, database, clock);
            this.web = new WebApp(services, figures).create();
            web.start();
            this.cleanUp = DailyCleanUp.start(services.keeping());
        } catch (RuntimeException e) {
            database.close();
            toolkits.close();
            throw e;
        }
    }

    /**
     * Starts the app.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException with everything that is wrong with content or rules
     */
    public static RunningApp start(Settings settings, Clock clock) {
        return start(settings, Toolkits.open(settings.content(), settings.rules()), clock);
    }

    /** Starts the app with toolkits that were opened already, and closes them with it. */
    static RunningApp start(Settings settings, Toolkits toolkits, Clock clock) {
        return new RunningApp(settings, toolkits, clock);
    }

    /** Where people find it. */
    public String address() {
        return settings.address() != null
                ? settings.address().toString()
                : "http://" + (settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host()) + ":"
                        + port();
    }

    /** The port that it listens on. */
    public int port() {
        return web.port();
    }

    /** Stops: takes no new requests, finishes those that it has, then closes the database. */
    @Override
    public void close() {
        cleanUp.close();
        web.stop();
        database.close();
        figures.close();
        toolkits.close();
    }

    private static Database database(Settings settings) {
        if (Database.isSqlite(settings.databaseUrl())) {
            try {
                Files.createDirectories(settings.data());
            } catch (IOException e) {
                throw new InvalidInputException(
                        "The app cannot keep data",
                        List.of(Problem.of(
                                "no-folder",
                                Place.of(settings.data().toString()),
                                "data",
                                "this folder cannot be made.",
                                "Set data to a folder in which the app may write.")));
            }
        }
        return Database.open(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
    }
}
