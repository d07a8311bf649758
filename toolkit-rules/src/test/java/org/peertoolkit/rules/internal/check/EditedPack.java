package org.peertoolkit.rules.internal.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.rules.diff.PracticeChange;
import org.peertoolkit.rules.diff.Share;
import org.peertoolkit.rules.diff.Shift;
import org.peertoolkit.rules.internal.space.Counting;
import org.peertoolkit.rules.internal.space.Projection;
import org.peertoolkit.rules.internal.space.Region;
import org.peertoolkit.rules.rule.Rule;

/** A small pack and the same rules with some of them replaced, removed or added, and what that does, by trying all. */
final class EditedPack {

    private final SmallPack pack;
    private final List<Rule> rules;
    private final Map<Rule, BitSet> firing = new HashMap<>();

    private EditedPack(SmallPack pack, List<Rule> rules) {
        this.pack = pack;
        this.rules = rules;
    }

    static EditedPack of(SmallPack pack, List<BitSet> firing, long seed) {
        Random random = new Random(seed);
        List<Rule> made = SmallPack.rules(pack.catalog(), pack.rules().size() + 1, -seed);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < pack.rules().size(); i++) {
            int what = random.nextInt(5);
            if (what > 0) {
                rules.add(what == 1 ? made.get(i) : pack.rules().get(i));
            }
        }
        if (random.nextBoolean()) {
            rules.add(made.get(made.size() - 1));
        }
        EditedPack edited = new EditedPack(pack, rules);
        List<BitSet> now = pack.holding(rules.stream().map(Rule::condition).toList());
        for (int i = 0; i < rules.size(); i++) {
            edited.firing.put(rules.get(i), now.get(i));
        }
        for (int i = 0; i < firing.size(); i++) {
            edited.firing.put(pack.rules().get(i), firing.get(i));
        }
        return edited;
    }

    List<Rule> rules() {
        return rules;
    }

    /** What is compared of a shift: both shares, and how many answers the smallest example has. */
    record Told(Share whole, Share quick, int answers) {}

    Told told(Shift shift) {
        return new Told(shift.whole(), shift.quick(), shift.smallest().answers().size());
    }

    /** The shifts of a practice. */
    Map<Shift.Direction, Told> shifts(PracticeChange change) {
        Counting counting = Counting.over(pack.regions().space(), regions(change.practice()));
        Map<Shift.Direction, Set<List<Integer>>> whole = new TreeMap<>();
        Map<Shift.Direction, Set<List<Integer>>> quick = new TreeMap<>();
        Map<Shift.Direction, Integer> smallest = new HashMap<>();
        Set<List<Integer>> allWhole = new HashSet<>();
        Set<List<Integer>> allQuick = new HashSet<>();
        for (int i = 0; i < pack.all().size(); i++) {
            boolean isQuick = pack.evidence().get(i).answers().quickCheck();
            List<Integer> part = Projection.of(counting, pack.points().get(i));
            (isQuick ? allQuick : allWhole).add(part);
            Shift.Direction direction =
                    direction(priority(pack.rules(), change.practice(), i), priority(rules, change.practice(), i));
            if (direction != null) {
                (isQuick ? quick : whole)
                        .computeIfAbsent(direction, key -> new HashSet<>())
                        .add(part);
                smallest.merge(direction, pack.points().get(i).answers(), Math::min);
            }
        }
        Map<Shift.Direction, Told> shifts = new HashMap<>();
        smallest.forEach((direction, answers) -> shifts.put(
                direction,
                new Told(share(whole.get(direction), allWhole), share(quick.get(direction), allQuick), answers)));
        return shifts;
    }

    private static Share share(@Nullable Set<List<Integer>> some, Set<List<Integer>> all) {
        return new Share(BigInteger.valueOf(some == null ? 0 : some.size()), BigInteger.valueOf(all.size()));
    }

    private List<Region> regions(PracticeId practice) {
        List<Rule> both = new ArrayList<>(pack.rules());
        both.addAll(rules);
        return RuleRegions.of(both, pack.regions().space()).recommending(practice).stream()
                .map(RuleRegions.Advised::region)
                .toList();
    }

    /** The rules that were edited although every answer leads to what it led to before that edit. */
    List<RuleId> withoutEffect() {
        Set<RuleId> ids = new TreeSet<>();
        pack.rules().forEach(rule -> ids.add(rule.id()));
        rules.forEach(rule -> ids.add(rule.id()));
        return ids.stream()
                .filter(id -> !Objects.equals(find(pack.rules(), id), find(rules, id)))
                .filter(id -> !changesSomething(id))
                .toList();
    }

    private boolean changesSomething(RuleId id) {
        List<Rule> undone = new ArrayList<>(rules);
        undone.removeIf(rule -> rule.id().equals(id));
        Rule was = find(pack.rules(), id);
        if (was != null) {
            undone.add(was);
        }
        for (int i = 0; i < pack.all().size(); i++) {
            for (Practice practice : pack.catalog().practices()) {
                if (priority(undone, practice.id(), i) != priority(rules, practice.id(), i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Rule find(List<Rule> among, RuleId id) {
        return among.stream().filter(rule -> rule.id().equals(id)).findFirst().orElse(null);
    }

    private @Nullable Priority priority(List<Rule> among, PracticeId practice, int response) {
        Priority highest = null;
        for (Rule rule : among) {
            for (Rule.Recommend recommend : rule.recommendations()) {
                boolean counts = recommend.practice().equals(practice)
                        && Objects.requireNonNull(firing.get(rule)).get(response);
                if (counts && (highest == null || recommend.priority().compareTo(highest) < 0)) {
                    highest = recommend.priority();
                }
            }
        }
        return highest;
    }

    private static Shift.@Nullable Direction direction(@Nullable Priority before, @Nullable Priority after) {
        if (before == after) {
            return null;
        }
        if (before == null) {
            return Shift.Direction.GAINED;
        }
        if (after == null) {
            return Shift.Direction.LOST;
        }
        return after.compareTo(before) < 0 ? Shift.Direction.MORE_URGENT : Shift.Direction.LESS_URGENT;
    }
}
