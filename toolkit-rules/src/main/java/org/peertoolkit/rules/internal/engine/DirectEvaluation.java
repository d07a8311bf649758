package org.peertoolkit.rules.internal.engine;

import java.util.function.Predicate;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.rules.rule.Condition;

/** Looks at conditions one by one, without Drools: for very many that are each looked at on a few answers. */
public final class DirectEvaluation {

    private final Cells cells;
    private final CheckCompiler compiler;

    /**
     * @param catalog the content that the answers are answers to
     */
    public DirectEvaluation(Catalog catalog) {
        this.cells = new Cells(catalog);
        this.compiler = new CheckCompiler(cells);
    }

    /** Evidence, made ready for conditions. */
    public static final class Seen {

        private final Sheet sheet;
        private final boolean anyAnswer;

        private Seen(Sheet sheet, boolean anyAnswer) {
            this.sheet = sheet;
            this.anyAnswer = anyAnswer;
        }
    }

    public Seen see(Evidence evidence) {
        return new Seen(
                cells.read(evidence), !evidence.answers().responses().answers().isEmpty());
    }

    /** Tells whether a condition holds; none does where nothing was answered, as in the engine. */
    public Predicate<Seen> holds(Condition condition) {
        Check check = compiler.check(condition);
        return seen -> seen.anyAnswer && check.holds(seen.sheet);
    }

    /** Whether a condition can only hold where something was answered; rules may have no other. */
    public static boolean needsAnAnswer(Condition condition) {
        return RuleEvaluation.needsAnAnswer(condition);
    }
}
