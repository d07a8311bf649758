package org.peertoolkit.rules.rule;

/** A field of a fact. */
public enum FactField {
    /** A question id. */
    QUESTION("question", false),
    /** A level, from 1. */
    LEVEL("level", true),
    /** A domain id. */
    DOMAIN("domain", false),
    /** A domain score, 0 to 100. */
    PERCENT("percent", true),
    /** A profile item id. */
    ITEM("item", false),
    /** A choice id of a profile item. */
    VALUE("value", false),
    /** How many levels lie between the lowest and the highest answer. */
    SPREAD("spread", true);

    private final String word;
    private final boolean number;

    FactField(String word, boolean number) {
        this.word = word;
        this.number = number;
    }

    /** The word in rule files. */
    public String word() {
        return word;
    }

    /** Whether it holds a whole number; otherwise it holds an id. */
    public boolean isNumber() {
        return number;
    }
}
