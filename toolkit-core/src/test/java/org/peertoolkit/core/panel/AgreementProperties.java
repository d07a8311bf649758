package org.peertoolkit.core.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AgreementProperties {

    @Property
    void it_is_one_minus_the_variance_over_that_of_chance(
            @ForAll @Size(min = 2, max = 7) List<@IntRange(max = 9) Integer> levels) {
        List<Integer> ratings = new ArrayList<>();
        for (int level = 1; level <= levels.size(); level++) {
            ratings.addAll(Collections.nCopies(levels.get(level - 1), level));
        }
        Integer percent = Agreement.percent(levels);
        if (ratings.size() < 2) {
            assertThat(percent).isNull();
            return;
        }
        double mean = ratings.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double variance = ratings.stream()
                        .mapToDouble(rating -> (rating - mean) * (rating - mean))
                        .sum()
                / (ratings.size() - 1);
        double chance = (levels.size() * levels.size() - 1) / 12.0;
        assertThat((double) percent).isCloseTo(Math.max(0, 100 * (1 - variance / chance)), within(0.5001));
    }

    @Example
    void all_the_same_is_100_and_the_two_ends_are_0() {
        assertThat(Agreement.percent(List.of(0, 7, 0, 0))).isEqualTo(100);
        assertThat(Agreement.percent(List.of(3, 0, 0, 3))).isZero();
        assertThat(Agreement.percent(List.of(0, 3, 4, 0))).isEqualTo(77);
        assertThat(Agreement.percent(List.of(0, 1, 0, 0))).isNull();
    }
}
