package org.peertoolkit.examples.benchmarks.contender;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: a rule for each rule, with its condition and action as functions, in a new session without state. All answers are
 * one fact: with a fact for each answer it would try every pair and triple of them.
 */
final class Evrete implements Contender {

    private final Knowledge knowledge;

    /** The one fact, and what the rules said of it. */
    public static final class Fact {
        private final Answers answers;
        private final List<Advice> advice = new ArrayList<>();

        Fact(Answers answers) {
            this.answers = answers;
        }

        /** The answers; the engine finds them by this name. */
        public Answers getAnswers() {
            return answers;
        }
    }

    Evrete(Pack pack) {
        Configuration configuration = new Configuration();
        KnowledgeService service = new KnowledgeService(configuration);
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (PlainRule rule : pack.plain()) {
            rules = rules.newRule("rule-" + rule.number())
                    .forEach("$fact", Fact.class)
                    .where(
                            (ValuesPredicate) values -> {
                                Answers answers = values.get(0, Answers.class);
                                return rule.holds(answers.levels(), answers.percents());
                            },
                            "$fact.answers")
                    .execute(context -> {
                        Fact fact = context.get("$fact");
                        fact.advice.add(rule.advice());
                    });
        }
        knowledge = rules.build();
    }

    @Override
    public Object input(Answers answers) {
        return answers;
    }

    @Override
    public Object evaluate(Object input) {
        Fact fact = new Fact((Answers) input);
        knowledge.newStatelessSession().insertAndFire(fact);
        return fact.advice;
    }

    @Override
    public Set<Advice> advice(Object result) {
        Set<Advice> all = new HashSet<>();
        ((List<?>) result).forEach(each -> all.add((Advice) each));
        return all;
    }
}
