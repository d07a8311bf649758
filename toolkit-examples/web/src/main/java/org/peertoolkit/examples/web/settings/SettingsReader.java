package org.peertoolkit.examples.web.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/**
 * Reads settings from a file of {@code name=value} lines and from the environment, where {@code database.url} is called
 * {@code TOOLKIT_WEB_DATABASE_URL}. The environment wins. Everything that is wrong is told at once.
 */
public final class SettingsReader {

    private static final String PREFIX = "TOOLKIT_WEB_";
    private static final String HEADLINE = "The settings cannot be used";

    private final List<Problem> problems = new ArrayList<>();
    /** The value of each setting that is set, and where it stands. */
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Found(String value, Place place) {}

    private SettingsReader() {}

    /**
     * Reads settings.
     *
     * @param file the file, or null when there is none
     * @param environment the environment of the program
     * @throws InvalidInputException with everything that is wrong: names that are not known (with the nearest), values that
     *     cannot be meant, a file that cannot be read
     */
    public static Settings read(@Nullable Path file, Map<String, String> environment) {
        SettingsReader reader = new SettingsReader();
        if (file != null) {
            reader.file(file);
        }
        reader.environment(environment);
        Settings settings = reader.settings();
        InvalidInputException.throwIfAny(HEADLINE, reader.problems);
        return settings;
    }

    private void file(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            problems.add(Problem.of(
                    "no-file",
                    Place.of(file.toString()),
                    "",
                    "the file cannot be read.",
                    "Check its name, that you may read it, and that it is saved as UTF-8."));
            return;
        }
        Properties properties = new Properties();
        try (Reader in = new StringReader(text)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            problems.add(Problem.of(
                    "not-settings",
                    Place.of(file.toString()),
                    "",
                    "it is not made of lines such as port=8080.",
                    "Write a backslash twice, and mend what is not a line of that kind."));
        }
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            set(name, properties.getProperty(name), new Place(file.toString(), line(text, name), 0));
        }
    }

    private static int line(String text, String name) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String rest = lines.get(i).strip();
            if (rest.startsWith(name)
                    && (rest.length() == name.length() || "=: \t".indexOf(rest.charAt(name.length())) >= 0)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void environment(Map<String, String> environment) {
        for (String variable : new TreeSet<>(environment.keySet())) {
            if (variable.startsWith(PREFIX)) {
                String name = variable.substring(PREFIX.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '.');
                set(name, environment.getOrDefault(variable, ""), Place.of("environment " + variable));
            }
        }
    }

    private void set(String name, String value, Place place) {
        if (!SettingName.all().contains(name)) {
            problems.add(Problem.unknownName(
                    "unknown-setting",
                    place,
                    name,
                    "there is no such setting.",
                    name,
                    SettingName.all(),
                    "Use one of " + String.join(", ", SettingName.all()) + "."));
        } else if (!value.isBlank()) {
            found.put(name, new Found(value.strip(), place));
        }
    }

    private Settings settings() {
        Path data = Path.of(text(SettingName.DATA, "toolkit-web-data"));
        URI address = address();
        return new Settings(
                text(SettingName.HOST, "127.0.0.1"),
                number(SettingName.PORT, 8080, 0, 65_535),
                address,
                yes(SettingName.PROXY),
                data,
                databaseUrl(data),
                textOrNull(SettingName.DATABASE_USER),
                textOrNull(SettingName.DATABASE_PASSWORD),
                folder(SettingName.CONTENT),
                folder(SettingName.RULES),
                number(SettingName.RETENTION_DAYS, 730, 1, 3_650),
                new Settings.Limits(
                        number(SettingName.REQUESTS_PER_ADDRESS, 3_000, 1, 1_000_000),
                        number(SettingName.REQUESTS_PER_LINK, 240, 1, 1_000_000),
                        number(SettingName.OPENINGS_PER_ADDRESS, 30, 1, 1_000_000),
                        number(SettingName.PASSPHRASES_PER_LINK, 10, 1, 14)),
                metricsPassword());
    }

    private @Nullable String metricsPassword() {
        String password = textOrNull(SettingName.METRICS_PASSWORD);
        if (password != null && password.length() < 16) {
            wrong(
                    SettingName.METRICS_PASSWORD,
                    "it has fewer than 16 characters.",
                    "Use a longer one, made by chance.");
        }
        return password;
    }

    private String databaseUrl(Path data) {
        String url = text(SettingName.DATABASE_URL, "jdbc:sqlite:" + data.resolve("toolkit.db"));
        if (!url.startsWith("jdbc:sqlite:") && !url.startsWith("jdbc:postgresql:")) {
            wrong(
                    SettingName.DATABASE_URL,
                    "it is the address of no database that the app can use.",
                    "Use jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME.");
        }
        return url;
    }

    private @Nullable URI address() {
        String text = textOrNull(SettingName.ADDRESS);
        if (text == null) {
            return null;
        }
        try {
            URI uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawPath().isEmpty()
                    && plain) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like every other address that cannot be meant.
        }
        wrong(
                SettingName.ADDRESS,
                "%s is not an address that people could type.".formatted(Problem.quoted(text)),
                "Use for example https://check.example.org, without anything after the name.");
        return null;
    }

    private @Nullable Path folder(String name) {
        String text = textOrNull(name);
        if (text != null && !Files.isDirectory(Path.of(text))) {
            wrong(
                    name,
                    "there is no folder %s.".formatted(Problem.quoted(text)),
                    "Give the folder that holds the files.");
        }
        return text == null ? null : Path.of(text);
    }

    private boolean yes(String name) {
        String text = text(name, "no");
        if (!List.of("yes", "no").contains(text)) {
            wrong(name, "%s is neither yes nor no.".formatted(Problem.quoted(text)), "Use yes or no.");
        }
        return text.equals("yes");
    }

    private int number(String name, int otherwise, int from, int to) {
        String text = textOrNull(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is too small or too large.
        }
        wrong(
                name,
                "%s is not a whole number that can be used here.".formatted(Problem.quoted(text)),
                "Use a number from %s to %s.".formatted(from, to));
        return otherwise;
    }

    private String text(String name, String otherwise) {
        String text = textOrNull(name);
        return text == null ? otherwise : text;
    }

    private @Nullable String textOrNull(String name) {
        Found value = found.get(name);
        return value == null ? null : value.value();
    }

    private void wrong(String name, String what, String remedy) {
        Found value = found.get(name);
        Place place = value == null ? Place.of("settings") : value.place();
        problems.add(Problem.of("wrong-setting", place, name, what, remedy));
    }
}
