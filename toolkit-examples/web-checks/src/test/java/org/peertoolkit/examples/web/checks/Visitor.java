package org.peertoolkit.examples.web.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.peertoolkit.core.catalog.Language;

/**
 * Somebody who fills in the forms of the pages without a browser, and so without waiting for one. A form is known by the end
 * of its address, a field by its name.
 */
final class Visitor {

    private static final Pattern LINK = Pattern.compile("/s/[A-Za-z0-9_-]{16,}");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final Language language;
    private Document page = new Document("");
    private String path = "";
    private int status;

    /** What somebody answers to a question: a level, {@code dk}, {@code na}, {@code still}, or empty for nothing. */
    @FunctionalInterface
    interface Opinion {
        String of(int domain, int question);
    }

    Visitor(String address, Language language) {
        this.address = address;
        this.language = language;
    }

    Visitor open(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Fills in a form of the page that is open, and sends it. What is not named stays as it is. */
    Visitor send(String action, Map<String, String> fields) {
        FormElement form = page.select("form[method=post]").stream()
                .map(FormElement.class::cast)
                .filter(each -> each.attr("action").replaceFirst("\\?.*", "").endsWith(action))
                .filter(each -> !fields.containsKey("practice")
                        || each.select("[name=practice]").val().equals(fields.get("practice")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no form for %s.".formatted(path, action)));
        List<String> pairs = new ArrayList<>();
        form.formData().stream()
                .filter(field -> !fields.containsKey(field.key()))
                .forEach(field -> pairs.add(pair(field.key(), field.value())));
        fields.forEach((name, value) -> pairs.add(pair(name, value)));
        return send(HttpRequest.newBuilder(URI.create(address + form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    private Visitor send(HttpRequest.Builder request) {
        request.header("Accept-Language", language.tag());
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            page = Jsoup.parse(answer.body());
            path = answer.uri().getPath();
            status = answer.statusCode();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins alone; the path behind the private link comes back. */
    String beginAlone(String kind) {
        open("/new").send("/new", Map.of("who", "alone", "kind", kind, "language", language.tag(), "keep", "730"));
        return path;
    }

    /** Begins together, with the quick check. */
    String beginTogether(int floor, String... groups) {
        open("/new")
                .send(
                        "/new",
                        Map.of(
                                "who",
                                "together",
                                "kind",
                                "quick",
                                "language",
                                language.tag(),
                                "keep",
                                "730",
                                "floor",
                                Integer.toString(floor),
                                "groups",
                                String.join("\n", groups)));
        return path;
    }

    /** Says what the organization is like. */
    Visitor describe(String link) {
        return open(link + "/profile")
                .send("/profile", Map.of("item.roles", "peer", "item.stage", "starting", "item.setting", "community"));
    }

    /** Answers an invitation; the path behind the own private link comes back. */
    String join(String invitation) {
        open(invitation).send("/join", Map.of());
        return path;
    }

    /** Answers the questions of the first domains, one page after the other. */
    Visitor answer(String link, int domains, Opinion opinion, String note) {
        open(link + "/questions");
        for (int domain = 0; domain < domains && path.contains("/questions/"); domain++) {
            Map<String, String> fields = new java.util.LinkedHashMap<>();
            int number = 0;
            for (String question : questions()) {
                String said = opinion.of(domain, number);
                if (!said.isEmpty()) {
                    fields.put("q." + question, said);
                    fields.put("why." + question, said.equals("na") ? note : "");
                    fields.put("note." + question, number == 0 ? note : "");
                }
                number++;
            }
            fields.put("then", "next");
            send(path, fields);
        }
        return this;
    }

    Visitor handIn(String link) {
        return open(link + "/review").send("/review", Map.of());
    }

    /** Answers everything and hands it in. */
    Visitor finish(String link, Opinion opinion, String note) {
        return answer(link, 99, opinion, note).handIn(link);
    }

    /** The ids of the questions on the page. */
    Set<String> questions() {
        Set<String> questions = new LinkedHashSet<>();
        page.select("[name^=q.]")
                .forEach(field -> questions.add(field.attr("name").substring(2)));
        return questions;
    }

    /** The paths of all private links in a page, but for the one that it stands behind. */
    static List<String> links(String html, String own) {
        Set<String> links = new LinkedHashSet<>();
        Matcher matcher = LINK.matcher(html);
        while (matcher.find()) {
            links.add(matcher.group());
        }
        links.remove(own);
        return List.copyOf(links);
    }

    /** Whether a link invites to answer, or did so before answering ended. */
    boolean isInvitation(String link) {
        String title = App.words(language).say("join.title");
        return open(link).page.select("h1").text().equals(title);
    }

    /** The links that the coordinator's page shows: one to each invitation, in order. */
    List<String> invitations(String link) {
        return links(open(link).page.outerHtml(), link).stream()
                .filter(this::isInvitation)
                .toList();
    }

    /** The link on the coordinator's page that shows results and nothing else. */
    String resultsLink(String link) {
        return links(open(link).page.outerHtml(), link).stream()
                .filter(each -> !isInvitation(each))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no link to results on " + link));
    }

    Document page() {
        return page;
    }

    String path() {
        return path;
    }

    int status() {
        return status;
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
