package org.peertoolkit.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.PracticeId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.json.ResponsesJson;
import org.peertoolkit.core.problem.Problem;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.recommendation.Priority;
import org.peertoolkit.core.recommendation.RuleId;
import org.peertoolkit.core.recommendation.Suggestion;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.rules.internal.engine.DroolsEngine;
import org.peertoolkit.rules.internal.read.ReferenceCheck;
import org.peertoolkit.rules.internal.read.RuleFiles;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.scenario.Example;

/** What an engine that follows the usable rules of a folder does on the answers of a finding. */
final class Confirmed {

    private static final Set<String> SHOWN_BY_NO_ANSWERS =
            Set.of("unreached-resource", "too-broad", "expired-waiver", "waiver-without-finding", "waiver-not-allowed");

    private final Catalog catalog;
    private final DroolsEngine engine;
    private final ReadinessToolkit toolkit;

    private Confirmed(Catalog catalog, List<Rule> rules) {
        this.catalog = catalog;
        this.engine = new DroolsEngine(rules, catalog, "");
        this.toolkit = ReadinessToolkit.of(catalog, engine);
    }

    /** By the rules of a folder that can be read and name nothing that the content does not have. */
    static Confirmed by(Path folder, Catalog catalog) {
        RuleFiles.Tolerant read = RuleFiles.tolerantly(folder);
        Set<String> faulty = ReferenceCheck.problems(read.files().rules(), catalog).stream()
                .map(Problem::field)
                .collect(Collectors.toSet());
        read.problems().forEach(problem -> faulty.add(problem.field()));
        return new Confirmed(
                catalog,
                read.files().rules().stream()
                        .map(one -> one.rule())
                        .filter(rule -> !faulty.contains("rule " + rule.id()))
                        .toList());
    }

    /** The witness can be given, survives being written and read, and shows what the finding says. */
    void confirm(Finding finding) {
        if (SHOWN_BY_NO_ANSWERS.contains(finding.kind())) {
            assertThat(finding.witness()).as(finding.key()).isNull();
            return;
        }
        Witness witness = finding.witness();
        assertThat(witness).as(finding.key()).isNotNull();
        for (Responses responses : changed(witness)) {
            String json = ResponsesJson.write(responses);
            assertThat(ResponsesJson.read("witness.json", json, catalog)).isEqualTo(responses);
            assertThat(responses.answers())
                    .as("an engine looks only at responses with an answer")
                    .isNotEmpty();
        }
        assertThat(shows(finding, witness))
                .as(
                        "%s: %s on %s",
                        finding, witness.shows(), witness.responses().answers())
                .isTrue();
    }

    private static List<Responses> changed(Witness witness) {
        return witness.changed() == null
                ? List.of(witness.responses())
                : List.of(witness.responses(), witness.changed());
    }

    private boolean shows(Finding finding, Witness witness) {
        Evidence on = evidence(witness.responses(), witness);
        List<RuleId> rules = finding.about().rules();
        return switch (finding.kind()) {
            case "always-holds" -> speaks(rules.get(0), on) && isBest(on);
            case "part-without-effect", "no-example-that-fires" -> speaks(rules.get(0), on);
            case "two-priorities" ->
                rules.stream()
                                .flatMap(rule -> priorities(rule, finding, on).stream())
                                .distinct()
                                .count()
                        == 2;
            case "duplicate-rule", "covered-rule" -> addsNothing(finding, on);
            case "unserved-answer" ->
                isWeak(finding, on)
                        && !isServed(Optional.ofNullable(finding.about().question()), on);
            case "wrong-way-round" -> turns(finding, witness);
            case "unrecommended-practice" ->
                toolkit.assess(on.answers().responses(), on.comparisons()).toolkit().advice().stream()
                        .noneMatch(advice ->
                                advice.practice().id().equals(finding.about().practice()));
            // A rule that never holds, cannot be used or should have an example for its silence: it is silent.
            default -> rules.isEmpty() || !speaks(rules.get(0), on);
        };
    }

