package org.peertoolkit.examples.web.checks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.peertoolkit.content.report.checks.testkit.Browser;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.examples.web.words.PageWords;

/**
 * Somebody with a real browser, who reads a language and finds things by what they are called or what they send, never by
 * how they look. Whatever the browser complains about on the way is remembered.
 */
final class Person implements AutoCloseable {

    static final int PHONE = 360;
    static final int DESK = 1280;

    private static final int PHONE_HEIGHT = 740;
    private static final int DESK_HEIGHT = 900;
    /** A bar that stays at the lower edge of the window covers what lies there, until one scrolls. */
    private static final String TO_THE_MIDDLE = "each => each.scrollIntoView({block: 'center'})";

    /** Advice that does not fit here: a passphrase belongs to a link, and nobody has a user name. */
    private static final String NO_USER_NAMES = "[DOM] Password forms should have (optionally hidden) username fields";

    private static final double PATIENCE_MILLIS = 30_000;

    private final App app;
    private final Language language;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private Page page;
    private int loads;

    Person(Browser browser, App app, Language language, boolean scripts) {
        this.app = app;
        this.language = language;
        context = browser.get()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(app.address())
                        .setJavaScriptEnabled(scripts)
                        .setLocale(language.tag())
                        .setViewportSize(DESK, DESK_HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onRequest(this::asked);
        context.onResponse(this::answered);
        context.onRequestFailed(this::failed);
        context.onConsoleMessage(message -> {
            // A page that is no page, such as the one for a wrong address, is said here too; answered() knows the
            // others.
            if (!message.text().startsWith("Failed to load resource: the server responded with a status of")
                    && !message.text().startsWith(NO_USER_NAMES)) {
                complaints.add("console: " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("error: " + error.error()));
        page = newPage();
    }

    private Page newPage() {
        Page fresh = context.newPage();
        fresh.onLoad(loaded -> loads++);
        return fresh;
    }

    private void asked(Request request) {
        if (!request.url().startsWith(app.address() + "/") && !request.url().equals("about:blank")) {
            complaints.add("asked elsewhere: " + request.url());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add("answered %s: %s".formatted(response.status(), response.url()));
        }
    }

    private void failed(Request request) {
        // A download is a page that never comes, and whoever goes on to another page needs no answer to what came
        // before.
        if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
            complaints.add("failed: %s %s".formatted(request.url(), request.failure()));
        }
    }

    /** What the browser complained about: messages, errors, requests that failed or went elsewhere. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Forgets what the browser complained about so far, because it was meant to happen. */
    void forgive() {
        complaints.clear();
    }

    Person width(int width) {
        page.setViewportSize(width, width <= PHONE ? PHONE_HEIGHT : DESK_HEIGHT);
        return this;
    }

    /** Opens a page by its path or its whole address. */
    Person open(String path) {
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return this;
    }

    /** Opens a page in the language of this person. */
    Person openInLanguage(String path) {
        return open(path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag());
    }

    /** Asks for the page in another language. */
    Person speak(Language other) {
        page.locator("select[name=lang]").selectOption(other.tag());
        loading(() -> page.locator("form:has(select[name=lang]) button").click());
        return this;
    }

    /** Closes the window and opens another, as the same person. */
    Person newWindow() {
        page.close();
        page = newPage();
        return this;
    }

    /** Follows a link, known by how its address ends; one in the content rather than one in the head. */
    Person follow(String end) {
        Locator inContent = visible("main a[href$='%s']".formatted(end));
        Locator link = inContent.count() > 0 ? inContent : visible("a[href$='%s']".formatted(end));
        loading(() -> link.first().click());
        return this;
    }

    /** Whether there is a link, anywhere on the page. */
    boolean hasLink(String end) {
        return page.locator("a[href$='%s']".formatted(end)).count() > 0;
    }

    /** Sends a form, known by how its address ends, by its only button. */
    Person send(String action) {
        loading(() -> button(action, "").click());
        return this;
    }

    /** Sends a form by the button that asks for something, such as {@code next}. */
    Person send(String action, String then) {
        loading(() -> button(action, "[name=then][value='%s']".formatted(then)).click());
        return this;
    }

    /** Sends a form though the browser would first want it filled in better, because not every browser does. */
    Person sendAnyway(String action) {
        form(action).evaluate("form => { form.noValidate = true; }");
        return send(action);
    }

    Locator form(String action) {
        return page.locator("form[method=post][action$='%1$s'], form[method=post][action*='%1$s?']".formatted(action))
                .first();
    }

    private Locator button(String action, String more) {
        return form(action).locator("button:not([type=button])" + more).first();
    }

    /** Takes a choice as people do, by its words. */
    Person choose(String name, String value) {
        ElementHandle label = choice(name, value)
                .evaluateHandle("field => field.labels.length ? field.labels[0] : field")
                .asElement();
        label.evaluate(TO_THE_MIDDLE);
        label.click();
        return this;
    }

    /** Takes the same choice for every question on the page, quicker than people do. */
    Person chooseForAll(String value) {
        page.locator("input[type=radio][name^='q.'][value='%s']".formatted(value))
                .evaluateAll("fields => fields.forEach(field => field.click())");
        return this;
    }

    /** Whether a choice is taken. */
    boolean isTaken(String name, String value) {
        return choice(name, value).isChecked();
    }

    Locator choice(String name, String value) {
        return page.locator("input[name='%s'][value='%s']".formatted(name, value));
    }

    /** Types into a field, or chooses an entry of a list. What is folded away is unfolded first. */
    Person type(String name, String text) {
        Locator field = field(name);
        unfold(field);
        field.fill(text);
        return this;
    }

    Locator field(String name) {
        return page.locator("[name='%s']".formatted(name)).first();
    }

    /** Opens what a field is folded away in. */
    void unfold(Locator field) {
        field.evaluate(
                "field => { for (let d = field.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
    }

    /** Does something that brings another page, and waits for it. */
    void loading(Runnable action) {
        int before = loads;
        action.run();
        page.waitForCondition(() -> loads > before, new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** Downloads what a link, known by how its address ends, leads to. */
    byte[] download(String end) {
        Download download = page.waitForDownload(
                () -> visible("a[href$='%s']".formatted(end)).first().click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            download.delete();
        }
    }

    private Locator visible(String selector) {
        return page.locator(selector + " >> visible=true");
    }

    /** All words that can be read in the content of the page. */
    String read() {
        return page.locator("main").innerText();
    }

    /** The same, with what is folded away. */
    String readAll() {
        return page.locator("main").textContent().replaceAll("\\s+", " ");
    }

    /** The ids of the questions on the page. */
    List<String> questions() {
        Object names = page.locator("input[type=radio][name^='q.']")
                .evaluateAll("fields => [...new Set(fields.map(field => field.name.substring(2)))]");
        return ((List<?>) names).stream().map(Object::toString).toList();
    }

    /** The line of the plan for a practice. */
    PlanLine planned(String practice) {
        return new PlanLine(
                this, page.locator("form[method=post]:has(input[name=practice][value='%s'])".formatted(practice)));
    }

    /** Says something in this person's language, as the app does. */
    String say(String word, Object... values) {
        return words().say(word, values);
    }

    PageWords words() {
        return App.words(language);
    }

    Language language() {
        return language;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    @Override
    public void close() {
        context.close();
    }
}
