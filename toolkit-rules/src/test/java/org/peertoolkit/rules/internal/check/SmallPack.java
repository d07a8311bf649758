package org.peertoolkit.rules.internal.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.internal.engine.FiredRules;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.EveryAnswer;
import org.peertoolkit.rules.small.RandomCatalog;
import org.peertoolkit.rules.small.RandomRules;

/**
 * A made-up pack of rules of which everything is known, because every answer was tried.
 *
 * @param catalog the content
 * @param rules up to eight rules
 * @param regions the same rules, as the analysis sees them
 * @param all every response that answers something
 * @param evidence the same, as the engine sees them
 * @param points the same, as the analysis sees them
 * @param positions the position of each, by what it says
 */
record SmallPack(
        Catalog catalog,
        List<Rule> rules,
        RuleRegions regions,
        List<Responses> all,
        List<Evidence> evidence,
        List<Point> points,
        Map<String, Integer> positions) {

    static SmallPack of(long seed) {
        Catalog catalog = RandomCatalog.of(seed);
        List<Rule> rules = RandomRules.of(catalog, 2 + (int) (seed % 7), seed);
        RuleRegions regions = RuleRegions.of(rules, catalog);
        List<Responses> all = EveryAnswer.to(catalog);
        List<Evidence> evidence = all.stream()
                .map(responses -> Evidence.of(AnswerSheet.of(catalog, responses)))
                .toList();
        List<Point> points = evidence.stream()
                .map(one -> Point.of(regions.space(), one.answers()))
                .toList();
        Map<String, Integer> positions = new HashMap<>();
        all.forEach(responses -> positions.put(plain(responses), positions.size()));
        return new SmallPack(catalog, rules, regions, all, evidence, points, positions);
    }

    /** For each condition the positions of the responses on which the engine holds it. */
    List<BitSet> holding(List<Condition> conditions) {
        FiredRules fired = new FiredRules(conditions, catalog);
        List<BitSet> holding =
                conditions.stream().map(condition -> new BitSet()).toList();
        for (int i = 0; i < all.size(); i++) {
            BitSet on = fired.on(evidence.get(i));
            int response = i;
            on.stream().forEach(condition -> holding.get(condition).set(response));
        }
        return holding;
    }

    /** For each rule the positions of the responses on which the engine fires it. */
    List<BitSet> firing() {
        return holding(rules.stream().map(Rule::condition).toList());
    }

    /** The position of some responses among all. */
    int position(Responses responses) {
        Integer position = positions.get(plain(responses));
        if (position == null) {
            throw new AssertionError("These answers cannot be given: " + responses);
        }
        return position;
    }

    /** What responses say, whatever the words for why something does not apply. */
    private static String plain(Responses responses) {
        return responses.profile() + responses.answers().toString().replaceAll("why=[^,]*", "");
    }
}
