package org.peertoolkit.examples.benchmarks.contender;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.rule.Condition;
import org.peertoolkit.rules.rule.FactField;
import org.peertoolkit.rules.rule.FactKind;
import org.peertoolkit.rules.rule.FactPattern;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.Rule;

/**
 * A rule as plain numbers, from which the rules of every rival are made.
 *
 * @param number its position among the rules
 * @param terms what must hold, all of it
 * @param advice what it says
 */
public record PlainRule(int number, List<Term> terms, Advice advice) {

    /**
     * A number lies in a range, or does not.
     *
     * @param score whether it is the score of a domain; otherwise the level of a question
     * @param subject the position of the question or domain in the catalog
     * @param low the lowest number of the range
     * @param high the highest number of the range
     * @param denied whether it must lie outside
     */
    public record Term(boolean score, int subject, int low, int high, boolean denied) {

        /** Whether it holds. */
        public boolean holds(int[] levels, int[] percents) {
            int number = score ? percents[subject] : levels[subject];
            return (number >= low && number <= high) != denied;
        }
    }

    /** Whether every term holds. */
    public boolean holds(int[] levels, int[] percents) {
        for (Term term : terms) {
            if (!term.holds(levels, percents)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The rules as plain numbers.
     *
     * @throws IllegalArgumentException if one asks for anything but levels of single questions and scores of single domains
     */
    public static List<PlainRule> of(List<Rule> rules, Catalog catalog) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> of(i, rules.get(i), catalog))
                .toList();
    }

    private static PlainRule of(int number, Rule rule, Catalog catalog) {
        List<Term> terms = new ArrayList<>();
        List<Condition> parts = rule.condition() instanceof Condition.All all ? all.parts() : List.of(rule.condition());
        for (Condition part : parts) {
            boolean denied = part instanceof Condition.Not;
            Condition within = part instanceof Condition.Not not ? not.part() : part;
            if (!(within instanceof Condition.Match match)) {
                throw new IllegalArgumentException("Rule %s is not plain.".formatted(rule.id()));
            }
            terms.add(term(match.pattern(), denied, catalog));
        }
        Rule.Recommend recommend = rule.recommendations().get(0);
        return new PlainRule(number, terms, new Advice(recommend.practice().value(), recommend.priority()));
    }

    private static Term term(FactPattern pattern, boolean denied, Catalog catalog) {
        boolean score = pattern.kind() == FactKind.DOMAIN_SCORE;
        if (!score && pattern.kind() != FactKind.ANSWER) {
            throw new IllegalArgumentException("A plain rule asks for answers and scores only.");
        }
        List<FactTest> tests = pattern.test() instanceof FactTest.All all ? all.parts() : List.of(pattern.test());
        int low = score ? 0 : 1;
        int high = score ? 100 : 4;
        int subject = -1;
        for (FactTest test : tests) {
            FactTest.Compare compare = (FactTest.Compare) test;
            if (compare.field() == FactField.QUESTION) {
                subject = position(catalog.questions(), each -> order(each.id().value(), compare.value()));
            } else if (compare.field() == FactField.DOMAIN) {
                subject = position(catalog.domains(), each -> order(each.id().value(), compare.value()));
            } else {
                int number = Integer.parseInt(compare.value());
                switch (compare.relation()) {
                    case EQUAL -> {
                        low = Math.max(low, number);
                        high = Math.min(high, number);
                    }
                    case AT_MOST -> high = Math.min(high, number);
                    case LESS -> high = Math.min(high, number - 1);
                    case AT_LEAST -> low = Math.max(low, number);
                    case MORE -> low = Math.max(low, number + 1);
                    case NOT_EQUAL -> throw new IllegalArgumentException("A plain rule asks for ranges only.");
                }
            }
        }
        return new Term(score, subject, low, high, denied);
    }

    private static int order(String id, String wanted) {
        return id.compareTo(wanted);
    }

    private static <T> int position(List<T> all, ToIntFunction<T> order) {
        OptionalInt found = IntStream.range(0, all.size())
                .filter(i -> order.applyAsInt(all.get(i)) == 0)
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("The catalog lacks what a rule names."));
    }
}
