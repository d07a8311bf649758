package org.peertoolkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.content.BundledContent;
import org.peertoolkit.core.ReadinessToolkit;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.assessment.Verification;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Language;
import org.peertoolkit.core.json.AssessmentJson;
import org.peertoolkit.core.json.RecordedAssessment;
import org.peertoolkit.core.recommendation.Reason;
import org.peertoolkit.core.recommendation.Recommendation;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.rules.rule.Rule;

/** What holds in every shipped language, whatever is answered. */
class ShippedLanguagesProperties {

    private static final Catalog ENGLISH = BundledContent.load();
    private static final RuleBook RULES = RuleBook.bundled();
    private static final Map<Language, ReadinessToolkit> TOOLKITS = toolkits();
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:org/peertoolkit/core/json/assessment.schema.json"));

    private static Map<Language, ReadinessToolkit> toolkits() {
        Map<Language, ReadinessToolkit> toolkits = new LinkedHashMap<>();
        for (Language language : BundledContent.languages()) {
            Catalog catalog = BundledContent.load(language);
            toolkits.put(language, ReadinessToolkit.of(catalog, RULES.engine(catalog)));
        }
        return toolkits;
    }

    @Provide
    Arbitrary<Responses> responses() {
        return ResponsesArbitraries.of(ENGLISH);
    }

    @Provide
    Arbitrary<Responses> quickChecks() {
        return ResponsesArbitraries.quickChecks(ENGLISH);
    }

    @Property(tries = 100)
    void scores_and_advice_are_the_same_in_every_language(@ForAll("responses") Responses any) {
        Assessment english = assess(Language.ENGLISH, any);
        for (Language language : TOOLKITS.keySet()) {
            Assessment other = assess(language, any);

            assertThat(figures(other)).isEqualTo(figures(english)).isNotEmpty();
            assertThat(withoutTexts(other.toolkit().advice()))
                    .isEqualTo(withoutTexts(english.toolkit().advice()));
            assertThat(withoutTexts(other.toolkit().startHere()))
                    .isEqualTo(withoutTexts(english.toolkit().startHere()));
            assertThat(other.receipt().responsesSha256())
                    .isEqualTo(english.receipt().responsesSha256());
        }
    }

    @Property(tries = 30)
    void the_json_of_an_assessment_holds_to_its_schema_and_is_verified_in_its_language(
            @ForAll("responses") Responses any) {
        for (Map.Entry<Language, ReadinessToolkit> each : TOOLKITS.entrySet()) {
            boolean original = each.getKey().equals(Language.ENGLISH);
            String json = AssessmentJson.write(assess(each.getKey(), any));
            RecordedAssessment recorded = RecordedAssessment.read("recorded.json", json);

            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(recorded.language().isPresent()).isEqualTo(!original);
            recorded.language().ifPresent(language -> assertThat(language).isEqualTo(each.getKey()));
            assertThat(each.getValue().verify(recorded)).isEqualTo(new Verification(List.of()));
        }
    }

    @Property(tries = 200)
    void all_that_the_quick_check_leads_to_is_translated(@ForAll("quickChecks") Responses quick) {
        for (Language language : TOOLKITS.keySet()) {
            Assessment assessment = assess(language, quick);
            Catalog catalog = TOOLKITS.get(language).catalog();
            for (Advice advice : assessment.toolkit().advice()) {
                assertThat(catalog.languageOf(advice.practice().id()))
                        .as("%s %s", language, advice.practice().id())
                        .isEqualTo(language);
                assertThat(advice.reasons()).isNotEmpty().allSatisfy(reason -> {
                    assertThat(reason.language())
                            .as("%s %s", language, reason.rule())
                            .isNull();
                    reason.answers()
                            .keySet()
                            .forEach(question ->
                                    assertThat(catalog.languageOf(question)).isEqualTo(language));
                    reason.sources()
                            .forEach(source ->
                                    assertThat(catalog.languageOf(source)).isEqualTo(language));
                });
            }
        }
    }

    @Example
    void every_rule_is_translated_into_spanish_and_no_file_is_reviewed() {
        assertThat(RULES.translations()).extracting(Language::tag).containsExactly("ar", "es", "zh-Hans");
        assertThat(RULES.untranslated(new Language("es"))).isEmpty();
    }

    @Example
    void the_numbers_in_a_title_or_reason_are_those_of_the_rule_and_no_text_is_left_in_english() {
        int looked = 0;
        for (Language language : RULES.translations()) {
            List<Rule> translated = RULES.in(language).rules();
            for (int i = 0; i < translated.size(); i++) {
                Rule own = RULES.rules().get(i);
                Rule other = translated.get(i);
                if (!RULES.untranslated(language).contains(own.id())) {
                    looked++;
                    assertThat(other.title()).as("%s %s", language, own.id()).isNotEqualTo(own.title());
                    assertThat(other.because()).as("%s %s", language, own.id()).isNotEqualTo(own.because());
                    assertThat(numbers(other))
                            .as("%s %s %s", language, own.id(), other.because())
                            .isEqualTo(numbers(own));
                }
            }
        }
        assertThat(looked).isGreaterThan(RULES.rules().size() + 100);
    }

    private static List<Integer> numbers(Rule rule) {
        return NUMBER.matcher(rule.title() + " " + rule.because())
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .sorted()
                .toList();
    }

    private static List<List<?>> figures(Assessment assessment) {
        return assessment.scorecard().domains().stream()
                .<List<?>>map(score -> List.of(
                        score.domain().id(),
                        String.valueOf(score.percent()),
                        score.band() == null ? "" : score.band().id(),
                        String.valueOf(score.noScore()),
                        score.answered(),
                        score.applicable(),
                        score.notApplicable(),
                        score.dontKnow(),
                        score.unanswered()))
                .toList();
    }

    /** In their order: which practice, how soon, and what each reason rests on. */
    private static List<Recommendation> withoutTexts(List<Advice> advice) {
        return advice.stream()
                .map(each -> new Recommendation(
                        each.practice().id(),
                        each.priority(),
                        each.reasons().stream()
                                .map(ShippedLanguagesProperties::withoutTexts)
                                .toList()))
                .toList();
    }

    private static Reason withoutTexts(Reason reason) {
        return new Reason(
                reason.rule(),
                "because",
                reason.sources(),
                reason.answers(),
                reason.unanswered(),
                reason.scores(),
                reason.profile(),
                reason.disagreement(),
                reason.earlier());
    }

    private static Assessment assess(Language language, Responses responses) {
        return TOOLKITS.get(language).assess(responses);
    }
}