    private Evidence evidence(Responses responses, Witness witness) {
        return Evidence.of(AnswerSheet.of(catalog, responses), witness.comparisons());
    }

    private boolean speaks(RuleId rule, Evidence on) {
        return suggestions(on).stream().anyMatch(one -> one.reason().rule().equals(rule));
    }

    private static boolean isBest(Evidence on) {
        return on.answers().responses().answers().values().stream().allMatch(answer -> answer instanceof Answer.Rated);
    }

    private Set<Priority> priorities(RuleId rule, Finding finding, Evidence on) {
        return suggestions(on).stream()
                .filter(one -> one.reason().rule().equals(rule)
                        && one.practice().equals(finding.about().practice()))
                .map(Suggestion::priority)
                .collect(Collectors.toSet());
    }

    /** The first rule does speak, another does too, and without the first the result is the same. */
    private boolean addsNothing(Finding finding, Evidence on) {
        List<RuleId> rules = finding.about().rules();
        Collection<Suggestion> all = suggestions(on);
        Map<PracticeId, Priority> without = result(all.stream()
                .filter(one -> !one.reason().rule().equals(rules.get(0)))
                .toList());
        Map<PracticeId, Priority> with = result(all);
        PracticeId practice = finding.about().practice();
        return speaks(rules.get(0), on)
                && rules.stream().skip(1).anyMatch(rule -> speaks(rule, on))
                && (practice == null
                        ? without.equals(with)
                        : with.containsKey(practice) && with.get(practice).equals(without.get(practice)));
    }

    private static Map<PracticeId, Priority> result(Collection<Suggestion> suggestions) {
        Map<PracticeId, Priority> result = new TreeMap<>();
        suggestions.forEach(one -> result.merge(one.practice(), one.priority(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return result;
    }

    private boolean isWeak(Finding finding, Evidence on) {
        return on.answers().responses().answers().get(finding.about().question()) instanceof Answer.Rated rated
                && rated.level()
                        <= catalog.question(finding.about().question())
                                        .orElseThrow()
                                        .scale()
                                        .top()
                                / 2;
    }

    private boolean isServed(Optional<QuestionId> question, Evidence on) {
        Assessment assessment = toolkit.assess(on.answers().responses(), on.comparisons());
        return assessment.toolkit().advice().stream()
                .anyMatch(advice -> advice.practice().serves().contains(question.orElseThrow()));
    }

    /** One level of one answer is better, and the practice is new or more urgent. */
    private boolean turns(Finding finding, Witness witness) {
        Responses after = Optional.ofNullable(witness.changed()).orElseThrow();
        Set<QuestionId> different = new TreeSet<>(after.answers().keySet());
        different.removeIf(question -> after.answers()
                .get(question)
                .equals(witness.responses().answers().get(question)));
        boolean oneBetter = different.equals(Set.of(finding.about().question()))
                && level(after, finding) == level(witness.responses(), finding) + 1
                && after.profile().equals(witness.responses().profile());
        PracticeId practice = finding.about().practice();
        Optional<Priority> before = Optional.ofNullable(
                result(suggestions(evidence(witness.responses(), witness))).get(practice));
        Optional<Priority> now = Optional.ofNullable(
                result(suggestions(evidence(after, witness))).get(practice));
        return oneBetter
                && now.isPresent()
                && before.map(one -> Comparator.<Priority>naturalOrder().compare(now.get(), one) < 0)
                        .orElse(true);
    }

    private static int level(Responses on, Finding finding) {
        return ((Answer.Rated) on.answers().get(finding.about().question())).level();
    }

    private Collection<Suggestion> suggestions(Evidence on) {
        return engine.suggest(on);
    }

    /** Whether the rules do what an example asks for. */
    boolean isMet(Example example) {
        return example.run(engine, catalog).passed();
    }
}
