package org.peertoolkit.rules.internal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.recommendation.Comparisons;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.EveryResponse;
import org.peertoolkit.rules.internal.engine.FiredRules;
import org.peertoolkit.rules.internal.space.Point;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.Rule;
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
public record SmallPack(
        Catalog catalog,
        List<Rule> rules,
        RuleRegions regions,
        List<Responses> all,
        List<Evidence> evidence,
        List<Point> points,
        Map<String, Integer> positions) {

    /** The pack of a seed. Where there is one question with few levels, answers are also compared with others. */
    public static SmallPack of(long seed) {
        Catalog catalog = RandomCatalog.of(seed);
        List<Rule> rules = rules(catalog, 2 + (int) (seed % 7), seed);
        RuleRegions regions = RuleRegions.of(rules, catalog);
        List<Evidence> evidence = EveryResponse.to(catalog)
                .filter(responses -> !responses.answers().isEmpty())
                .map(responses -> AnswerSheet.of(catalog, responses))
                .flatMap(sheet -> comparisons(catalog).stream().map(compared -> Evidence.of(sheet, compared)))
                .toList();
        List<Responses> all =
                evidence.stream().map(one -> one.answers().responses()).toList();
        List<Point> points = evidence.stream()
                .map(one -> Point.of(regions.space(), one.answers(), one.comparisons()))
                .toList();
        Map<String, Integer> positions = new HashMap<>();
        evidence.forEach(one -> positions.put(plain(one.answers().responses(), one.comparisons()), positions.size()));
        return new SmallPack(catalog, rules, regions, all, evidence, points, positions);
    }

    /** Made-up rules that ask for what is tried. */
    static List<Rule> rules(Catalog catalog, int count, long seed) {
        List<FactKind> kinds = new ArrayList<>(List.of(FactKind.values()));
        if (!comparesAnswers(catalog)) {
            kinds.removeAll(List.of(FactKind.DISAGREEMENT, FactKind.EARLIER));
        }
        return RandomRules.of(catalog, kinds, count, seed);
    }

    /** Only where that leaves few enough answers to try them all. */
    private static boolean comparesAnswers(Catalog catalog) {
        return catalog.questions().size() == 1
                && catalog.questions().get(0).scale().top() < 4;
    }

    private static List<Comparisons> comparisons(Catalog catalog) {
        if (!comparesAnswers(catalog)) {
            return List.of(Comparisons.NONE);
        }
        Question question = catalog.questions().get(0);
        List<Comparisons> all = new ArrayList<>();
        for (int state = 0; state <= question.scale().top(); state++) {
            for (int level = 0; level <= question.scale().top(); level++) {
                all.add(Comparisons.NONE
                        .withDisagreement(state == 0 ? Map.of() : Map.of(question.id(), state - 1))
                        .withEarlier(level == 0 ? Map.of() : Map.of(question.id(), level)));
            }
        }
        return all;
    }

    /** For each condition the positions of the responses on which the engine holds it. */
    public List<BitSet> holding(List<Condition> conditions) {
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
    public List<BitSet> firing() {
        return holding(rules.stream().map(Rule::condition).toList());
    }

    /** The position of a point among all. */
    public int position(Point point) {
        return position(point.responses(), point.comparisons());
    }

    /** The position of some responses and what they are compared with among all. */
    public int position(Responses responses, Comparisons comparisons) {
        Integer position = positions.get(plain(responses, comparisons));
        if (position == null) {
            throw new AssertionError("These answers cannot be given: " + responses);
        }
        return position;
    }

    /** What responses say, whatever the words for why something does not apply. */
    private static String plain(Responses responses, Comparisons comparisons) {
        return responses.profile() + responses.answers().toString().replaceAll("why=[^,]*", "") + comparisons;
    }
}
