package org.peertoolkit.rules.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitIndexTest {

    private static final int CELLS = 7;
    private static final int STATES = 4;

    @Test
    void what_holds_is_marked_whatever_the_number_of_conditions() {
        Random random = new Random(3);
        int marked = 0;
        for (int count : new int[] {0, 1, 63, 64, 65, 200}) {
            List<Boxes> conditions = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                conditions.add(made(random));
            }
            BitIndex index = BitIndex.of(conditions);
            for (int i = 0; i < 200; i++) {
                int[] states = random.ints(CELLS, 0, STATES + 3).toArray();
                BitSet holding = new BitSet();
                index.mark(states, holding);
                assertThat(holding).isEqualTo(expected(conditions, states));
                marked += holding.cardinality();
            }
        }
        assertThat(marked).isGreaterThan(1000);
    }

    @Test
    void a_condition_that_always_holds_is_marked_and_one_that_never_does_is_not() {
        BitSet holding = new BitSet();
        BitIndex.of(List.of(Boxes.NEVER, Boxes.ALWAYS)).mark(new int[0], holding);

        assertThat(holding.stream()).containsExactly(1);
    }

    @Test
    void both_are_never_together_where_no_state_is_allowed_twice() {
        Boxes low = Boxes.of(0, new boolean[] {true, true, false});
        Boxes high = Boxes.of(0, new boolean[] {false, false, true});

        assertThat(low.and(high, 5)).isEqualTo(Boxes.NEVER);
        assertThat(low.or(high, 1)).isNull();
        assertThat(low.or(high, 2)).isNotNull();
    }

    private static Boxes made(Random random) {
        Boxes made = Boxes.NEVER;
        int ways = random.nextInt(3);
        for (int i = 0; i <= ways; i++) {
            Boxes way = Boxes.ALWAYS;
            int named = random.nextInt(4);
            for (int j = 0; j < named; j++) {
                boolean[] states = new boolean[STATES];
                for (int state = 0; state < STATES; state++) {
                    states[state] = random.nextBoolean();
                }
                way = way.and(random.nextInt(CELLS), states);
            }
            made = made.or(way, 10);
        }
        return made;
    }

    private static BitSet expected(List<Boxes> conditions, int[] states) {
        BitSet expected = new BitSet();
        for (int i = 0; i < conditions.size(); i++) {
            expected.set(
                    i,
                    conditions.get(i).ways().stream()
                            .anyMatch(way -> way.allowed().entrySet().stream()
                                    .allMatch(cell -> cell.getValue()[Math.min(states[cell.getKey()], STATES - 1)])));
        }
        return expected;
    }
}
