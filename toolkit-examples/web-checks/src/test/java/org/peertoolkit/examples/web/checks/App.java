package org.peertoolkit.examples.web.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.examples.web.RunningApp;
import org.peertoolkit.examples.web.settings.SettingsReader;
import org.peertoolkit.examples.web.words.PageWords;
import org.peertoolkit.examples.web.words.WordFiles;

/** The whole app with the shipped content and rules, on a free port, with a database and a clock of its own. */
final class App implements AutoCloseable {

    static final Language ENGLISH = Language.ENGLISH;
    static final Language SPANISH = new Language("es");
    static final Language ARABIC = new Language("ar");

    private static final WordFiles WORDS = new WordFiles();

    /** Many come from one address here, and often. */
    private static final String WIDE = "1000000";

    private final SetClock clock = new SetClock();
    private final Path folder;
    private final RunningApp running;

    private App(Path folder) {
        this.folder = folder;
        Map<String, String> settings = new TreeMap<>();
        settings.put("TOOLKIT_WEB_PORT", "0");
        settings.put("TOOLKIT_WEB_DATA", folder.toString());
        settings.put("TOOLKIT_WEB_LIMIT_REQUESTS_PER_ADDRESS", WIDE);
        settings.put("TOOLKIT_WEB_LIMIT_REQUESTS_PER_LINK", WIDE);
        settings.put("TOOLKIT_WEB_LIMIT_OPENINGS_PER_ADDRESS", WIDE);
        running = RunningApp.start(SettingsReader.read(null, settings), clock);
    }

    static App start() {
        try {
            return new App(Files.createTempDirectory("toolkit-web-checks"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return running.address();
    }

    SetClock clock() {
        return clock;
    }

    /** The languages that the app is looked at in, or those named with {@code -Dlanguages}, for a quicker look. */
    static Stream<Language> languages() {
        return Stream.of(System.getProperty("languages", "en,es,ar").split(",")).map(Language::new);
    }

    static PageWords words(Language language) {
        return WORDS.in(language);
    }

    @Override
    public void close() {
        running.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
