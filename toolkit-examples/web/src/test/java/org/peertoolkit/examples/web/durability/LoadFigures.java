package org.peertoolkit.examples.web.durability;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long requests took, by kind, and what went wrong. */
final class LoadFigures {

    private final Map<String, List<Long>> nanos = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    synchronized void took(String kind, long time) {
        nanos.computeIfAbsent(kind, each -> new ArrayList<>()).add(time);
    }

    synchronized void error(String what) {
        errors.add(what);
    }

    synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    synchronized void print(PrintStream out, double seconds) {
        List<Long> all = new ArrayList<>();
        nanos.values().forEach(all::addAll);
        out.printf("requests %d, errors %d, requests a second %.0f%n", all.size(), errors.size(), all.size() / seconds);
        out.printf("%-26s %8s %8s %8s %8s %8s%n", "milliseconds", "count", "p50", "p95", "p99", "max");
        nanos.forEach((kind, times) -> line(out, kind, times));
        line(out, "all", all);
        errors.stream().distinct().limit(10).forEach(out::println);
    }

    private static void line(PrintStream out, String kind, List<Long> times) {
        times.sort(null);
        out.printf(
                "%-26s %8d %8.1f %8.1f %8.1f %8.1f%n",
                kind, times.size(), at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1));
    }

    /** The time that a share of all requests did not exceed. */
    private static double at(List<Long> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)) / 1e6;
    }
}
