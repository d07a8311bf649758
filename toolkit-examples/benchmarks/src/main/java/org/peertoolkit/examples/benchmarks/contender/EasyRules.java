package org.peertoolkit.examples.benchmarks.contender;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: a rule for each rule, with its condition and action as functions. All answers are one fact, because it looks
 * for a fact through all of them.
 */
final class EasyRules implements Contender {

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules(Pack pack) {
        for (PlainRule rule : pack.plain()) {
            rules.register(new RuleBuilder()
                    .name("rule-" + rule.number())
                    .when(facts -> {
                        Answers answers = facts.get("answers");
                        return rule.holds(answers.levels(), answers.percents());
                    })
                    .then(facts -> {
                        List<Advice> advice = facts.get("advice");
                        advice.add(rule.advice());
                    })
                    .build());
        }
    }

    @Override
    public Object input(Answers answers) {
        return answers;
    }

    @Override
    public Object evaluate(Object input) {
        List<Advice> advice = new ArrayList<>();
        Facts facts = new Facts();
        facts.put("answers", input);
        facts.put("advice", advice);
        engine.fire(rules, facts);
        return advice;
    }

    @Override
    public Set<Advice> advice(Object result) {
        Set<Advice> all = new HashSet<>();
        ((List<?>) result).forEach(each -> all.add((Advice) each));
        return all;
    }
}
