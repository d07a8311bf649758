package org.peertoolkit.examples.batch;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.RuleBook;

/**
 * Rules that travel to other machines, as the texts of their files. A machine checks them once, on their first use, and all of
 * its threads share the engine.
 *
 * @param files the text of each rule file by its name; empty for the rules that come with the toolkit
 */
public record RuleTexts(TreeMap<String, String> files) implements Serializable {

    private static final Map<RuleTexts, ReadinessToolkit> ON_THIS_MACHINE = new ConcurrentHashMap<>();

    /** The rules that come with the toolkit. */
    public static RuleTexts bundled() {
        return new RuleTexts(new TreeMap<>());
    }

    /**
     * The rules of a folder; they are checked here, so that a mistake shows before the work is spread.
     *
     * @throws org.peertoolkit.core.problem.InvalidInputException with every problem of the rules
     */
    public static RuleTexts of(Path folder) {
        RuleBook.read(folder);
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> rules =
                    all.filter(file -> file.toString().endsWith(".drl")).toList();
            for (Path file : rules) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleTexts(files);
    }

    /** The toolkit that follows them, over the content that comes with the toolkit. */
    public ReadinessToolkit toolkit() {
        return ON_THIS_MACHINE.computeIfAbsent(this, RuleTexts::made);
    }

    private static ReadinessToolkit made(RuleTexts texts) {
        Catalog catalog = BundledContent.load();
        return ReadinessToolkit.of(catalog, texts.book().indexedEngine(catalog));
    }

    private RuleBook book() {
        if (files.isEmpty()) {
            return RuleBook.bundled();
        }
        try {
            Path folder = Files.createTempDirectory("rules");
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                return RuleBook.read(folder);
            } finally {
                for (String name : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
