package org.peertoolkit.rules.internal.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Drools knows and a rule file here may not hold, and what to write instead. */
final class Refusals {

    /** The words that begin something of their own outside rules. */
    static final List<String> TOP_LEVEL = List.of(
            "package",
            "import",
            "global",
            "rule",
            "function",
            "declare",
            "query",
            "template",
            "unit",
            "attributes",
            "window",
            "entry");

    /** The first word of each rule attribute, and its whole name. */
    static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("salience", "salience"),
            Map.entry("no", "no-loop"),
            Map.entry("enabled", "enabled"),
            Map.entry("agenda", "agenda-group"),
            Map.entry("activation", "activation-group"),
            Map.entry("ruleflow", "ruleflow-group"),
            Map.entry("auto", "auto-focus"),
            Map.entry("lock", "lock-on-active"),
            Map.entry("date", "date-effective"),
            Map.entry("duration", "duration"),
            Map.entry("timer", "timer"),
            Map.entry("calendars", "calendars"),
            Map.entry("dialect", "dialect"),
            Map.entry("refract", "refract"),
            Map.entry("attributes", "attributes"));

    private static final Map<String, String> OUTSIDE = Map.of(
            "function", "Rules are read and never run, so there are no functions. Write what you need as rules.",
            "declare", "The facts are fixed. Use the ones that README.md lists.",
            "query", "Rules ask their questions after \"when\". Write a rule instead.",
            "unit", "Leave the line out.",
            "template", "The facts are fixed. Use the ones that README.md lists.",
            "window", "The facts are fixed. Use the ones that README.md lists.",
            "entry", "The facts are fixed. Use the ones that README.md lists.");

    private static final Map<String, String> BETWEEN_CONDITIONS = Map.ofEntries(
            Map.entry(
                    "eval",
                    "Name a fact and what must be true of it, such as Answer( question == \"sup-02\", level <= 2 )."),
            Map.entry("from", "Every fact is there by itself. Delete \"from\" and what follows it."),
            Map.entry("over", "Delete \"over\" and what follows it."),
            Map.entry("accumulate", "Use DomainScore( domain == \"supervision\", percent < 50 ) for a score."),
            Map.entry("acc", "Use DomainScore( domain == \"supervision\", percent < 50 ) for a score."),
            Map.entry("groupby", "Use DomainScore( domain == \"supervision\", percent < 50 ) for a score."),
            Map.entry("collect", "Name each fact in a condition of its own."),
            Map.entry("forall", "Write \"not\" before a fact that must not be there."),
            Map.entry("if", "Write a second rule for the other case."),
            Map.entry("do", "Write a second rule for the other case."),
            Map.entry("$", "Facts have no names of their own here. Write the fact alone."),
            Map.entry("?", "Rules ask only for facts. Delete it."),
            Map.entry("@", "Put @because and @source before \"when\"."),
            Map.entry(";", "Write each condition on a line of its own, without a semicolon."),
            Map.entry("when", "A rule has one \"when\". Begin a second rule for another one."));

    private static final Map<String, String> CONSEQUENCES = Map.of(
            "modify", "rules never change a fact",
            "update", "rules never change a fact",
            "insert", "rules never add a fact",
            "insertLogical", "rules never add a fact",
            "retract", "rules never take a fact away",
            "delete", "rules never take a fact away",
            "drools", "rules know nothing about the engine",
            "kcontext", "rules know nothing about the engine");

    private Refusals() {}

    /** What to do about a word that stands outside rules; null when it is none that Drools knows there. */
    static @Nullable String outside(String word) {
        String attribute = ATTRIBUTES.get(word);
        return attribute != null ? "Rules here have no attributes. Delete the line." : OUTSIDE.get(word);
    }

    /** What to do about a word or sign that stands between conditions; null when it is none that Drools knows there. */
    static @Nullable String betweenConditions(String wordOrSign) {
        return BETWEEN_CONDITIONS.get(wordOrSign);
    }

    /** Why a word cannot stand after {@code then}; null when it is none that Drools knows there. */
    static @Nullable String consequence(String word) {
        return CONSEQUENCES.get(word);
    }
}
