package org.peertoolkit.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertoolkit.examples.web.toolkits.Toolkits;
import org.slf4j.LoggerFactory;

/** An operator with content and rules of their own, who edits the rules while people answer. */
class OwnFoldersTest {

    private static final Path SURVEY = Path.of("../workforce-survey");
    private static final String TOOLS = "question == \"con-02\", level <= 2";
    private static final String REFUSED = "toolkit_rules_refused 1.0";

    @TempDir
    Path folder;

    @Test
    void an_edit_changes_results_and_a_wrong_one_changes_nothing_but_the_log_and_the_figures() throws Exception {
        Path content = copy("content");
        Path rules = copy("rules");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Toolkits.class);
        Level before = logger.getLevel();
        logger.setLevel(Level.INFO);
        log.start();
        logger.addAppender(log);
        try (TestApp app = TestApp.own(folder, content, rules)) {
            Browser me = app.browser();
            me.open("/new").send("/new", Map.of("who", "alone", "kind", "full", "language", "en", "keep", "30"));
            String link = me.path();
            People.answer(me, link, 3, "");
            People.submit(me, link);
            assertThat(advises(me, link, "con-tools")).isFalse();

            edit(rules, TOOLS, "question == \"con-02\", level <= 3");
            until(() -> advises(me, link, "con-tools"));
            assertThat(me.open("/metrics").page()).contains("toolkit_rules_refused 0.0");

            edit(rules, "question == \"con-02\", level <= 3", "question == \"con-99\", level <= 9");
            until(() -> me.open("/metrics").page().contains(REFUSED));
            assertThat(advises(me, link, "con-tools")).as("the rules of before").isTrue();
            assertThat(me.open("/health/ready").page()).isEqualTo("ready");
            assertThat(me.open("/health/live").status()).isEqualTo(200);
            assertThat(texts(log))
                    .filteredOn(line -> line.startsWith("The rules stay as they were."))
                    .singleElement()
                    .asString()
                    .matches(".*conditions\\.drl:\\d+:\\d+: rule CON-02: there is no question \"con-99\"\\. .*Use .*");

            edit(rules, "question == \"con-99\", level <= 9", TOOLS);
            until(() -> !advises(me, link, "con-tools"));
            assertThat(me.open("/metrics").page()).contains("toolkit_rules_refused 0.0");
        } finally {
            logger.detachAppender(log);
            logger.setLevel(before);
        }
    }

    @Test
    void folders_that_cannot_be_used_are_one_error_with_everything_that_is_wrong() throws Exception {
        Path rules = copy("rules");
        edit(rules, TOOLS, "question == \"con-99\", level <= 2");
        edit(rules, "toolkit.recommend( \"con-load-limit\"", "toolkit.recommend( \"con-load-limits\"");
        Path file = settings("content=" + copy("content"), "rules=" + rules);
        assertThatThrownBy(() -> WebMain.start(new String[] {file.toString()}, Map.of()))
                .isInstanceOf(WebMain.Unusable.class)
                .hasMessageContaining("2 problems")
                .hasMessageContaining("there is no question \"con-99\"")
                .hasMessageContaining("\"con-load-limits\"");

        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path other = settings("content=" + empty);
        assertThatThrownBy(() -> WebMain.start(new String[] {other.toString()}, Map.of()))
                .isInstanceOf(WebMain.Unusable.class)
                .hasMessageContaining("pack.yaml");
    }

    @Test
    void the_program_ends_with_two_and_words_and_no_trace() throws Exception {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("mine.drl"), "half of a ru");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        WebMain.class.getName(),
                        settings("rules=" + rules).toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(2);
        assertThat(said).contains("mine.drl:1:").doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void a_port_that_is_taken_and_a_folder_that_cannot_be_made_are_told_in_words() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Path file = settings("port=" + taken.getLocalPort(), "host=0.0.0.0");
            assertThatThrownBy(() -> WebMain.start(new String[] {file.toString()}, Map.of()))
                    .isInstanceOf(WebMain.Unusable.class)
                    .hasMessageContaining("The app cannot listen on host \"0.0.0.0\", port " + taken.getLocalPort());
        }
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        assertThatThrownBy(() -> WebMain.start(
                        new String[] {settings("port=0").toString()},
                        Map.of("TOOLKIT_WEB_DATA", blocked.resolve("below").toString())))
                .isInstanceOf(WebMain.Unusable.class)
                .hasMessageContaining("Set data to a folder in which the app may write.");
    }

    private Path settings(String... lines) throws IOException {
        Path file = Files.createTempFile(folder, "own", ".properties");
        return Files.writeString(
                file,
                String.join("\n", lines) + "\n" + (lines[0].startsWith("port") ? "" : "port=0\n") + "data="
                        + folder.resolve("data") + "\n");
    }

    private Path copy(String name) throws IOException {
        Path from = SURVEY.resolve(name);
        Path to = folder.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void edit(Path rules, String what, String instead) throws IOException {
        Path file = rules.resolve("conditions.drl");
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replace(what, instead));
    }

    private static boolean advises(Browser browser, String link, String practice) {
        return browser.open(link + "/plan").page().contains("value=\"" + practice + "\"");
    }

    private static List<String> texts(ListAppender<ILoggingEvent> log) {
        return List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static void until(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
