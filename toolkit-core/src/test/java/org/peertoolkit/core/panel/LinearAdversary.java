package org.peertoolkit.core.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Someone who wants to know what a hidden group said. Has nothing but the panel of a published assessment, writes down every
 * equation that its counts make, and solves them all together.
 *
 * <p>The unknowns are the size of each group and, for each question, group and state (each level, don't know, not applicable,
 * no answer), how many of the group are in that state. Whether a number follows from the equations is a question of rank, and
 * is worked out exactly: modulo a prime far larger than any minor of these small matrices.
 */
final class LinearAdversary {

    private static final long PRIME = (1L << 31) - 1;

    private final Map<String, Integer> unknowns = new LinkedHashMap<>();
    /** The equations as rows in echelon form, by the unknown that each begins with. */
    private final Map<Integer, Map<Integer, Long>> rows = new TreeMap<>();

    private final List<String> targets = new ArrayList<>();
    private final Map<String, Map<Integer, Long>> forms = new LinkedHashMap<>();

    LinearAdversary(JsonNode panel) {
        Map<String, JsonNode> sizes = new TreeMap<>();
        panel.get("groups").forEach(group -> sizes.put(group.get("group").stringValue(), group));
        List<String> groups = new ArrayList<>(sizes.keySet());
        panel.get("hiddenGroups").forEach(group -> groups.add(group.stringValue()));
        learn(sum(groups, "size"));
        sizes.keySet().forEach(group -> learn(sum(List.of(group), "size")));
        panel.get("hiddenGroups")
                .forEach(group -> want("size of " + group.stringValue(), sum(List.of(group.stringValue()), "size")));
        for (JsonNode question : panel.get("questions")) {
            if (!question.get("everyone").isNull()) {
                question(question, groups);
            }
        }
    }

    /** What can be worked out of what is hidden; empty when nothing can. */
    List<String> derived() {
        return targets.stream()
                .filter(target -> reduced(forms.get(target)).isEmpty())
                .toList();
    }

    int attempts() {
        return targets.size();
    }

    private void question(JsonNode question, List<String> groups) {
        String id = question.get("question").stringValue();
        List<String> states = new ArrayList<>(List.of("dontKnow", "notApplicable", "unanswered"));
        for (int level = 1; level <= question.get("everyone").get("levels").size(); level++) {
            states.add("level" + level);
        }
        List<String> shown = new ArrayList<>();
        question.get("groups").forEach(group -> shown.add(group.get("group").stringValue()));
        for (String group : groups) {
            Map<Integer, Long> all = sum(List.of(group), "size");
            states.forEach(state -> add(all, group, id + state, PRIME - 1));
            learn(all);
        }
        for (String state : states) {
            learn(sum(groups, id + state));
            shown.forEach(group -> learn(sum(List.of(group), id + state)));
        }
        groups.stream().filter(group -> !shown.contains(group)).forEach(group -> {
            Map<Integer, Long> mean = new TreeMap<>();
            Map<Integer, Long> answered = new TreeMap<>();
            for (String state : states) {
                want("%s of %s in %s".formatted(state, group, id), sum(List.of(group), id + state));
                if (state.startsWith("level")) {
                    add(mean, group, id + state, Long.parseLong(state.substring("level".length())));
                }
                if (!state.equals("unanswered")) {
                    add(answered, group, id + state, 1);
                }
            }
            want("sum of levels of %s in %s".formatted(group, id), mean);
            want("answers of %s in %s".formatted(group, id), answered);
        });
    }

    private void want(String target, Map<Integer, Long> form) {
        targets.add(target);
        forms.put(target, form);
    }

    private Map<Integer, Long> sum(List<String> groups, String what) {
        Map<Integer, Long> form = new TreeMap<>();
        groups.forEach(group -> add(form, group, what, 1));
        return form;
    }

    private void add(Map<Integer, Long> form, String group, String what, long factor) {
        form.put(unknowns.computeIfAbsent(group + " " + what, key -> unknowns.size()), factor);
    }

    /** The value of a form has been published. */
    private void learn(Map<Integer, Long> form) {
        TreeMap<Integer, Long> row = reduced(form);
        if (!row.isEmpty()) {
            long scale = inverse(row.firstEntry().getValue());
            row.replaceAll((unknown, factor) -> factor * scale % PRIME);
            rows.put(row.firstKey(), row);
        }
    }

    private TreeMap<Integer, Long> reduced(Map<Integer, Long> form) {
        TreeMap<Integer, Long> rest = new TreeMap<>(form);
        Integer unknown = rest.isEmpty() ? null : rest.firstKey();
        while (unknown != null) {
            Map<Integer, Long> row = rows.get(unknown);
            if (row != null) {
                long times = PRIME - rest.get(unknown);
                row.forEach((other, factor) -> rest.merge(other, factor * times % PRIME, (a, b) -> (a + b) % PRIME));
                rest.values().removeIf(factor -> factor == 0);
            }
            unknown = rest.higherKey(unknown);
        }
        return rest;
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
