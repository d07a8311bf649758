package org.peertoolkit.core.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.ContentVersion;
import org.peertoolkit.core.response.Responses;
import org.peertoolkit.core.testkit.EveryResponse;
import org.peertoolkit.core.testkit.TinyCatalog;

class EveryResponseTest {

    @Test
    void there_are_as_many_as_counted_and_no_two_are_equal() {
        Catalog catalog = of(2);
        List<Responses> all = EveryResponse.to(catalog).toList();

        assertThat(EveryResponse.count(catalog)).isEqualTo(7 * 7 * 4 * 4);
        assertThat(all).hasSize(7 * 7 * 4 * 4);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    @Test
    void the_simplest_come_first() {
        List<String> all = EveryResponse.to(of(2)).map(EveryResponseTest::line).toList();

        assertThat(all.subList(0, 18))
                .containsExactly(
                        "{} {}",
                        "{} {setting=[clinic]}",
                        "{} {setting=[community]}",
                        "{} {setting=[hospital]}",
                        "{} {roles=[peer]}",
                        "{} {roles=[chw]}",
                        "{} {roles=[peer], setting=[clinic]}",
                        "{} {roles=[peer], setting=[community]}",
                        "{} {roles=[peer], setting=[hospital]}",
                        "{} {roles=[chw], setting=[clinic]}",
                        "{} {roles=[chw], setting=[community]}",
                        "{} {roles=[chw], setting=[hospital]}",
                        "{} {roles=[chw, peer]}",
                        "{} {roles=[chw, peer], setting=[clinic]}",
                        "{} {roles=[chw, peer], setting=[community]}",
                        "{} {roles=[chw, peer], setting=[hospital]}",
                        "{sup-01=Rated[level=1, note=null]} {}",
                        "{sup-01=Rated[level=2, note=null]} {}");
        assertThat(all.get(all.size() - 1))
                .isEqualTo("{sup-01=NotApplicable[why=x, note=null], sup-02=NotApplicable[why=x, note=null]}"
                        + " {roles=[chw, peer], setting=[hospital]}");
    }

    @Test
    void too_many_are_refused_with_their_number() {
        assertThat(EveryResponse.to(of(2), 784)).hasSize(784);
        assertThatThrownBy(() -> EveryResponse.to(of(2), 783))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There are 784 different responses to few 1, more than 783. Use content with fewer questions and"
                                + " choices, or try responses at random.");
        assertThatThrownBy(() -> EveryResponse.to(TinyCatalog.get()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There are 3,320,525,376 different responses to tiny 1, more than 1,000,000. Use content with"
                                + " fewer questions and choices, or try responses at random.");
    }

    private static String line(Responses responses) {
        return responses.answers() + " " + responses.profile();
    }

    /** The tiny catalog with so many of its questions, and no practice. */
    private static Catalog of(int questions) {
        Catalog tiny = TinyCatalog.get();
        Catalog.Builder builder = Catalog.builder(new ContentVersion("few", "1"), "A few", tiny.scoring());
        tiny.roles().forEach(builder::role);
        tiny.domains().forEach(builder::domain);
        tiny.profile().forEach(builder::profileItem);
        tiny.resources().forEach(builder::resource);
        tiny.questions().stream().limit(questions).forEach(builder::question);
        tiny.practices().stream()
                .filter(practice -> practice.prerequisites().isEmpty())
                .filter(practice -> practice.serves().stream()
                        .allMatch(served -> tiny.questions().stream()
                                .limit(questions)
                                .anyMatch(question -> question.id().equals(served))))
                .collect(Collectors.toList())
                .forEach(builder::practice);
        return builder.build();
    }
}
