package org.peertoolkit.examples.web.durability;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many respondents at once against an app that runs on this machine: each is invited, answers every area with a pause before
 * each page is sent, and hands in. First some warm the app up, whose requests are not counted. Arguments: the address, how many
 * people (200), the mean pause in milliseconds (2000; 0 is as fast as they can), and how many warm up (60). The app must run with
 * wide limits, because everybody comes from one address.
 */
public final class LoadMain {

    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"q\\.([^\"]+)\"");
    private static final Pattern INVITATION = Pattern.compile("id=\"invitation-1\" readonly value=\"([^\"]+)\"");
    private static final Pattern CPU = Pattern.compile("(?m)^process_cpu_time_ns_total ([0-9.E+]+)");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final LoadFigures figures;
    private String cookie = "";
    private HttpResponse<String> page;

    private LoadMain(LoadFigures figures) {
        this.figures = figures;
    }

    public static void main(String[] arguments) throws Exception {
        String base = arguments[0];
        if (!List.of("127.0.0.1", "localhost", "[::1]")
                .contains(URI.create(base).getHost())) {
            throw new IllegalArgumentException("Only this machine is ever put under load.");
        }
        int people = Math.min(1_000, number(arguments, 1, 200));
        int pause = number(arguments, 2, 2_000);
        int warmUp = number(arguments, 3, 60);
        if (warmUp > 0) {
            LoadFigures warm = new LoadFigures();
            run(base, warmUp, 0, warm);
            System.out.println("warmed up by " + warmUp + " people, errors "
                    + warm.errors().size());
        }
        LoadFigures figures = new LoadFigures();
        double appBefore = cpuSeconds(base);
        double ownBefore = ownCpuSeconds();
        long start = System.nanoTime();
        run(base, people, pause, figures);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d people, mean pause %d ms, %.1f s; processor seconds: app %.1f, this program %.1f, of %d processors%n",
                people,
                pause,
                seconds,
                cpuSeconds(base) - appBefore,
                ownCpuSeconds() - ownBefore,
                Runtime.getRuntime().availableProcessors());
        figures.print(System.out, seconds);
    }

    private static void run(String base, int people, int pause, LoadFigures figures) throws Exception {
        String invitation = opened(base);
        CountDownLatch done = new CountDownLatch(people);
        ExecutorService pool = Executors.newFixedThreadPool(people);
        for (int i = 0; i < people; i++) {
            int which = i;
            pool.submit(() -> {
                try {
                    new LoadMain(figures).respond(base, invitation, which, pause);
                } catch (Exception e) {
                    figures.error(e.toString());
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        pool.shutdown();
    }

    /** Opens an assessment and gives the path of its invitation. */
    private static String opened(String base) throws Exception {
        LoadMain coordinator = new LoadMain(new LoadFigures());
        coordinator.get("open", base + "/new");
        coordinator.send(
                "open",
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
        Matcher link = INVITATION.matcher(coordinator.page.body());
        if (!link.find()) {
            throw new IllegalStateException("There is no invitation on " + coordinator.page.uri());
        }
        return URI.create(link.group(1)).getPath();
    }

    private void respond(String base, String invitation, int which, int pause) throws Exception {
        rest(pause);
        get("open the invitation", base + invitation);
        send("join", base + invitation + "/join", Map.of());
        String own = page.uri().getPath();
        get("begin to answer", base + own + "/questions");
        while (page.uri().getPath().contains("/questions/")) {
            rest(pause);
            Map<String, String> fields = new LinkedHashMap<>();
            for (String question : questions()) {
                fields.put("q." + question, Integer.toString(1 + which % 4));
            }
            fields.put("then", "next");
            send("save a page of answers", page.uri().toString(), fields);
        }
        send("hand in", base + own + "/review", Map.of());
    }

    private static void rest(int pause) throws InterruptedException {
        if (pause > 0) {
            Thread.sleep(ThreadLocalRandom.current().nextLong(2L * pause));
        }
    }

    private void get(String kind, String url) throws Exception {
        request(kind, HttpRequest.newBuilder(URI.create(url)).GET());
        follow();
    }

    /** Sends a form; the page that it leads to is counted apart. */
    private void send(String kind, String url, Map<String, String> fields) throws Exception {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form on " + page.uri() + ": " + page.statusCode());
        }
        StringBuilder body = new StringBuilder("form=").append(form.group(1));
        fields.forEach((name, value) -> body.append('&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        request(
                kind,
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (page.statusCode() != 303) {
            figures.error(page.statusCode() + " after " + kind);
        }
        follow();
    }

    private void follow() throws Exception {
        while (page.statusCode() == 303 || page.statusCode() == 302) {
            URI next = page.uri().resolve(page.headers().firstValue("Location").orElseThrow());
            request("load the next page", HttpRequest.newBuilder(next).GET());
        }
    }

    private void request(String kind, HttpRequest.Builder request) throws Exception {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        long start = System.nanoTime();
        page = CLIENT.send(request.build(), BodyHandlers.ofString());
        figures.took(kind, System.nanoTime() - start);
        page.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        if (page.statusCode() >= 400) {
            figures.error(page.statusCode() + " " + kind);
        }
    }

    private Set<String> questions() {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = QUESTION.matcher(page.body());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    /** How long the app has used processors so far, by its own figures. */
    private static double cpuSeconds(String base) throws Exception {
        String text = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(base + "/metrics")).build(), BodyHandlers.ofString())
                .body();
        Matcher found = CPU.matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) / 1e9 : Double.NaN;
    }

    private static double ownCpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
