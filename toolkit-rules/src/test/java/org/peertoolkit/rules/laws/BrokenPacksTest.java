package org.peertoolkit.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.peertoolkit.rules.testkit.RuleLaw;
import org.peertoolkit.rules.testkit.RuleLaws;

/**
 * Each law notices when it is broken, says by what, and shows the fewest answers that do it: on random responses, run as
 * whoever inherits the contract runs it, and on every response.
 */
class BrokenPacksTest {

    private static final Set<RuleLaw> SEEN = EnumSet.noneOf(RuleLaw.class);

    @TempDir
    static Path remembered;

    @Test
    void another_recommendation_when_asked_again() {
        broken(
                new BrokenPacks.Forgetful(),
                RuleLaw.DETERMINISM,
                "the same answers give the same recommendations",
                "The same answers give the same recommendations, but rule SUP-01 recommends practice \"sup-a\" (HIGH) only"
                        + " when asked first.\nResponses: sup-01 = 1");
    }

    @Test
    void the_order_of_rules_decides() {
        broken(
                new BrokenPacks.Hasty(),
                RuleLaw.ORDER,
                "the order of rules and files makes no difference",
                "The order of rules and files makes no difference, but rule SUP-01 recommends practice \"sup-a\" (HIGH) only"
                        + " with the rules as written.\nResponses: sup-01 = 1, sup-02 = 1");
    }

    @Test
    void a_reason_names_what_was_not_answered() {
        broken(
                new BrokenPacks.Inventive(),
                RuleLaw.CITATION,
                "reasons name only what was answered",
                "Reasons name only what was answered, but rule SUP-02 recommends practice \"sup-b\" (MEDIUM), and its reason"
                        + " names sup-01 = 3, where no answer was given.\nResponses: sup-02 = 1");
    }

    @Test
    void a_better_answer_adds_a_practice() {
        broken(
                new BrokenPacks.TopHeavy(),
                RuleLaw.BETTER_NEVER_WORSE,
                "a better answer never leads to more advice",
                "A better answer never leads to more advice, but raising \"fin-01\" from 1 to 2 adds practice \"fin-a\" (HIGH,"
                        + " rule FIN-01).\nResponses: fin-01 = 1");
    }

    @Test
    void a_better_answer_raises_a_priority() {
        broken(
                new BrokenPacks.Alarmed(),
                RuleLaw.BETTER_NEVER_WORSE,
                "a better answer never leads to more advice",
                "A better answer never leads to more advice, but raising \"sup-02\" from 1 to 2 raises practice \"sup-b\""
                        + " from LOW to HIGH (rule SUP-03).\nResponses: sup-02 = 1");
    }

    @Test
    void a_weak_answer_leads_to_nothing() {
        broken(
                new BrokenPacks.Careless(),
                RuleLaw.WEAK_ANSWERS_SERVED,
                "every weak answer is served",
                "Every weak answer is served, but nothing is recommended that serves \"sup-02\". These would: \"sup-b\""
                        + " (rule SUP-02).\nResponses: sup-02 = 2");
    }

    @Test
    void no_answer_counts_as_the_lowest_level() {
        broken(
                new BrokenPacks.Gloomy(),
                RuleLaw.NO_ANSWER_IS_NO_LEVEL,
                "no answer is never taken for a level",
                "No answer is never taken for a level, but rule SUP-02 recommends practice \"sup-b\" (MEDIUM) and cannot"
                        + " without a level of \"sup-02\".\nResponses: no answer");
    }

    @Test
    void dont_know_counts_as_the_lowest_level() {
        broken(
                new BrokenPacks.Impatient(),
                RuleLaw.NO_ANSWER_IS_NO_LEVEL,
                "no answer is never taken for a level",
                "No answer is never taken for a level, but rule SUP-02 recommends practice \"sup-b\" (MEDIUM) and cannot"
                        + " without a level of \"sup-02\".\nResponses: sup-02 = don't know");
    }

    @Test
    void one_domain_decides_about_another() {
        broken(
                new BrokenPacks.Meddling(),
                RuleLaw.LOCALITY,
                "an answer reaches other domains only through rules that name its domain",
                "An answer reaches other domains only through rules that name its domain, but changing \"sup-01\" from 2 to 3"
                        + " decides whether rule FIN-01 recommends practice \"fin-a\" (HIGH), in another domain. The rule names"
                        + " no question and no score of domain \"supervision\".\nResponses: fin-01 = 1, sup-01 = 2");
    }

    @Test
    void two_engines_disagree() {
        broken(
                new BrokenPacks.Disagreeing(),
                RuleLaw.ENGINES_AGREE,
                "engines over the same rules recommend the same",
                "Engines over the same rules recommend the same, but rule FIN-01 recommends practice \"fin-a\" (HIGH) only"
                        + " with the engine \"Drools 10.2.0\".\nResponses: fin-01 = 1");
    }

    @Test
    void an_assessment_is_another_after_reading_the_responses_back() {
        broken(
                new BrokenPacks.Talkative(),
                RuleLaw.JSON_ROUND_TRIP,
                "responses and assessments stay the same as json",
                "Responses and assessments stay the same as JSON, but rule SUP-02 recommends practice \"sup-b\" (MEDIUM)"
                        + " before writing and reading for another reason than after it.\nResponses: sup-02 = 1");
    }

    @AfterAll
    static void every_law_was_broken() {
        assertThat(SEEN).containsExactly(RuleLaw.values());
    }

    private static void broken(BrokenPacks.Broken pack, RuleLaw law, String property, String message) {
        SEEN.add(law);
        assertThat(failures(pack.getClass(), property)).containsExactly(Map.entry(property, message));
        assertThatThrownBy(() -> RuleLaws.of(pack).checkEvery(law))
                .isInstanceOf(AssertionError.class)
                .hasMessage(message);
    }

    /** Runs an inherited property as a build would; the message of each that fails, by its name. */
    private static Map<String, String> failures(Class<?> properties, String property) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(properties))
                .filters(EngineFilter.includeEngines("jqwik"), (PostDiscoveryFilter) test -> FilterResult.includedIf(
                        !test.isTest() || test.getDisplayName().equals(property)))
                .configurationParameter(
                        "jqwik.database", remembered.resolve("jqwik").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        Map<String, String> failures = new TreeMap<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable()
                        .ifPresent(thrown -> failures.put(test.getDisplayName(), String.valueOf(thrown.getMessage())));
            }
        });
        return failures;
    }
}
