package org.peertoolkit.rules.diff;

import org.peertoolkit.core.recommendation.RuleId;

/**
 * What was edited in one rule.
 *
 * @param rule the rule
 * @param kind what was done with it
 * @param hasEffect whether it changes some result; a rewording changes what people read, but no result
 */
public record RuleChange(RuleId rule, Kind kind, boolean hasEffect) {

    /** What can be done with a rule. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        /** Its conditions or its recommendations are written otherwise. */
        CHANGED("changed"),
        /** Only its title, reason or sources are. */
        REWORDED("reworded");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in words. */
        public String words() {
            return words;
        }
    }
}
