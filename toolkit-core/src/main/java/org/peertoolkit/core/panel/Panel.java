package org.peertoolkit.core.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.response.Respondent;
import org.peertoolkit.core.response.Responses;

/**
 * Several respondents of one organization, each with the answers that they gave: a set, in which a respondent's id tells
 * them apart. The order in which they come makes no difference, nor does the same respondent with the same answers twice.
 *
 * <p>The responses of the group {@link #FACILITATOR} are no voice: they are the record of what the others agreed on when
 * they met. There is at most one.
 *
 * <pre>{@code
 * Panel panel = Panel.of(catalog, List.of(
 *         new Voice("one.json", one), new Voice("two.json", two), new Voice("three.json", three)));
 * Assessment assessment = toolkit.assess(panel, PanelConvention.STANDARD.withFloor(3));
 * }</pre>
 *
 * <p>Immutable. Two panels are equal when their respondents and answers are.
 */
public final class Panel {

    /** The role group whose responses are the record of a meeting, and no voice. */
    public static final String FACILITATOR = "facilitator";

    private static final String HEADLINE = "The panel cannot be used";

    private final Catalog catalog;
    private final SortedMap<String, Voice> byId;

    private Panel(Catalog catalog, SortedMap<String, Voice> byId) {
        this.catalog = catalog;
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /**
     * Brings respondents together.
     *
     * @param catalog the content that they answered
     * @param voices what each said, in any order
     * @throws InvalidInputException with every problem, if nobody answered, responses do not say whose they are, one
     *     respondent has different answers in two places, there are two records of the facilitator, or responses are to
     *     other content
     */
    public static Panel of(Catalog catalog, Collection<Voice> voices) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, Voice> byId = new TreeMap<>();
        for (Voice voice :
                voices.stream().sorted(Comparator.comparing(Voice::source)).toList()) {
            voice.responses().toBuilder(catalog).problems().forEach(problem -> problems.add(in(voice, problem)));
            Respondent respondent = voice.responses().respondent();
            if (respondent == null) {
                problems.add(anonymous(voice));
                continue;
            }
            Voice known = byId.putIfAbsent(respondent.id(), voice);
            if (known != null && !known.responses().equals(voice.responses())) {
                problems.add(twoAnswers(respondent, known, voice));
            }
        }
        problems.addAll(twoRecords(byId.values()));
        if (voices.isEmpty()) {
            problems.add(Problem.of(
                    "no-respondents",
                    Place.of("panel"),
                    "",
                    "there are no answers.",
                    "Give the answers of each respondent in a file of its own."));
        }
        InvalidInputException.throwIfAny(HEADLINE, problems);
        return new Panel(catalog, byId);
    }

    /**
     * The respondents of both panels. Merging is commutative, associative and idempotent.
     *
     * @throws InvalidInputException with every problem, as {@link #of} reports them
     */
    public Panel mergedWith(Panel other) {
        return of(
                catalog,
                Stream.concat(byId.values().stream(), other.byId.values().stream())
                        .toList());
    }

    /** The content that the respondents answered. */
    public Catalog catalog() {
        return catalog;
    }

    /** What each respondent answered, by id, in alphabetical order; the facilitator's record included. For no other eyes. */
    public SortedMap<String, Responses> responses() {
        SortedMap<String, Responses> responses = new TreeMap<>();
        byId.forEach((id, voice) -> responses.put(id, voice.responses()));
        return Collections.unmodifiableSortedMap(responses);
    }

    /** The record of what the respondents agreed on, or empty when the facilitator made none. */
    public Optional<Responses> record() {
        return byId.values().stream()
                .map(Voice::responses)
                .filter(Panel::isRecord)
                .findFirst();
    }

    /**
     * What the respondents say together: one answer for each question, and of the profile what they agree on. An item that
     * they describe differently is left out, unless the facilitator's record decides it. The day is the latest that any of
     * them gave, and no respondent is named.
     *
     * @throws InvalidInputException if fewer respondents have a voice than the floor, or if the facilitator's record is
     *     asked for and there is none
     */
    public Responses consensus(PanelConvention convention) {
        requireEnough(convention);
        return new PanelConsensus(this, convention).responses();
    }

