package org.peertoolkit.content.report.checks.testkit;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser, as far as this machine has one. */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Opens the browser, or skips the tests where there is none. A build server must have one. */
    public static Browser open() {
        Optional<Path> program = program();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(
                    "There is no browser here, and CI is true. Install chromium, or name one with -Dbrowser.");
        }
        Assumptions.assumeTrue(
                program.isPresent(),
                "SKIPPED: there is no browser on this machine. Install chromium, or name one with -Dbrowser or BROWSER_PATH.");
        return new Browser(program.orElseThrow());
    }

    /** The browser as Playwright drives it. */
    public com.microsoft.playwright.Browser get() {
        return browser;
    }

    private static Optional<Path> program() {
        return Stream.concat(
                        Stream.of(
                                        System.getProperty("browser", ""),
                                        System.getenv().getOrDefault("BROWSER_PATH", ""))
                                .filter(named -> !named.isEmpty()),
                        NAMES.stream()
                                .flatMap(name -> Arrays.stream(System.getenv()
                                                .getOrDefault("PATH", "")
                                                .split(File.pathSeparator))
                                        .map(folder -> folder + File.separator + name)))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
