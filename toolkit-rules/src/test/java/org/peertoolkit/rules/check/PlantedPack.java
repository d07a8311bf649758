package org.peertoolkit.rules.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.catalog.Catalog;

/**
 * Rules with something planted in them, on top of a base that has no finding. A text file holds many, each written so:
 *
 * <pre>
 * === what was planted
 * without BAS-03                                   (a rule of the base that is left out)
 * change "R1, R2" => "R1"                          (in the base)
 * file one.drl
 * SUP-21 sup-handout HIGH                          (a rule, what it recommends, then its conditions)
 *     Answer( question == "sup-01", level &lt;= 2 )
 * raw two.drl                                      (a file as it is)
 * finds the-key of a finding
 * one.drl:9:5: rule SUP-21: the whole message
 * mend level &lt;= 2 => level == 1                 (in all files; together they mend everything)
 * drop SUP-21                                      (a rule, to mend what is found)
 * </pre>
 *
 * @param name what was planted
 * @param files the text of each rule file by its name
 * @param expected the message of each finding by its key
 * @param mends what to write in place of what, so that nothing is found
 */
record PlantedPack(String name, Map<String, String> files, Map<String, String> expected, Map<String, String> mends) {

    static final Catalog CATALOG = BundledContent.directory(Path.of("src/test/resources/planted/further/content"))
            .load();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Path BASE = Path.of("src/test/resources/planted/further");
    private static final String DROPPED = "(dropped)";
    private static final Pattern RULE = Pattern.compile("([A-Z]+-[0-9]+)((?: \\S+ (?:HIGH|MEDIUM|LOW))+)");

    /** Every pack of a file of planted ones. */
    static List<PlantedPack> all(String file) {
        List<PlantedPack> packs = new ArrayList<>();
        for (String part : ("\n" + read(BASE.resolve(file))).split("\n=== ")) {
            if (!part.isBlank() && !part.strip().startsWith("#")) {
                packs.add(new Reader().pack(part));
            }
        }
        return packs;
    }

    /** The same rules, mended. */
    PlantedPack mended() {
        Map<String, String> right = new LinkedHashMap<>();
        files.forEach((file, text) -> {
            String after = text;
            for (Map.Entry<String, String> mend : mends.entrySet()) {
                after = mend.getValue().equals(DROPPED)
                        ? without(mend.getKey(), after)
                        : after.replace(mend.getKey(), mend.getValue());
            }
            if (after.contains("\nrule \"")) {
                right.put(file, after);
            }
        });
        return new PlantedPack(name, right, Map.of(), Map.of());
    }

    private static String without(String rule, String text) {
        return text.replaceFirst("(?s)\nrule \"%s .*?\nend\n".formatted(rule), "");
    }

    /** Writes the rule files, and examples of one rule of the base. */
    void write(Path folder) {
        files.forEach((file, text) -> write(folder.resolve(file), text));
        write(folder.resolve("base.examples.yaml"), read(BASE.resolve("base.examples.yaml")));
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** Reads one pack, line by line. */
    private static final class Reader {

        private final Map<String, StringBuilder> files = new LinkedHashMap<>();
        private final Map<String, String> expected = new LinkedHashMap<>();
        private final Map<String, String> mends = new LinkedHashMap<>();
        private String base = PlantedPack.read(BASE.resolve("base.drl"));
        private StringBuilder file = new StringBuilder();
        private boolean raw;
        private String recommendations = "";
        private String key = "";

        PlantedPack pack(String text) {
            List<String> lines = text.lines().toList();
            lines.stream().skip(1).filter(line -> !line.startsWith("#")).forEach(this::line);
            endRule();
            Map<String, String> all = new LinkedHashMap<>();
            all.put("base.drl", base);
            files.forEach((name, content) -> all.put(name, content.toString()));
            return new PlantedPack(lines.get(0), all, expected, mends);
        }

        private void line(String line) {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "without" -> base = PlantedPack.without(words[1], base);
                case "change" -> {
                    String[] change = words[1].split(" => ", 2);
                    base = base.replace(change[0], change[1].replace("\\n", "\n"));
                }
                case "file", "raw" -> begin(words[1], words[0].equals("raw"));
                case "finds" -> {
                    endRule();
                    raw = false;
                    key = words[1];
                }
                case "mend" -> {
                    String[] mend = words[1].split(" => ?", 2);
                    mends.put(mend[0].replace("\\n", "\n"), mend[1].replace("\\n", "\n"));
                }
                case "drop" -> mends.put(words[1], DROPPED);
                default -> other(line);
            }
        }

        private void begin(String name, boolean isRaw) {
            endRule();
            raw = isRaw;
            file = files.computeIfAbsent(name, any -> new StringBuilder());
            if (!raw) {
                file.append("""
                        package org.peertoolkit.rules.planted
                        import org.peertoolkit.rules.fact.*
                        global Toolkit toolkit
                        """);
            }
        }

        private void other(String line) {
            Matcher rule = RULE.matcher(line);
            if (!key.isEmpty()) {
                expected.put(key, line);
                key = "";
            } else if (raw) {
                file.append(line).append('\n');
            } else if (rule.matches()) {
                endRule();
                file.append("""

                        rule "%1$s Planted as %1$s"
                            @because("It was planted.")
                            @source("R1")
                        when
                        """.formatted(rule.group(1)));
                recommendations = rule.group(2).strip();
            } else if (!line.isBlank()) {
                file.append(line).append('\n');
            }
        }

        private void endRule() {
            if (!recommendations.isEmpty()) {
                String[] words = recommendations.split(" ");
                file.append("then\n");
                for (int i = 0; i < words.length; i += 2) {
                    file.append("    toolkit.recommend( \"%s\", Priority.%s );\n".formatted(words[i], words[i + 1]));
                }
                file.append("end\n");
                recommendations = "";
            }
        }
    }
}
