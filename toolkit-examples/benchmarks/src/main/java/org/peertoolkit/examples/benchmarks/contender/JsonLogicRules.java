package org.peertoolkit.examples.benchmarks.contender;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** json-logic: an expression in JSON for each rule, over a map of numbers by name. It keeps what it has parsed. */
final class JsonLogicRules implements Contender {

    private final List<PlainRule> rules;
    private final List<String> expressions;
    private final JsonLogic logic = new JsonLogic();

    JsonLogicRules(Pack pack) {
        rules = pack.plain();
        expressions = rules.stream()
                .map(rule -> rule.terms().stream()
                        .map(JsonLogicRules::expression)
                        .collect(Collectors.joining(",", "{\"and\":[", "]}")))
                .toList();
    }

    private static String expression(PlainRule.Term term) {
        String range = "{\"<=\":[%s,{\"var\":\"%s\"},%s]}"
                .formatted(term.low(), name(term.score(), term.subject()), term.high());
        return term.denied() ? "{\"!\":[%s]}".formatted(range) : range;
    }

    private static String name(boolean score, int subject) {
        return (score ? "s" : "q") + subject;
    }

    @Override
    public Object input(Answers answers) {
        Map<String, Object> numbers = new HashMap<>();
        for (int i = 0; i < answers.levels().length; i++) {
            numbers.put(name(false, i), answers.levels()[i]);
        }
        for (int i = 0; i < answers.percents().length; i++) {
            numbers.put(name(true, i), answers.percents()[i]);
        }
        return numbers;
    }

    @Override
    public Object evaluate(Object input) {
        List<Advice> advice = new ArrayList<>();
        try {
            for (int i = 0; i < expressions.size(); i++) {
                if (Boolean.TRUE.equals(logic.apply(expressions.get(i), input))) {
                    advice.add(rules.get(i).advice());
                }
            }
        } catch (JsonLogicException e) {
            throw new IllegalStateException(e);
        }
        return advice;
    }

    @Override
    public Set<Advice> advice(Object result) {
        Set<Advice> all = new HashSet<>();
        ((List<?>) result).forEach(each -> all.add((Advice) each));
        return all;
    }
}
