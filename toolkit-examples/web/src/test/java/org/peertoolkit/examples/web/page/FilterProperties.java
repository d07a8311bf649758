package org.peertoolkit.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.peertoolkit.core.assessment.Assessment;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.Role;
import org.peertoolkit.core.response.Answer;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.response.ResponsesBuilder;
import org.peertoolkit.core.toolkit.Advice;
import org.peertoolkit.examples.web.TestApp;

/** What somebody chooses to see is a part of what there is. */
class FilterProperties {

    private static final Catalog CATALOG = TestApp.TOOLKITS.inOriginal().catalog();
    private static int leftOut;
    private static int kept;

    @Property(tries = 60)
    void what_is_shown_is_part_of_what_there_is_in_the_same_order(@ForAll("advice") List<Advice> all) {
        for (String role : with(
                CATALOG.roles().stream().map(Role::id).map(id -> id.value()).toList())) {
            for (String language : with(Filter.languages(all))) {
                Filter filter = Filter.of(role, language, all);
                List<Advice> shown = filter.of(all);
                assertThat(all.stream().map(Advice::practice)).containsSubsequence(practices(shown));
                shown.forEach(each -> assertPart(each, all, filter));
                assertThat(filter.of(shown)).isEqualTo(shown);
                leftOut += all.size() - shown.size();
                kept += shown.size();
            }
        }
    }

    @Property(tries = 20)
    void without_a_choice_and_with_one_that_there_is_not_everything_is_shown(@ForAll("advice") List<Advice> all) {
        assertThat(Filter.NONE.of(all)).isEqualTo(all);
        assertThat(Filter.of("no-such-role", "tlh", all)).isEqualTo(Filter.NONE);
        assertThat(Filter.of("", "", all).query()).isEmpty();
    }

    @AfterContainer
    static void something_was_left_out_and_something_kept() {
        assertThat(leftOut).isGreaterThan(1_000);
        assertThat(kept).isGreaterThan(1_000);
    }

    private static void assertPart(Advice shown, List<Advice> all, Filter filter) {
        Advice whole = all.stream()
                .filter(each -> each.practice().equals(shown.practice()))
                .findFirst()
                .orElseThrow();
        assertThat(shown.reasons()).isEqualTo(whole.reasons());
        assertThat(whole.resources()).containsAll(shown.resources());
        assertThat(whole.worksheets()).containsAll(shown.worksheets());
        if (filter.role() != null) {
            assertThat(shown.practice().roles()).contains(filter.role());
            assertThat(shown.resources())
                    .allSatisfy(each -> assertThat(each.roles()).contains(filter.role()));
        }
        if (filter.language() != null) {
            assertThat(shown.resources())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.language()).isEqualTo(filter.language()));
        }
    }

    private static Practice[] practices(List<Advice> advice) {
        return advice.stream().map(Advice::practice).toArray(Practice[]::new);
    }

    /** These, and no choice. */
    private static List<String> with(List<String> choices) {
        return Stream.concat(choices.stream(), Stream.of("")).toList();
    }

    @Provide
    Arbitrary<List<Advice>> advice() {
        return Arbitraries.integers()
                .between(0, 5)
                .list()
                .ofSize(CATALOG.questions().size())
                .map(FilterProperties::assessed);
    }

    private static List<Advice> assessed(List<Integer> levels) {
        ResponsesBuilder responses = Responses.to(CATALOG);
        for (int i = 0; i < levels.size(); i++) {
            Question question = CATALOG.questions().get(i);
            int level = levels.get(i);
            if (question.scale().contains(level)) {
                responses.answer(question.id().value(), Answer.level(level));
            }
        }
        Assessment assessment = TestApp.TOOLKITS.inOriginal().assess(responses.build());
        return assessment.toolkit().advice().stream()
                .map(FilterProperties::inLanguages)
                .toList();
    }

    /** The same with resources in several languages: those that come with the toolkit are all in English. */
    private static Advice inLanguages(Advice advice) {
        return new Advice(
                advice.practice(),
                advice.priority(),
                advice.reasons(),
                advice.resources().stream().map(FilterProperties::inSome).toList(),
                advice.worksheets());
    }

    private static Resource inSome(Resource each) {
        int number = each.id().value().chars().sum();
        return new Resource(
                each.id(),
                each.title(),
                each.publisher(),
                each.year(),
                each.url(),
                each.kind(),
                each.roles(),
                each.domains(),
                List.of("en", "es", "en", "ar", "en").get(number % 5),
                each.status(),
                each.reviewed(),
                each.description());
    }
}
