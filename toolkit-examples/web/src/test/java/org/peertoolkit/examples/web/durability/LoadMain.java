package org.peertoolkit.examples.web.durability;

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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many respondents at once against an app that runs on this machine: each is invited, answers nine areas with a pause between
 * the pages, and hands in. Prints how long requests took. Arguments: the address, how many people, the mean pause in
 * milliseconds. The app must run with wide limits, because everybody comes from one address.
 */
public final class LoadMain {

    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"q\\.([^\"]+)\"");
    private static final Pattern INVITATION = Pattern.compile("<td dir=\"ltr\">([^<]+)</td>");

    private static final ConcurrentLinkedQueue<Long> NANOS = new ConcurrentLinkedQueue<>();
    private static final ConcurrentLinkedQueue<String> ERRORS = new ConcurrentLinkedQueue<>();

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private HttpResponse<String> page;

    private LoadMain() {}

    public static void main(String[] arguments) throws Exception {
        String base = arguments[0];
        if (!List.of("127.0.0.1", "localhost", "[::1]")
                .contains(URI.create(base).getHost())) {
            throw new IllegalArgumentException("Only this machine is ever put under load.");
        }
        int people = Math.min(1_000, Integer.parseInt(arguments[1]));
        long pause = Long.parseLong(arguments[2]);
        LoadMain coordinator = new LoadMain();
        coordinator.get(base + "/new");
        coordinator.post(
                base + "/new",
                Map.of(
                        "who",
                        "together",
                        "kind",
                        "quick",
                        "language",
                        "en",
                        "keep",
                        "30",
                        "floor",
                        "5",
                        "groups",
                        "Peers"));
        Matcher invitation = INVITATION.matcher(coordinator.page.body());
        invitation.find();
        String link = invitation.group(1);
        NANOS.clear();
        CountDownLatch done = new CountDownLatch(people);
        var pool = Executors.newFixedThreadPool(people);
        long start = System.nanoTime();
        for (int i = 0; i < people; i++) {
            int which = i;
            pool.submit(() -> {
                try {
                    new LoadMain().respond(link, which, pause);
                } catch (Exception e) {
                    ERRORS.add(e.toString());
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        pool.shutdown();
        report(people, (System.nanoTime() - start) / 1e9);
    }

    private void respond(String link, int which, long pause) throws Exception {
        Thread.sleep((long) (Math.random() * 2 * pause));
        get(link);
        post(path() + "/join", Map.of());
        String own = path();
        get(own + "/questions");
        while (path().contains("/questions/")) {
            Thread.sleep((long) (Math.random() * 2 * pause));
            Map<String, String> fields = new java.util.LinkedHashMap<>();
            for (String question : all(QUESTION)) {
                fields.put("q." + question, Integer.toString(1 + which % 4));
            }
            fields.put("then", "next");
            post(path(), fields);
        }
        post(own + "/review", Map.of());
        if (!page.body().contains("handed in")) {
            ERRORS.add("not handed in: " + page.statusCode());
        }
    }

    private void get(String url) throws Exception {
        send(HttpRequest.newBuilder(URI.create(url)).GET().build());
    }

    private void post(String url, Map<String, String> fields) throws Exception {
        StringBuilder body =
                new StringBuilder("form=").append(all(TOKEN).iterator().next());
        fields.forEach((name, value) -> body.append('&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** One press of a button: a form and the page that it leads to count as one. */
    private void send(HttpRequest request) throws Exception {
        long start = System.nanoTime();
        page = client.send(request, BodyHandlers.ofString());
        NANOS.add(System.nanoTime() - start);
        if (page.statusCode() != 200) {
            ERRORS.add(page.statusCode() + " " + request.method());
        }
    }

    private String path() {
        return page.uri().toString();
    }

    private Set<String> all(Pattern pattern) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(page.body());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static void report(int people, double seconds) {
        List<Long> sorted = new ArrayList<>(NANOS);
        sorted.sort(null);
        System.out.println("people " + people + ", requests " + sorted.size() + ", errors " + ERRORS.size()
                + ", seconds " + Math.round(seconds) + ", requests a second " + Math.round(sorted.size() / seconds));
        for (double share : new double[] {0.5, 0.9, 0.99, 1}) {
            long nanos = sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
            System.out.println("p" + Math.round(share * 100) + " " + nanos / 1_000_000 + " ms");
        }
        ERRORS.stream().distinct().limit(10).forEach(System.out::println);
    }
}
