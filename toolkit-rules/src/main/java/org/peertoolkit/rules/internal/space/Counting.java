package org.peertoolkit.rules.internal.space;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts combinations of answers to some of the questions and profile items: each question has no answer, or is not
 * applicable, or not known, or has one of its levels. What is asked besides makes no difference, so it is not counted.
 */
public final class Counting {

    private final AnswerSpace space;
    private final BitSet variables;
    private final boolean roles;

    /**
     * @param variables the questions and profile items to combine; the roles come in where a question depends on them
     */
    private Counting(AnswerSpace space, BitSet variables) {
        this.space = space;
        this.variables = (BitSet) variables.clone();
        this.roles = variables.stream().anyMatch(space::isForSomeRoles);
        if (roles) {
            for (int variable = space.questionCount(); space.isProfile(variable); variable++) {
                if (space.isForRoles(variable)) {
                    this.variables.set(variable);
                }
            }
        }
    }

    /** Counts the combinations of everything that some regions look at. */
    public static Counting over(AnswerSpace space, List<Region> regions) {
        BitSet variables = new BitSet();
        for (Region region : regions) {
            for (Box box : region.boxes()) {
                for (int variable : box.variables()) {
                    variables.set(variable);
                }
                for (int domain : box.domains()) {
                    for (int question : space.grid(domain).questions()) {
                        variables.set(question);
                    }
                }
            }
        }
        return new Counting(space, variables);
    }

    /** The variables that are combined. */
    BitSet variables() {
        return (BitSet) variables.clone();
    }

    /**
     * What is combined, in catalog order: questions and profile items by their ids, and disagreement on a question or the
     * earlier answer to it in words.
     */
    public List<String> asked() {
        return variables.stream().mapToObj(this::name).distinct().toList();
    }

    private String name(int variable) {
        if (space.isQuestion(variable)) {
            return space.question(variable).id().value();
        }
        if (space.isProfile(variable)) {
            return space.profile(variable).item().id().value();
        }
        return (space.isDisagreement(variable) ? "disagreement on " : "earlier answer to ")
                + space.compared(variable).id();
    }

    /** How many combinations there are, when the whole questionnaire is asked or the quick check. */
    public BigInteger total(boolean quick) {
        return count(Region.everything(space), quick);
    }

    /**
     * How many combinations lie in a region whose boxes have nothing in common.
     *
     * @param quick whether the quick check was answered, or more than that
     */
    public BigInteger count(Region region, boolean quick) {
        BigInteger sum = BigInteger.ZERO;
        for (Way way : space.ways()) {
            if (way.quick() == quick) {
                for (Box box : region.boxes()) {
                    sum = sum.add(count(box, way));
                }
                if (!roles) {
                    return sum;
                }
            }
        }
        return sum;
    }

    private BigInteger count(Box box, Way way) {
        BigInteger all = product(box, way, false);
        boolean toldElsewhere = way.telling().stream().anyMatch(question -> !variables.get(question));
        return toldElsewhere ? all : all.subtract(product(box, way, true));
    }

    /**
     * @param untold whether to count only those without any answer that the way of asking needs
     */
    private BigInteger product(Box box, Way way, boolean untold) {
        BigInteger product = BigInteger.ONE;
        for (int variable = variables.nextSetBit(0); variable >= 0; variable = variables.nextSetBit(variable + 1)) {
            long mask = box.mask(variable, space.full(variable));
            if (!space.isQuestion(variable)) {
                long left = roles ? mask & way.roles().getOrDefault(variable, -1L) : mask;
                product = product.multiply(BigInteger.valueOf(Long.bitCount(left)));
            } else if (box.score(space.domainOf(variable)) == null) {
                int weight = 0;
                for (long left = mask; left != 0; left &= left - 1) {
                    weight += weight(variable, Long.numberOfTrailingZeros(left), way, untold);
                }
                product = product.multiply(BigInteger.valueOf(weight));
            }
        }
        for (int i = 0; i < box.domains().length; i++) {
            product = product.multiply(scored(box, i, way, untold));
        }
        return product;
    }

    /** In how many ways responses can bring a question into a state: its own answer, or none. */
    private static int weight(int question, int state, Way way, boolean untold) {
        boolean said = (way.possible(question, States.bit(state)) & States.EXPLICIT) != 0
                && !(untold && way.telling().get(question));
        return (said ? 1 : 0) + (state == way.silent(question) ? 1 : 0);
    }

    private BigInteger scored(Box box, int limit, Way way, boolean untold) {
        ScoreGrid grid = space.grid(box.domains()[limit]);
        Map<Integer, BigInteger> reached = Map.of(0, BigInteger.ONE);
        int[] questions = grid.questions();
        for (int index = 0; index < questions.length; index++) {
            Map<Integer, BigInteger> next = new HashMap<>();
            for (long left = box.mask(questions[index], space.full(questions[index])); left != 0; left &= left - 1) {
                int state = Long.numberOfTrailingZeros(left);
                BigInteger weight = BigInteger.valueOf(weight(questions[index], state, way, untold));
                int step = grid.step(index, state);
                if (weight.signum() > 0) {
                    reached.forEach((cell, count) -> next.merge(cell + step, count.multiply(weight), BigInteger::add));
                }
            }
            reached = next;
        }
        return reached.entrySet().stream()
                .filter(entry -> box.cells()[limit].get(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
