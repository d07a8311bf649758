package org.peertoolkit.examples.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people do with the app, step by step, as pages and forms let them. */
final class People {

    private People() {}

    /** Begins alone with the quick check; the browser is on the first page behind the private link, whose path comes back. */
    static String beginAlone(Browser browser) {
        browser.open("/new").send("/new", Map.of("who", "alone", "kind", "quick", "language", "en", "keep", "365"));
        return browser.path();
    }

    static String beginTogether(Browser browser, int floor, String... groups) {
        browser.open("/new")
                .send(
                        "/new",
                        Map.of(
                                "who",
                                "together",
                                "kind",
                                "quick",
                                "language",
                                "en",
                                "keep",
                                "365",
                                "floor",
                                floor,
                                "groups",
                                String.join("\n", groups)));
        return browser.path();
    }

    /** Answers an invitation; the path of the private link comes back. */
    static String join(Browser browser, String invitation) {
        browser.open(path(invitation));
        browser.send(browser.path() + "/join", Map.of());
        return browser.path();
    }

    /** Answers every question with one level, and adds a note to the first. */
    static void answer(Browser browser, String link, int level, String note) {
        browser.open(link + "/questions");
        boolean first = true;
        while (browser.path().contains("/questions/")) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (String question : browser.questions()) {
                fields.put("q." + question, level);
                if (first && !note.isEmpty()) {
                    fields.put("note." + question, note);
                    first = false;
                }
            }
            fields.put("then", "next");
            browser.send(browser.path(), fields);
        }
    }

    static void submit(Browser browser, String link) {
        browser.open(link + "/review").send(link + "/review", Map.of());
    }

    /** Somebody is invited, answers everything and hands it in; the path of the private link comes back. */
    static String takePart(Browser browser, String invitation, int level, String note) {
        String link = join(browser, invitation);
        answer(browser, link, level, note);
        submit(browser, link);
        return link;
    }

    static String path(String address) {
        return address.substring(address.indexOf("/s/"));
    }

    /** Every page behind a link that is read with GET. */
    static List<String> pages(String link) {
        return List.of(
                link,
                link + "/profile",
                link + "/questions",
                link + "/review",
                link + "/results",
                link + "/results.json",
                link + "/plan",
                link + "/progress",
                link + "/agreed",
                link + "/again",
                link + "/data",
                link + "/export.zip");
    }
}
