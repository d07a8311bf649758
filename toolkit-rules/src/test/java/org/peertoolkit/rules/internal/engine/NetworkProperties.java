package org.peertoolkit.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peertoolkit.core.recommendation.Evidence;
import org.peertoolkit.core.response.AnswerSheet;
import org.peertoolkit.core.testkit.ResponsesArbitraries;
import org.peertoolkit.rules.rule.Rule;
import org.peertoolkit.rules.small.RandomRules;
import org.peertoolkit.rules.small.SmallCatalog;

/** Whichever way the network is driven, the same rules fire: those whose conditions hold. */
class NetworkProperties {

    private static final List<Rule> RULES = RandomRules.of(SmallCatalog.get(), 200, 7);
    private static final Cells CELLS = new Cells(SmallCatalog.get());
    private static final List<Check> CHECKS = RULES.stream()
            .map(rule -> new CheckCompiler(CELLS).check(rule.condition()))
            .toList();
    private static final Network DIRECT = AlphaNetwork.takingOver(KnowledgeBase.of(CHECKS), CHECKS.size());
    private static final BitNetwork BITS = new BitNetwork(CELLS.count(), CHECKS);
    private static final Network SESSION = new SessionNetwork(KnowledgeBase.of(CHECKS));

    @Property
    void the_direct_network_the_bits_and_the_session_fire_what_holds(@ForAll("evidence") Evidence evidence) {
        BitSet holding = holding(evidence);

        assertThat(fired(DIRECT, evidence)).isEqualTo(holding);
        assertThat(fired(BITS, evidence)).isEqualTo(holding);
        assertThat(fired(SESSION, evidence)).isEqualTo(holding);
    }

    @Property(tries = 20)
    void many_threads_may_use_the_direct_network_and_the_bits(@ForAll("evidence") Evidence evidence) {
        BitSet alone = fired(DIRECT, evidence);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> fired(DIRECT, evidence)))
                .allMatch(alone::equals);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> fired(BITS, evidence)))
                .allMatch(alone::equals);
    }

    @Example
    void some_of_the_made_up_conditions_are_too_broad_for_bits_alone_and_most_are_not() {
        assertThat(BITS.partsLookedAtOneByOne()).isBetween(1, CHECKS.size() / 4);
    }

    @Example
    void the_direct_network_is_the_one_in_use() {
        assertThat(Network.of(CHECKS)).isInstanceOf(AlphaNetwork.class);
    }

    @Example
    void a_network_of_another_form_is_refused() {
        assertThatThrownBy(() -> AlphaNetwork.takingOver(KnowledgeBase.of(CHECKS.subList(0, 2)), 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The network has leaves for rules {0, 1}, and there are 3 rules.");
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return ResponsesArbitraries.of(SmallCatalog.get())
                .map(responses -> Evidence.of(AnswerSheet.of(SmallCatalog.get(), responses)));
    }

    private static BitSet fired(Network network, Evidence evidence) {
        Sheet sheet = CELLS.read(evidence);
        network.evaluate(sheet);
        return sheet.fired();
    }

    private static BitSet holding(Evidence evidence) {
        Sheet sheet = CELLS.read(evidence);
        BitSet holding = new BitSet();
        IntStream.range(0, CHECKS.size())
                .filter(position -> CHECKS.get(position).holds(sheet))
                .forEach(holding::set);
        return holding;
    }
}
