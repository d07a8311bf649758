package org.peertoolkit.examples.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.peertoolkit.examples.web.settings.Settings;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.toolkits.Toolkits;

/** The whole app on a free port, with a database of its own. */
public final class TestApp implements AutoCloseable {

    /** Read once: nothing in it changes. */
    public static final Toolkits TOOLKITS = Toolkits.open(null, null);

    public static final Settings.Limits WIDE = new Settings.Limits(1_000_000, 1_000_000, 1_000_000, 1_000);

    private final RunningApp app;
    private final Settings settings;

    private TestApp(Settings settings) {
        this(settings, Clock.systemUTC());
    }

    private TestApp(Settings settings, Clock clock) {
        this(settings, RunningApp.start(settings, TOOLKITS, clock));
    }

    private TestApp(Settings settings, RunningApp app) {
        this.settings = settings;
        this.app = app;
    }

    public static TestApp in(Path folder) {
        return new TestApp(settings(folder, null, false, WIDE, null));
    }

    /** The app on a day of one's choice. */
    static TestApp on(LocalDate day, Path folder) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new TestApp(settings(folder, null, false, WIDE, null), clock);
    }

    /** An app whose clock a test moves. */
    static TestApp at(Path folder, Clock clock) {
        return new TestApp(settings(folder, null, false, WIDE, null), clock);
    }

    /** An app with content and rules of its own. */
    static TestApp own(Path folder, Path content, Path rules) {
        Settings usual = settings(folder, null, false, WIDE, null);
        Settings own = new Settings(
                usual.host(),
                usual.port(),
                usual.address(),
                usual.proxy(),
                usual.data(),
                usual.databaseUrl(),
                null,
                null,
                content,
                rules,
                usual.retentionDays(),
                usual.limits(),
                null);
        return new TestApp(own, RunningApp.start(own, Clock.systemUTC()));
    }

    /** An app over another database. */
    static TestApp over(Path folder, String databaseUrl, String user) {
        Settings usual = settings(folder, null, false, WIDE, null);
        return new TestApp(new Settings(
                usual.host(),
                usual.port(),
                usual.address(),
                usual.proxy(),
                usual.data(),
                databaseUrl,
                user,
                null,
                null,
                null,
                usual.retentionDays(),
                usual.limits(),
                null));
    }

    static TestApp limited(Path folder, Settings.Limits limits) {
        return new TestApp(settings(folder, null, false, limits, null));
    }

    static TestApp behindTls(Path folder) {
        return new TestApp(
                settings(folder, URI.create("https://check.example.org"), true, WIDE, "sixteen-letters-or-more"));
    }

    static Settings settings(Path folder, URI address, boolean proxy, Settings.Limits limits, String password) {
        return new Settings(
                "127.0.0.1",
                0,
                address,
                proxy,
                folder,
                "jdbc:sqlite:" + folder.resolve("test.db"),
                null,
                null,
                null,
                null,
                730,
                limits,
                password);
    }

    Browser browser() {
        return new Browser("http://127.0.0.1:" + app.port());
    }

    int port() {
        return app.port();
    }

    /** Another connection to the same database, to see what is really in it. */
    Database database() {
        return Database.open(settings.databaseUrl(), settings.databaseUser(), null);
    }

    @Override
    public void close() {
        app.close();
    }
}
