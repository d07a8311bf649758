package org.peertoolkit.examples.web.route;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.examples.web.security.RateLimit;
import org.peertoolkit.examples.web.service.Answering;
import org.peertoolkit.examples.web.service.Coordinating;
import org.peertoolkit.examples.web.service.Keeping;
import org.peertoolkit.examples.web.service.Moving;
import org.peertoolkit.examples.web.service.Opening;
import org.peertoolkit.examples.web.service.Results;
import org.peertoolkit.examples.web.service.Visits;
import org.peertoolkit.examples.web.settings.Settings;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.toolkits.Toolkits;
import org.peertoolkit.examples.web.words.WordFiles;

/** Everything that answers to requests work with. */
public final class Services {

    /** A whole role group opens the same invitation, often in the same minute. */
    private static final int SHARED_BY = 10;

    final Settings settings;
    final Toolkits toolkits;
    final Database database;
    final Clock clock;
    final WordFiles words = new WordFiles();
    final TemplateEngine templates = TemplateEngine.createPrecompiled(
            noFolder(), ContentType.Html, Services.class.getClassLoader(), "org.peertoolkit.examples.web.templates");
    final Visits visits;
    final Opening opening;
    final Results results;
    final Answering answering;
    final Coordinating coordinating;
    final Keeping keeping;
    final Moving moving;
    final RateLimit perAddress;
    final RateLimit perLink;
    final RateLimit perInvitation;
    final RateLimit openings;
    final RateLimit passphrases;

    public Services(Settings settings, Toolkits toolkits, Database database, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.toolkits = toolkits;
        this.database = database;
        visits = new Visits(database);
        opening = new Opening(database, clock);
        results = new Results(database, toolkits, clock);
        answering = new Answering(database, results, clock);
        coordinating = new Coordinating(database, results, clock);
        keeping = new Keeping(database, clock);
        moving = new Moving(database, toolkits, clock, settings.retentionDays());
        Settings.Limits limits = settings.limits();
        perAddress = new RateLimit(limits.perAddress(), Duration.ofMinutes(1));
        perLink = new RateLimit(limits.perLink(), Duration.ofMinutes(1));
        perInvitation = new RateLimit(limits.perLink() * SHARED_BY, Duration.ofMinutes(1));
        openings = new RateLimit(limits.openings(), Duration.ofHours(1));
        passphrases = new RateLimit(limits.passphrases(), Duration.ofMinutes(10));
    }

    /** The daily clean-up works with the same. */
    public Keeping keeping() {
        return keeping;
    }

    /** The day on which somebody looks. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Pages are in the class path; the engine then asks for no folder. */
    @SuppressWarnings("NullAway")
    private static @Nullable Path noFolder() {
        return null;
    }
}
