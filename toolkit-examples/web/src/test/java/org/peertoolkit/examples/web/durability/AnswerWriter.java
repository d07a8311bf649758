package org.peertoolkit.examples.web.durability;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.security.SecretLink;
import org.peertoolkit.examples.web.service.Answering;
import org.peertoolkit.examples.web.service.Opening;
import org.peertoolkit.examples.web.service.Results;
import org.peertoolkit.examples.web.service.Visit;
import org.peertoolkit.examples.web.service.Visits;
import org.peertoolkit.examples.web.storage.Database;
import org.peertoolkit.examples.web.toolkits.Toolkits;

/**
 * Saves answers as fast as it can, four people at once, until somebody kills it. After each save has returned, and not before,
 * it prints a line: so every line is a promise. Each save holds two answers with the same number, which must never part.
 */
public final class AnswerWriter {

    private static final int PEOPLE = 4;

    private AnswerWriter() {}

    /** @param arguments the database's address, user and password; the last two may be empty */
    public static void main(String[] arguments) {
        Database database = Database.open(arguments[0], orNull(arguments[1]), orNull(arguments[2]));
        Clock clock = Clock.systemUTC();
        Visits visits = new Visits(database);
        Answering answering = new Answering(database, new Results(database, Toolkits.open(null, null), clock), clock);
        SecretLink coordinator = new Opening(database, clock)
                .open(new Opening.Wish(
                        new ContentVersion("tested", "1"),
                        false,
                        true,
                        Language.ENGLISH,
                        3,
                        List.of("Peers"),
                        30,
                        null));
        Visit opened = visits.find(coordinator, null).orElseThrow();
        Visit invited = visits.find(Opening.invitation(coordinator, opened.assessment(), 0), null)
                .orElseThrow();
        List<Visit> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(visits.find(answering.join(invited), null).orElseThrow());
        }
        say("assessment " + opened.assessment().id());
        AtomicInteger number = new AtomicInteger();
        people.forEach(person -> new Thread(() -> write(answering, person, number)).start());
    }

    private static void write(Answering answering, Visit person, AtomicInteger numbers) {
        while (true) {
            int number = numbers.incrementAndGet();
            Answer answer = Answer.level(1 + number % 4).withNote("number " + number);
            answering.save(
                    person,
                    new TreeMap<>(Map.of(
                            new QuestionId("one-" + number % 50),
                            answer,
                            new QuestionId("two-" + number % 50),
                            answer)));
            say("saved " + number);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line + ".");
        System.out.flush();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
