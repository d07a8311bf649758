package org.peertoolkit.examples.web.checks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peertoolkit.core.catalog.Language;

/**
 * Pictures of every page, to be looked at by people. It is no check and not part of the build: run it by name, with the
 * folder for the pictures in {@code -Dscreenshots}. Further settings: {@code screenshots.only} (a regular expression that a
 * name must match somewhere), {@code screenshots.languages}, {@code screenshots.widths}, {@code screenshots.slice} (pictures
 * are cut into pieces of so many pixels).
 */
@Tag("screenshots")
@ExtendWith(Web.Given.class)
class Screenshots {

    private static final Set<String> IN_THE_DARK = Set.of(
            "start",
            "new-mistakes",
            "questions-answered",
            "questions-mistakes",
            "results",
            "plan",
            "coordinator",
            "progress",
            "agreed");
    private static final Set<String> ON_PAPER = Set.of("results", "plan", "progress", "worksheet", "results-together");
    private static final Set<String> WITHOUT_SCRIPTS = Set.of("new", "questions-answered", "results", "plan");

    /** Chromium draws no picture that is higher. */
    private static final int HIGHEST = 16_000;

    private static final int PAPER = 794;
    private static final int HALF_A_YEAR = 182;

    private final Web web;
    private final Pattern only = Pattern.compile(System.getProperty("screenshots.only", ""));
    private final int slice = Integer.getInteger("screenshots.slice", HIGHEST);
    private final List<String> failures = new ArrayList<>();
    private Path folder = Path.of("");

    Screenshots(Web web) {
        this.web = web;
    }

    @Test
    void of_every_page() throws IOException {
        String named = System.getProperty("screenshots", "");
        Assumptions.assumeFalse(named.isEmpty(), "Name a folder with -Dscreenshots.");
        folder = Files.createDirectories(Path.of(named));
        for (String tag : list("screenshots.languages", "en,ar")) {
            inLanguage(new Language(tag));
        }
        Assertions.assertThat(failures).as("pages that could not be reached").isEmpty();
    }

    private void inLanguage(Language language) {
        List<Tour.Stop> stops = Tour.in(web, language, () -> web.app().clock().forward(HALF_A_YEAR));
        for (int i = 0; i < stops.size(); i++) {
            Tour.Stop stop = stops.get(i);
            if (only.matcher(stop.name()).find()) {
                String name = "%02d-%s.%s".formatted(i + 1, stop.name(), language);
                try (Person person = web.person(language)) {
                    stop.reach(person);
                    pictures(person, stop.name(), name);
                } catch (PlaywrightException | AssertionError e) {
                    failures.add(name + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
                }
                if (WITHOUT_SCRIPTS.contains(stop.name())) {
                    withoutScripts(stop, name, language);
                }
            }
        }
    }

    private void pictures(Person person, String stop, String name) {
        for (String width : list("screenshots.widths", "360,1280")) {
            person.width(Integer.parseInt(width));
            picture(person.page(), name + "." + width);
            if (IN_THE_DARK.contains(stop)) {
                person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                picture(person.page(), name + "." + width + ".dark");
                person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            }
        }
        if (ON_PAPER.contains(stop)) {
            person.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            person.page().setViewportSize(PAPER, 1123);
            picture(person.page(), name + ".paper");
        }
    }

    private void withoutScripts(Tour.Stop stop, String name, Language language) {
        try (Person person = web.personWithoutScripts(language)) {
            stop.reach(person);
            person.width(Person.PHONE);
            picture(person.page(), name + "." + Person.PHONE + ".noscript");
        }
    }

    private void picture(Page page, String name) {
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        int width = page.viewportSize().width;
        int pieces = (Math.min(height, HIGHEST) + slice - 1) / slice;
        for (int i = 0; i < Math.max(1, pieces); i++) {
            Page.ScreenshotOptions options = new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(folder.resolve(name + (pieces > 1 ? ".part" + (i + 1) : "") + ".png"));
            if (height > slice) {
                options.setClip(0, (double) i * slice, width, Math.min(slice, height - i * slice));
            }
            page.screenshot(options);
        }
    }

    private static List<String> list(String property, String otherwise) {
        return Arrays.asList(System.getProperty(property, otherwise).split(","));
    }
}
