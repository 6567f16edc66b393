package org.adduce.importer.web.internal.readable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words are found in names wherever they are. */
class NeedlesTest {

    private static final String[] WORDS = {"ab", "abba", "ba-b", "bb", "a2a", "aab"};

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asLookingForEachOfThem(int seed) {
        var random = new Random(seed);
        var needles = new Needles();
        IntStream.range(0, WORDS.length).forEach(list -> needles.add(1 << list, WORDS[list]));
        needles.ready();
        var name = new StringBuilder();
        random.ints(random.nextInt(20), 0, 6).forEach(letter -> name.append("ab2- \u00E4".charAt(letter)));
        int expected = IntStream.range(0, WORDS.length).filter(list -> name.indexOf(WORDS[list]) >= 0).map(list -> 1 << list).sum();
        assertThat(needles.in(name.toString())).as(name.toString()).isEqualTo(expected);
    }

    @Test
    void caseDoesNotCount() {
        assertThat(new Needles().add(1, "side-bar").ready().in("xSIDE-Barx")).isEqualTo(1);
    }

    @Test
    void aBlankIsAnEndOfTheName() {
        var needles = new Needles().add(1, " hid ").ready();
        assertThat(needles.in("hid")).isEqualTo(1);
        assertThat(needles.in("x hid y")).isEqualTo(1);
        assertThat(needles.in("hide")).isZero();
        assertThat(needles.in("")).isZero();
    }
}
