package org.peertoolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.catalog.Resource;

/** Resources are facts: none is shipped that was not looked up, and none with another address or status. */
class ResourceFactsTest {

    private static final Catalog SHIPPED = BundledContent.load();

    /** What was found about one resource; {@code url} is empty where no address can be trusted. */
    record Fact(String url, String status) {}

    @Test
    void every_resource_has_the_address_and_status_that_were_found() throws IOException {
        Map<String, Fact> facts = facts();

        assertThat(facts).hasSizeGreaterThan(100);
        assertThat(SHIPPED.resources())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(resource -> assertThat(told(resource))
                        .as(resource.id().value())
                        .isEqualTo(facts.get(resource.id().value())));
    }

    @Test
    void an_address_is_given_exactly_where_it_was_printed_or_seen() throws IOException {
        assertThat(facts())
                .isNotEmpty()
                .allSatisfy((id, fact) -> assertThat(!fact.url().isEmpty())
                        .as(id)
                        .isEqualTo(List.of("seed", "seen").contains(fact.status())));
    }

    private static Fact told(Resource resource) {
        return new Fact(
                resource.url() == null ? "" : resource.url().toString(),
                resource.status().name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Fact> facts() throws IOException {
        Map<String, Fact> facts = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/facts/resources.tsv"));
        assertThat(lines.get(0)).isEqualTo("id\turl\tstatus");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(facts.put(cells[0], new Fact(cells[1], cells[2]))).isNull();
        }
        return facts;
    }
}
