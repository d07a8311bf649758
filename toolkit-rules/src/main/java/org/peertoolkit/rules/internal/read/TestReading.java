package org.peertoolkit.rules.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.peertoolkit.rules.rule.FactTest;
import org.peertoolkit.rules.rule.FactTest.Relation;

/**
 * The tests of a fact in one plain form, so that our reading of them can be compared with Drools' own. In it, brackets and
 * lists are resolved: {@code level in ( 1, 2 )} is {@code level == 1} or {@code level == 2}, as Drools resolves it.
 */
sealed interface TestReading {

    /** One comparison, as it is written. */
    record Single(String field, String sign, String value) implements TestReading {}

    /** Several, all of which or one of which must be true. */
    record Several(boolean all, List<TestReading> parts) implements TestReading {}

    /** Our reading. */
    static TestReading of(FactTest test) {
        if (test instanceof FactTest.Compare compare) {
            return single(
                    compare.field().word(),
                    compare.relation(),
                    compare.value(),
                    compare.field().isNumber());
        }
        if (test instanceof FactTest.OneOf oneOf) {
            Relation relation = oneOf.isOneOf() ? Relation.EQUAL : Relation.NOT_EQUAL;
            return several(
                    !oneOf.isOneOf(),
                    oneOf.values().stream()
                            .map(value -> single(
                                    oneOf.field().word(),
                                    relation,
                                    value,
                                    oneOf.field().isNumber()))
                            .toList());
        }
        boolean all = test instanceof FactTest.All;
        List<FactTest> parts = test instanceof FactTest.All both ? both.parts() : ((FactTest.Any) test).parts();
        return several(all, parts.stream().map(TestReading::of).toList());
    }

    /** Drools' reading. */
    static TestReading of(PatternDescr pattern) throws Disagreement {
        List<TestReading> parts = new ArrayList<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            Disagreement.unless(constraint.getClass() == ExprConstraintDescr.class);
            ExprConstraintDescr expression = (ExprConstraintDescr) constraint;
            Disagreement.unless(expression.getType() == ExprConstraintDescr.Type.NAMED);
            DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
            ConstraintConnectiveDescr tree = parser.parse(expression.getExpression());
            Disagreement.unless(tree != null && !parser.hasErrors());
            parts.add(of(tree));
        }
        return several(true, parts);
    }

    private static TestReading of(BaseDescr part) throws Disagreement {
        if (part.getClass() == ConstraintConnectiveDescr.class) {
            ConstraintConnectiveDescr tree = (ConstraintConnectiveDescr) part;
            boolean all = tree.getConnective() == ConnectiveType.AND;
            Disagreement.unless((all || tree.getConnective() == ConnectiveType.OR)
                    && !tree.isNegated()
                    && tree.getAnnotations().isEmpty());
            List<TestReading> parts = new ArrayList<>();
            for (BaseDescr child : tree.getDescrs()) {
                parts.add(of(child));
            }
            return several(all, parts);
        }
        Disagreement.unless(part.getClass() == RelationalExprDescr.class);
        RelationalExprDescr relation = (RelationalExprDescr) part;
        Disagreement.unless(!relation.isNegated() && relation.getParameters() == null);
        return new Single(atom(relation.getLeft(), false), relation.getOperator(), atom(relation.getRight(), true));
    }

    private static String atom(BaseDescr part, boolean literal) throws Disagreement {
        Disagreement.unless(part.getClass() == AtomicExprDescr.class);
        AtomicExprDescr atom = (AtomicExprDescr) part;
        Disagreement.unless(atom.isLiteral() == literal && !atom.hasRewrittenExpression());
        return atom.getExpression();
    }

    private static TestReading single(String field, Relation relation, String value, boolean number) {
        return new Single(field, relation.sign(), number ? value : "\"" + value + "\"");
    }

    private static TestReading several(boolean all, List<TestReading> parts) {
        List<TestReading> flat = parts.stream()
                .flatMap(part -> part instanceof Several inner && inner.all() == all
                        ? inner.parts().stream()
                        : List.of(part).stream())
                .collect(Collectors.toList());
        return flat.size() == 1 ? flat.get(0) : new Several(all, List.copyOf(flat));
    }
}
