package org.peertoolkit.rules.internal.read;

/** Drools reads a rule in another way than we do. The rule is refused: nobody could say which reading is meant. */
final class Disagreement extends Exception {

    private static final long serialVersionUID = 1L;

    Disagreement() {
        super("Drools reads this in another way", null, false, false);
    }

    static void unless(boolean agreed) throws Disagreement {
        if (!agreed) {
            throw new Disagreement();
        }
    }
}
