package org.peertoolkit.examples.web.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.examples.web.assessment.AnswerEntry;
import org.peertoolkit.examples.web.storage.Answers;
import org.peertoolkit.examples.web.storage.Database;

/** Starts a writer, kills it at a random moment with SIGKILL, and counts whether every promise was kept; again and again. */
public final class Killer {

    private final String url;
    private final String user;
    private final String password;
    private final Random random;

    public Killer(String url, String user, String password, long seed) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.random = new Random(seed);
    }

    /**
     * What came of it.
     *
     * @param kills how often a writer was killed
     * @param promised how many saves were acknowledged
     * @param kept how many are in the database, acknowledged or not
     * @param faults what went wrong; empty when nothing did
     */
    public record Outcome(int kills, int promised, int kept, List<String> faults) {}

    /** Arguments: the database's address, its user (may be empty), and how often to kill. */
    public static void main(String[] arguments) throws Exception {
        long seed = System.nanoTime();
        Killer killer = new Killer(arguments[0], arguments[1].isEmpty() ? null : arguments[1], null, seed);
        System.out.println("seed " + seed + ", " + killer.kill(Integer.parseInt(arguments[2])));
    }

    /** Kills so many writers, one after another, over one database. */
    public Outcome kill(int times) throws IOException, InterruptedException {
        int promised = 0;
        int kept = 0;
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            List<String> said = killed();
            List<AnswerEntry> history;
            int last;
            String assessment = said.get(0).substring("assessment ".length());
            try (Database database = Database.open(url, user, password)) {
                history = database.inTransaction(transaction -> Answers.history(transaction, assessment));
                last = database.inTransaction(transaction -> transaction
                        .first(
                                "select last_seq from assessment where id = ?",
                                row -> row.number("last_seq"),
                                assessment)
                        .orElseThrow());
            }
            promised += said.size() - 1;
            kept += history.size() / 2;
            check(said.subList(1, said.size()), history, last, faults);
        }
        return new Outcome(times, promised, kept, faults);
    }

    private static void check(List<String> said, List<AnswerEntry> history, int last, List<String> faults) {
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < history.size(); i++) {
            AnswerEntry entry = history.get(i);
            if (entry.seq() != i + 1) {
                faults.add("place " + (i + 1) + " in the history is missing");
            }
            Answer answer = entry.answer();
            found.merge(String.valueOf(answer == null ? null : answer.note()), 1, Integer::sum);
        }
        if (last != history.size()) {
            faults.add("the history should have " + last + " answers and has " + history.size());
        }
        for (String line : said) {
            String number = line.replace("saved", "number");
            if (!found.containsKey(number)) {
                faults.add("lost: " + line);
            }
        }
        found.forEach((number, answers) -> {
            if (answers != 2) {
                faults.add("half written: " + number);
            }
        });
    }

    /** Everything that a writer said before it was killed, whole lines only. */
    private List<String> killed() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        AnswerWriter.class.getName(),
                        url,
                        user == null ? "" : user,
                        password == null ? "" : password)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            said.add(lines.readLine());
            Thread killer = new Thread(() -> killAfter(writer, random.nextInt(1_500)));
            killer.start();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
            killer.join();
        }
        writer.waitFor(30, TimeUnit.SECONDS);
        // The last line may be cut; then the writer had not said it.
        said.removeIf(line -> !line.endsWith("."));
        said.replaceAll(line -> line.substring(0, line.length() - 1));
        return said;
    }

    private static void killAfter(Process writer, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Not Process.destroyForcibly, which closes the stream and loses what was said already.
        writer.toHandle().destroyForcibly();
    }
}
