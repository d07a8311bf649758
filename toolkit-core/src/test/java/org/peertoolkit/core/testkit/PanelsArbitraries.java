package org.peertoolkit.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.core.panel.Panel;
import org.peertoolkit.core.panel.Voice;
import org.peertoolkit.core.response.Responses;

/**
 * Generates what the respondents of one organization answered: groups of every size from one person up, so that some reach
 * a floor and some do not, with and without a facilitator's record.
 */
public final class PanelsArbitraries {

    private static final String[] GROUPS = {"leader", "peer", "supervisor", "worker"};

    private PanelsArbitraries() {}

    /** The voices of one panel, without a facilitator's record: one to about twenty people in one to four groups. */
    public static Arbitrary<List<Voice>> voices(Catalog catalog) {
        return sizes().flatMap(sizes -> ResponsesArbitraries.of(catalog)
                .list()
                .ofSize(sizes.stream().mapToInt(Integer::intValue).sum())
                .map(responses -> voices(catalog, sizes, responses)));
    }

    /** The same, and in some cases a facilitator's record. */
    public static Arbitrary<List<Voice>> withRecord(Catalog catalog) {
        return Combinators.combine(
                        voices(catalog), ResponsesArbitraries.of(catalog).optional(0.5))
                .as((voices, record) -> {
                    List<Voice> all = new ArrayList<>(voices);
                    record.ifPresent(responses -> all.add(voice(catalog, "r0", Panel.FACILITATOR, responses)));
                    return all;
                });
    }

    /** What one respondent of a group answered, read from a file named by the id. */
    public static Voice voice(Catalog catalog, String id, String group, Responses responses) {
        return new Voice(
                id + ".json", responses.toBuilder(catalog).respondent(id, group).build());
    }

    private static Arbitrary<List<Integer>> sizes() {
        Arbitrary<Integer> size = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(1, 2)),
                Tuple.of(2, Arbitraries.integers().between(3, 5)),
                Tuple.of(1, Arbitraries.integers().between(6, 8)));
        return size.list().ofMinSize(1).ofMaxSize(GROUPS.length).withoutEdgeCases();
    }

    private static List<Voice> voices(Catalog catalog, List<Integer> sizes, List<Responses> responses) {
        List<Voice> voices = new ArrayList<>();
        for (int group = 0; group < sizes.size(); group++) {
            String name = GROUPS[group];
            IntStream.range(0, sizes.get(group)).forEach(member -> {
                int number = voices.size() + 1;
                voices.add(voice(catalog, "r" + number, name, responses.get(number - 1)));
            });
        }
        return voices;
    }
}
