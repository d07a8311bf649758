package org.peertoolkit.rules.rule;

import static org.peertoolkit.rules.rule.FactField.DOMAIN;
import static org.peertoolkit.rules.rule.FactField.ITEM;
import static org.peertoolkit.rules.rule.FactField.LEVEL;
import static org.peertoolkit.rules.rule.FactField.PERCENT;
import static org.peertoolkit.rules.rule.FactField.QUESTION;
import static org.peertoolkit.rules.rule.FactField.SPREAD;
import static org.peertoolkit.rules.rule.FactField.VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of fact that a rule may ask for; the complete vocabulary of rule files. */
public enum FactKind {
    /** A question was answered with a level. */
    ANSWER("Answer", QUESTION, LEVEL),
    /** A question was answered with not applicable. */
    NOT_APPLICABLE("NotApplicable", QUESTION),
    /** A question was answered with don't know. */
    DONT_KNOW("DontKnow", QUESTION),
    /** A question has no answer. */
    UNANSWERED("Unanswered", QUESTION),
    /** A domain has a score. */
    DOMAIN_SCORE("DomainScore", DOMAIN, PERCENT),
    /** A choice of a profile item was taken. */
    PROFILE("Profile", ITEM, VALUE),
    /** Respondents of one organization differ on a question. */
    DISAGREEMENT("Disagreement", QUESTION, SPREAD),
    /** A question was answered with a level in the assessment before this one. */
    EARLIER("Earlier", QUESTION, LEVEL);

    private final String word;
    private final List<FactField> fields;

    FactKind(String word, FactField... fields) {
        this.word = word;
        this.fields = List.of(fields);
    }

    /** The word in rule files. */
    public String word() {
        return word;
    }

    /** The fields that a fact of this kind has, in order. */
    public List<FactField> fields() {
        return fields;
    }

    /**
     * Whether a fact of this kind is there only when something was answered, so that a rule that needs one stays silent
     * on responses without answers.
     */
    public boolean needsAnAnswer() {
        return this == ANSWER || this == NOT_APPLICABLE || this == DONT_KNOW || this == DOMAIN_SCORE;
    }

    /** The kind with a word in rule files, or empty when there is none. */
    public static Optional<FactKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
