package org.peertoolkit.core.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds prerequisites that lead back to where they began, without recursion: a chain may be as long as it likes. */
final class Circles {

    private final Map<PracticeId, Practice> practices = new LinkedHashMap<>();
    private final Set<PracticeId> done = new HashSet<>();
    private final List<List<PracticeId>> found = new ArrayList<>();

    private Circles(Collection<Practice> all) {
        all.forEach(practice -> practices.putIfAbsent(practice.id(), practice));
    }

    /**
     * The circles, in content order, each from its first practice in content order round to the same again. Breaking
     * them all leaves none, or shows those that ran through the same prerequisites.
     */
    static List<List<PracticeId>> among(Collection<Practice> all) {
        Circles circles = new Circles(all);
        circles.practices.keySet().forEach(circles::walkFrom);
        return circles.found;
    }

    private void walkFrom(PracticeId start) {
        if (done.contains(start)) {
            return;
        }
        List<PracticeId> path = new ArrayList<>(List.of(start));
        Map<PracticeId, Integer> position = new HashMap<>(Map.of(start, 0));
        Deque<Iterator<PracticeId>> open = new ArrayDeque<>(List.of(next(start)));
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                PracticeId left = path.remove(path.size() - 1);
                position.remove(left);
                done.add(left);
                continue;
            }
            PracticeId next = open.peek().next();
            Integer seen = position.get(next);
            if (seen != null) {
                found.add(fromFirst(path.subList(seen, path.size())));
            } else if (!done.contains(next)) {
                position.put(next, path.size());
                path.add(next);
                open.push(next(next));
            }
        }
    }

    private Iterator<PracticeId> next(PracticeId id) {
        Practice practice = practices.get(id);
        return practice == null
                ? Set.<PracticeId>of().iterator()
                : practice.prerequisites().iterator();
    }

    private List<PracticeId> fromFirst(List<PracticeId> circle) {
        PracticeId first =
                practices.keySet().stream().filter(circle::contains).findFirst().orElseThrow();
        int at = circle.indexOf(first);
        List<PracticeId> turned = new ArrayList<>(circle.subList(at, circle.size()));
        turned.addAll(circle.subList(0, at));
        turned.add(first);
        return turned;
    }
}
