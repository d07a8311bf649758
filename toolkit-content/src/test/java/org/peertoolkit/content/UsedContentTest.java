package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Practice;
import org.peertoolkit.core.catalog.Question;
import org.peertoolkit.core.catalog.Resource;
import org.peertoolkit.core.catalog.Term;
import org.peertoolkit.core.catalog.Worksheet;
import org.peertoolkit.core.catalog.WorksheetId;

/** Nothing ships that nobody would ever meet. */
class UsedContentTest {

    private static final Catalog SHIPPED = BundledContent.load();

    /** Terms that are explained and that no text uses. They do no harm; use them or take them out, and shorten this list. */
    private static final List<String> MET_NOWHERE = List.of("ACT team", "HARP", "HCBS", "MHOTRS", "promotor");

    private static final Pattern LINK = Pattern.compile("\\(resource:([^)]+)\\)");

    @Test
    void every_worksheet_and_guide_is_named_by_a_practice() {
        Set<WorksheetId> named = SHIPPED.practices().stream()
                .flatMap(practice -> practice.worksheets().stream())
                .collect(Collectors.toSet());

        assertThat(SHIPPED.worksheets())
                .extracting(Worksheet::id)
                .hasSizeGreaterThanOrEqualTo(12)
                .allMatch(named::contains);
    }

    @Test
    void every_resource_is_used_by_a_practice_a_question_a_term_or_a_worksheet() {
        Set<String> used = Stream.of(
                        SHIPPED.practices().stream().map(Practice::resources),
                        SHIPPED.questions().stream().map(Question::grounding),
                        SHIPPED.glossary().terms().stream().map(Term::sources),
                        SHIPPED.worksheets().stream().map(Worksheet::resources))
                .flatMap(lists -> lists)
                .flatMap(Collection::stream)
                .map(Object::toString)
                .collect(Collectors.toSet());
        SHIPPED.worksheets().stream()
                .flatMap(worksheet -> LINK.matcher(worksheet.body()).results())
                .map((MatchResult link) -> link.group(1))
                .forEach(used::add);

        assertThat(resources()).hasSizeGreaterThan(100).allMatch(used::contains);
    }

    @Test
    void every_resource_is_reached_by_a_practice() {
        Set<String> reached = SHIPPED.practices().stream()
                .flatMap(practice -> practice.resources().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());

        assertThat(resources()).hasSizeGreaterThan(100).allMatch(reached::contains);
    }

    @Test
    void no_further_term_is_met_in_no_question_practice_or_worksheet() {
        Stream<String> questions = SHIPPED.questions().stream()
                .map(question ->
                        question.statement() + "\n" + question.help() + "\n" + String.join("\n", question.anchors()));
        Stream<String> practices = SHIPPED.practices().stream()
                .map(practice -> String.join(
                        "\n",
                        practice.title(),
                        practice.why(),
                        practice.firstStep(),
                        practice.nextStep(),
                        practice.done()));
        Stream<String> worksheets = SHIPPED.worksheets().stream()
                .map(worksheet ->
                        String.join("\n", worksheet.title(), worksheet.about(), worksheet.who(), worksheet.body()));
        String all = Stream.of(questions, practices, worksheets)
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));

        assertThat(SHIPPED.glossary().terms()).hasSizeGreaterThan(20);
        List<Term> met = SHIPPED.glossary().in(all);
        assertThat(SHIPPED.glossary().terms())
                .filteredOn(term -> !met.contains(term))
                .extracting(Term::term)
                .isSubsetOf(MET_NOWHERE);
    }

    private static List<String> resources() {
        return SHIPPED.resources().stream()
                .map(Resource::id)
                .map(Object::toString)
                .toList();
    }
}
