package org.peertoolkit.core.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ProfileItemId;
import org.peertoolkit.core.catalog.QuestionId;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Profile;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.testkit.TinyCatalog;

/** What fails on generated responses is shown with nothing in it that does not matter. */
class ShrinkingTest {

    private static final String NOTHING = "Responses to tiny 1: profile {}, answers ";

    /** Properties that are to fail, each by what a person would want to see. */
    static class ToFail {

        private static final Catalog CATALOG = TinyCatalog.get();

        @Provide
        Arbitrary<Responses> any() {
            return ResponsesArbitraries.of(CATALOG);
        }

        @Provide
        Arbitrary<Responses> rated() {
            return ResponsesArbitraries.allRated(CATALOG);
        }

        @Provide
        Arbitrary<Responses> quick() {
            return ResponsesArbitraries.quickChecks(CATALOG);
        }

        @Provide
        Arbitrary<Profile> profiles() {
            return ResponsesArbitraries.profiles(CATALOG);
        }

        @Property
        void one_answer(@ForAll("any") Responses responses) {
            failIf(level(responses, "sup-05") >= 3, responses);
        }

        @Property
        void two_answers_and_a_choice(@ForAll("any") Responses responses) {
            boolean hospital = responses.profile().choices(new ProfileItemId("setting")).stream()
                    .anyMatch(choice -> choice.value().equals("hospital"));
            failIf(hospital && level(responses, "sup-01") >= 1 && level(responses, "fin-02") >= 2, responses);
        }

        @Property
        void a_reason(@ForAll("any") Responses responses) {
            failIf(
                    responses.answers().values().stream().anyMatch(answer -> answer instanceof Answer.NotApplicable),
                    responses.answers().size());
        }

        @Property
        void four_answers(@ForAll("any") Responses responses) {
            failIf(responses.answers().size() >= 4, responses.answers().values());
        }

        @Property
        void a_profile(@ForAll("profiles") Profile profile) {
            failIf(
                    profile.choices().size() == 2,
                    profile.choices().values().stream()
                            .mapToInt(taken -> taken.size())
                            .sum());
        }

        @Property
        void all_rated(@ForAll("rated") Responses responses) {
            failIf(
                    level(responses, "onb-02") >= 2,
                    responses.answers().size() + " "
                            + responses.answers().values().stream()
                                    .mapToInt(answer -> answer instanceof Answer.Rated rated ? rated.level() : 0)
                                    .sum());
        }

        @Property
        void a_quick_check(@ForAll("quick") Responses responses) {
            failIf(true, responses.answers().size());
        }

        private static int level(Responses responses, String question) {
            return responses.answer(new QuestionId(question)).orElse(null) instanceof Answer.Rated rated
                    ? rated.level()
                    : 0;
        }

        private static void failIf(boolean wrong, Object seen) {
            if (wrong) {
                throw new AssertionError(String.valueOf(seen));
            }
        }
    }

    @Test
    void samples_shrink_to_the_fewest_answers_and_the_simplest_profile(@TempDir Path remembered) {
        Map<String, String> seen = new TreeMap<>();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ToFail.class))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter(
                        "jqwik.database", remembered.resolve("jqwik").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                // Also where the build tries less: a sample that fails has to be met before it can shrink.
                .configurationParameter("jqwik.tries.default", "1000")
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable()
                        .ifPresent(thrown -> seen.put(test.getDisplayName(), String.valueOf(thrown.getMessage())));
            }
        });

        assertThat(seen)
                .isEqualTo(new TreeMap<>(Map.of(
                        "one answer", NOTHING + "{sup-05=Rated[level=3, note=null]}",
                        "two answers and a choice",
                                "Responses to tiny 1: profile {setting=[hospital]}, answers"
                                        + " {fin-02=Rated[level=2, note=null], sup-01=Rated[level=1, note=null]}",
                        "a reason", "1",
                        "four answers",
                                "[Rated[level=1, note=null], Rated[level=1, note=null], Rated[level=1, note=null],"
                                        + " Rated[level=1, note=null]]",
                        "a profile", "2",
                        "all rated", "10 11",
                        "a quick check", "1")));
    }
}
