package org.peertoolkit.rules.internal.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Builds Drools' knowledge base from checks, in memory. No source is generated and nothing is compiled.
 *
 * <p>Each check becomes one rule over one pattern, the sheet, and each of its parts one constraint, so that rules with a
 * common part share it. Constraints tell Drools their own hash; otherwise Drools would work it out by reading the byte
 * code of lambdas.
 */
final class KnowledgeBase {

    private static final String PACKAGE = "checked";

    private KnowledgeBase() {}

    /** A knowledge base whose rules are named by their position in the list. */
    static InternalRuleBase of(List<Check> checks) {
        ModelImpl model = new ModelImpl();
        for (int position = 0; position < checks.size(); position++) {
            model.addRule(named(position, checks.get(position)));
        }
        return (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static Rule named(int position, Check check) {
        Variable<Sheet> sheet = declarationOf(Sheet.class, "sheet");
        PatternDef<Sheet> pattern = pattern(sheet);
        List<Check> parts = check instanceof Check.All all ? all.parts() : List.of(check);
        for (Check part : parts) {
            pattern = pattern.expr(part.text(), constraint(part));
        }
        return rule(PACKAGE, Integer.toString(position))
                .build(pattern, on(sheet).execute(new Firing(position)));
    }

    private static Predicate1<Sheet> constraint(Check check) {
        boolean oneCell = check instanceof Check.Match match
                && match.cells().length == 1
                && match.passing()[0].length <= Long.SIZE;
        return oneCell ? OneCell.of((Check.Match) check) : new Constraint(check);
    }

    /**
     * What most constraints are: one cell is in one of some states, which are bits of a number. With thousands of rules the
     * time goes into fetching objects from memory, and this one needs no other.
     */
    private record OneCell(int cell, long passing, String text) implements Predicate1<Sheet>, HashedExpression {

        static OneCell of(Check.Match match) {
            long passing = 0;
            for (int state = 0; state < match.passing()[0].length; state++) {
                passing |= match.passing()[0][state] ? 1L << state : 0;
            }
            return new OneCell(match.cells()[0], passing, match.text());
        }

        @Override
        public boolean test(Sheet sheet) {
            int state = sheet.state(cell);
            return state < Long.SIZE && (passing >>> state & 1) != 0;
        }

        @Override
        public String getExpressionHash() {
            return text;
        }
    }

    private record Constraint(Check check) implements Predicate1<Sheet>, HashedExpression {
        @Override
        public boolean test(Sheet sheet) {
            return check.holds(sheet);
        }

        @Override
        public String getExpressionHash() {
            return check.text();
        }
    }

    private record Firing(int position) implements Block1<Sheet>, HashedExpression {
        @Override
        public void execute(Sheet sheet) {
            sheet.fire(position);
        }

        @Override
        public String getExpressionHash() {
            return "fire " + position;
        }
    }
}