    /** How far the respondents agree, as far as the floor lets it be shown. */
    public PanelFigures figures(PanelConvention convention) {
        return PanelFigures.of(this, convention);
    }

    /** The respondents who have a voice, by id. */
    List<Responses> voices() {
        return byId.values().stream()
                .map(Voice::responses)
                .filter(responses -> !isRecord(responses))
                .toList();
    }

    SortedMap<String, List<Responses>> voicesByGroup() {
        SortedMap<String, List<Responses>> groups = new TreeMap<>();
        voices().forEach(voice ->
                groups.computeIfAbsent(group(voice), group -> new ArrayList<>()).add(voice));
        return groups;
    }

    /** The latest day that any respondent gave, or null when none gave one. */
    @Nullable
    LocalDate date() {
        return byId.values().stream()
                .map(voice -> voice.responses().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Equal when the same respondents gave the same answers to equal content, wherever they were read. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Panel that && responses().equals(that.responses()) && catalog.equals(that.catalog);
    }

    @Override
    public int hashCode() {
        return responses().hashCode();
    }

    /** How many respondents, and nothing of what they said, so that a log cannot give it away. */
    @Override
    public String toString() {
        return "Panel of %s to %s".formatted(byId.size(), catalog.version());
    }

    private void requireEnough(PanelConvention convention) {
        boolean facilitator = convention.consensus() == Consensus.FACILITATOR;
        int voices = voices().size();
        if (facilitator && record().isEmpty()) {
            throw refused(
                    "no-record",
                    "no respondent is of the group \"%s\", so there is no record of what was agreed."
                            .formatted(FACILITATOR),
                    "Add the facilitator's answers, or choose another consensus.");
        }
        if (!facilitator && voices < convention.floor()) {
            throw refused(
                    "too-few-respondents",
                    "%s with a voice, and what fewer than %s say is not shown."
                            .formatted(
                                    voices == 1 ? "there is 1 respondent" : "there are " + voices + " respondents",
                                    convention.floor()),
                    "Ask more people, let a facilitator record what they agree on, or agree with all of them on a lower"
                            + " floor.");
        }
    }

    private static InvalidInputException refused(String code, String what, String remedy) {
        return new InvalidInputException(HEADLINE, List.of(Problem.of(code, Place.of("panel"), "", what, remedy)));
    }

    private static Problem in(Voice voice, Problem problem) {
        return new Problem(
                problem.code(),
                Place.of(voice.source()),
                problem.field(),
                problem.what(),
                problem.nearest(),
                problem.remedy());
    }

    private static Problem anonymous(Voice voice) {
        return Problem.of(
                "no-respondent",
                Place.of(voice.source()),
                "respondent",
                "it is missing.",
                "Add a \"respondent\" with an \"id\" that tells people apart without naming them, and the role"
                        + " \"group\".");
    }

    private static Problem twoAnswers(Respondent respondent, Voice known, Voice voice) {
        return Problem.of(
                "respondent-twice",
                Place.of(voice.source()),
                "respondent.id",
                "respondent %s gives other answers here than in %s."
                        .formatted(Problem.quoted(respondent.id()), Problem.quoted(known.source())),
                "Keep one of the two files, or give the two people different ids.");
    }

    private static List<Problem> twoRecords(Collection<Voice> voices) {
        List<Voice> records =
                voices.stream().filter(voice -> isRecord(voice.responses())).toList();
        return records.stream()
                .skip(1)
                .map(second -> Problem.of(
                        "two-records",
                        Place.of(second.source()),
                        "respondent.group",
                        "%s is a record of the facilitator too."
                                .formatted(Problem.quoted(records.get(0).source())),
                        "Keep the record of the last meeting."))
                .toList();
    }

    private static boolean isRecord(Responses responses) {
        return group(responses).equals(FACILITATOR);
    }

    private static String group(Responses responses) {
        Respondent respondent = responses.respondent();
        return respondent == null ? "" : respondent.group();
    }
}
