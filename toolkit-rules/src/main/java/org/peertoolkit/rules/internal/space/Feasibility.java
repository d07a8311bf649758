package org.peertoolkit.rules.internal.space;

/** Whether some answers lie in a box. */
final class Feasibility {

    private final AnswerSpace space;

    private Feasibility(AnswerSpace space) {
        this.space = space;
    }

    static Feasibility of(AnswerSpace space) {
        return new Feasibility(space);
    }

    boolean possible(Box box) {
        for (Way way : space.ways()) {
            if (possible(box, way)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some answers lie in a box when questions are asked in one way. */
    boolean possible(Box box, Way way) {
        for (int i = 0; i < box.variables().length; i++) {
            int variable = box.variables()[i];
            long left = space.isQuestion(variable)
                    ? way.possible(variable, box.masks()[i])
                    : box.masks()[i] & way.roles().getOrDefault(variable, -1L);
            if (left == 0) {
                return false;
            }
        }
        boolean told = toldOutsideScores(box, way);
        for (int i = 0; i < box.domains().length; i++) {
            ScoreWalk walk = ScoreWalk.of(space, box, way, box.domains()[i]);
            boolean silent = walk.reaches(false, box.cells()[i]);
            boolean telling = walk.reaches(true, box.cells()[i]);
            if (!silent && !telling) {
                return false;
            }
            told |= telling;
        }
        return told;
    }

    /** Whether some question that no limited score rests on can have the answer that the way of asking needs. */
    private boolean toldOutsideScores(Box box, Way way) {
        for (int question = way.telling().nextSetBit(0);
                question >= 0;
                question = way.telling().nextSetBit(question + 1)) {
            long left = way.possible(question, box.mask(question, space.full(question)));
            if ((left & States.EXPLICIT) != 0 && !scored(box, question)) {
                return true;
            }
        }
        return false;
    }

    private boolean scored(Box box, int question) {
        for (int domain : box.domains()) {
            if (space.domainOf(question) == domain) {
                return true;
            }
        }
        return false;
    }
}
