package org.peertoolkit.examples.web.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.MovedClock;
import org.peertoolkit.examples.web.TestApp;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.toolkits.Toolkits;

/** All services over one SQLite file, and what one does with them. */
final class World implements AutoCloseable {

    static final Toolkits TOOLKITS = TestApp.TOOLKITS;

    /** The questions of the quick check, in order. */
    static final List<QuestionId> QUESTIONS = TOOLKITS.inOriginal().catalog().questions().stream()
            .filter(Question::quick)
            .map(Question::id)
            .toList();

    final Path file;
    final Database database;
    final MovedClock clock = new MovedClock();
    final Visits visits;
    final Opening opening;
    final Results results;
    final Answering answering;
    final Coordinating coordinating;
    final Keeping keeping;
    final Moving moving;

    World() {
        try {
            file = Files.createTempDirectory("world").resolve("world.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.open("jdbc:sqlite:" + file, null, null);
        Clock now = clock;
        visits = new Visits(database);
        opening = new Opening(database, now);
        results = new Results(database, TOOLKITS, now);
        answering = new Answering(database, results, now);
        coordinating = new Coordinating(database, results, now);
        keeping = new Keeping(database, now);
        moving = new Moving(database, TOOLKITS, now, 3_650);
    }

    SecretLink open(boolean together, int floor, String... groups) {
        return opening.open(new Opening.Wish(
                TOOLKITS.inOriginal().catalog().version(),
                true,
                together,
                Language.ENGLISH,
                floor,
                List.of(groups),
                365,
                null));
    }

    Visit visit(SecretLink link) {
        return visits.find(link, null).orElseThrow();
    }

    SecretLink join(SecretLink coordinator, int group) {
        Visit opened = visit(coordinator);
        return answering.join(visit(Opening.invitation(coordinator, opened.assessment(), group)));
    }

    void save(SecretLink link, QuestionId question, @Nullable Answer answer) {
        Map<QuestionId, @Nullable Answer> one = new java.util.TreeMap<>();
        one.put(question, answer);
        answering.save(visit(link), one);
    }

    @Override
    public void close() {
        database.close();
        try (var files = Files.walk(file.getParent())) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
