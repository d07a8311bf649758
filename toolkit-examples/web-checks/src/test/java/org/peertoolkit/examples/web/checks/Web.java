package org.peertoolkit.examples.web.checks;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.peertoolkit.content.report.checks.testkit.Browser;
import org.peertoolkit.core.catalog.Language;

/** The app, started once for all tests, and a browser for each thread, because both take seconds to start. */
final class Web implements AutoCloseable {

    private final Queue<Browser> browsers = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Browser> browser = ThreadLocal.withInitial(this::open);
    private final App app;

    private Web() {
        browser.get();
        app = App.start();
    }

    private Browser open() {
        Browser opened = Browser.open();
        browsers.add(opened);
        return opened;
    }

    /** The browser of this thread: none can be driven from two. */
    Browser browser() {
        return browser.get();
    }

    App app() {
        return app;
    }

    /** Somebody at a desk whose browser runs scripts. */
    Person person(Language language) {
        return new Person(browser(), app, language, true);
    }

    /** Somebody at a desk whose browser runs no scripts. */
    Person personWithoutScripts(Language language) {
        return new Person(browser(), app, language, false);
    }

    /** Somebody without a browser, who brings the app to where a check begins. */
    Visitor visitor(Language language) {
        return new Visitor(app.address(), language);
    }

    @Override
    public void close() {
        app.close();
        browsers.forEach(Browser::close);
    }

    /** Gives it to tests that ask for it; they are skipped where there is no browser. */
    static final class Given implements BeforeAllCallback, ParameterResolver {

        private static final Namespace SPACE = Namespace.create(Web.class);

        @Override
        public void beforeAll(ExtensionContext context) {
            web(context);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Web.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return web(context);
        }

        private static Web web(ExtensionContext context) {
            return context.getRoot().getStore(SPACE).getOrComputeIfAbsent("web", key -> new Web(), Web.class);
        }
    }
}
