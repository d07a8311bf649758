package org.peertoolkit.examples.web;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without JavaScript: opens pages, fills in forms, keeps cookies. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"q\\.([^\"]+)\"");
    private static final Pattern INVITATION = Pattern.compile("id=\"invitation-[0-9]+\" readonly value=\"([^\"]+)\"");

    final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private HttpResponse<String> answer;

    Browser(String base) {
        this.base = base;
    }

    Browser open(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** Fills in the form of the page that is open and sends it. */
    Browser send(String path, Map<String, ?> fields) {
        List<String> pairs = new ArrayList<>();
        pairs.add(pair("form", first(TOKEN)));
        fields.forEach((name, value) -> {
            for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                pairs.add(pair(name, each.toString()));
            }
        });
        return post(path, String.join("&", pairs));
    }

    /** Sends a body as it is. */
    Browser post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    Browser send(HttpRequest.Builder request) {
        try {
            answer = client.send(request.build(), BodyHandlers.ofString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create(path.startsWith("http") ? path : base + path);
    }

    int status() {
        return answer.statusCode();
    }

    String page() {
        return answer.body();
    }

    String path() {
        return answer.uri().getPath();
    }

    /** What stands behind the question mark of the address. */
    String query() {
        return answer.uri().getQuery();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    List<String> headers(String name) {
        return answer.headers().allValues(name);
    }

    String token() {
        return first(TOKEN);
    }

    String version() {
        return first(VERSION);
    }

    List<String> questions() {
        return all(QUESTION);
    }

    List<String> invitations() {
        return all(INVITATION);
    }

    String first(Pattern pattern) {
        List<String> found = all(pattern);
        if (found.isEmpty()) {
            throw new AssertionError(pattern + " is not in the page " + path() + " (" + status() + "):\n" + page());
        }
        return found.get(0);
    }

    List<String> all(Pattern pattern) {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(page());
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return List.copyOf(found);
    }

    static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
