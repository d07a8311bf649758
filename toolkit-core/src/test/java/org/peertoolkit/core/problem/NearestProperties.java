package org.peertoolkit.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {

    private static final List<String> KNOWN = List.of("sup-02", "sup-03", "fin-01", "sup-co-supervision");

    @Example
    void one_slip_of_each_kind_is_found() {
        assertThat(Nearest.to("fin-011", KNOWN)).isEqualTo("fin-01");
        assertThat(Nearest.to("fin-1", KNOWN)).isEqualTo("fin-01");
        assertThat(Nearest.to("fim-01", KNOWN)).isEqualTo("fin-01");
        assertThat(Nearest.to("ifn-01", KNOWN)).isEqualTo("fin-01");
        assertThat(Nearest.to("FIN-01", KNOWN)).isEqualTo("fin-01");
    }

    @Example
    void of_two_equally_near_the_first_in_the_alphabet_is_given() {
        assertThat(Nearest.to("sup-0", List.of("sup-03", "sup-02"))).isEqualTo("sup-02");
    }

    @Example
    void a_longer_name_may_hold_more_slips() {
        assertThat(Nearest.to("sup-cosupervison", KNOWN)).isEqualTo("sup-co-supervision");
        assertThat(Nearest.to("abc-99", KNOWN)).isNull();
    }

    @Example
    void nothing_is_near_where_nothing_is_known_or_written() {
        assertThat(Nearest.to("fin-01", List.of())).isNull();
        assertThat(Nearest.to("", KNOWN)).isNull();
    }

    @Property(tries = 200)
    void a_known_name_is_its_own_nearest(@ForAll @Size(min = 1, max = 5) List<@AlphaChars String> known) {
        String name = known.get(0);

        assertThat(Nearest.to(name, known)).isEqualToIgnoringCase(name);
    }

    @Property(tries = 200)
    void the_order_of_the_known_names_makes_no_difference(
            @ForAll @StringLength(max = 6) @AlphaChars String value,
            @ForAll @Size(max = 6) List<@StringLength(max = 6) @AlphaChars String> known,
            @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, random);

        assertThat(Nearest.to(value, shuffled)).isEqualTo(Nearest.to(value, known));
    }

    @Property(tries = 200)
    void a_name_without_one_of_its_letters_is_found(
            @ForAll @StringLength(min = 2, max = 12) @AlphaChars String name,
            @ForAll @IntRange(max = 11) int position) {
        int dropped = position % name.length();
        String value = name.substring(0, dropped) + name.substring(dropped + 1);

        assertThat(Nearest.to(value.toUpperCase(Locale.ROOT), List.of(name))).isEqualTo(name);
    }
}
