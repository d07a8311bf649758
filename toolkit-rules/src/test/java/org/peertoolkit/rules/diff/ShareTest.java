package org.peertoolkit.rules.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 49, 0 of 49 (0 %)",
        "5, 49, 5 of 49 (10.2 %)",
        "49, 49, 49 of 49 (100 %)",
        "1, 90000, 1 of 90000 (0.001 %)",
        "89999, 90000, 89999 of 90000 (99.999 %)",
        "1, 1000000, 0.0001 %",
        "999999, 1000000, 99.9999 %",
        "500000, 1000000, 50.0 %",
        "0, 1000000, 0 %"
    })
    void it_reads_as_people_count_and_never_rounds_to_none_or_all(String count, String of, String words) {
        assertThat(new Share(new BigInteger(count), new BigInteger(of))).hasToString(words);
    }

    @Test
    void no_share_is_more_than_the_whole() {
        assertThatThrownBy(() -> new Share(BigInteger.TWO, BigInteger.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 of 1 is no share.");
    }
}
