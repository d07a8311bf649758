package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.rules.internal.read.RuleTexts;
import org.peertoolkit.rules.internal.read.RuleTexts.Refused;

/** Reads good and hostile files in a fresh Java, and looks at what that Java loaded and printed. */
class NothingRunsTest {

    @TempDir
    private Path folder;

    @Test
    void reading_loads_no_compiler_prints_nothing_and_leaves_nothing_behind() throws IOException, InterruptedException {
        List<Refused> hostile = RuleTexts.refused("hostile.txt");
        Path hostileFolder = Files.createDirectory(folder.resolve("hostile"));
        for (int i = 0; i < hostile.size(); i++) {
            Files.writeString(
                    hostileFolder.resolve("file-%02d.drl".formatted(i)),
                    hostile.get(i).text());
        }
        Path good = Files.createDirectory(folder.resolve("good"));
        Files.writeString(good.resolve("good.drl"), RuleTexts.with("top", RuleTexts.rule("SUP-01")));
        Path loaded = folder.resolve("loaded.txt");
        Path printed = folder.resolve("printed.txt");

        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reads.class.getName(),
                        good.toString(),
                        hostileFolder.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();

        assertThat(printed).isEmptyFile();
        assertThat(exit).isEqualTo(2 + hostile.size());
        assertThat(folder.resolve("peertoolkit-ran")).doesNotExist();
        assertThat(Files.readString(loaded))
                .contains("org.drools.drl.parser.lang.DRL6Parser")
                .doesNotContain("com.sun.tools.javac")
                .doesNotContain("org.eclipse.jdt")
                .doesNotContain("org.mvel")
                .doesNotContain("org.drools.compiler")
                .doesNotContain("org.drools.modelcompiler")
                .doesNotContain("java.lang.ProcessImpl");
    }

    /** Reads the folders that it is given, and ends with the number of good rules and of files with problems. */
    static final class Reads {

        public static void main(String[] folders) {
            int found = 0;
            for (String folder : folders) {
                try {
                    found += RuleBook.read(Path.of(folder)).rules().size();
                } catch (InvalidInputException refused) {
                    found += (int) refused.problems().stream()
                            .map(problem -> problem.place().source())
                            .distinct()
                            .count();
                }
            }
            boolean ran = System.getProperty("peertoolkit.ran") != null;
            System.exit(ran ? 1 : found);
        }
    }
}
