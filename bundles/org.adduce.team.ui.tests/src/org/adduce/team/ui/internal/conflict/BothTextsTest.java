package org.adduce.team.ui.internal.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BothTextsTest {

    @Test
    void whatBothSayStandsOnce() {
        assertThat(BothTexts.of("a\nb\nc", "a\nx\nc")).isEqualTo("a\nb\nx\nc");
        assertThat(BothTexts.of("a", "a")).isEqualTo("a");
        assertThat(BothTexts.of("a", "b")).isEqualTo("a\nb");
    }

    @Test
    void threeVersionsStandInTheirOrder() {
        assertThat(BothTexts.of(List.of("a\nb", "a\nc", "a\nd"))).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void noLineOfEitherIsLost() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var one = lines(random);
            var other = lines(random);
            var both = BothTexts.of(String.join("\n", one), String.join("\n", other)).lines().collect(Collectors.toList());
            assertThat(isWithin(one, both) && isWithin(other, both)).as("seed %s: %s and %s in %s", seed, one, other, both).isTrue();
        }
    }

    private static List<String> lines(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8)).mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4)))).toList();
    }

    /** Whether lines stand among others in their order. */
    private static boolean isWithin(List<String> lines, List<String> others) {
        int at = 0;
        for (var other : others) {
            at += at < lines.size() && lines.get(at).equals(other) ? 1 : 0;
        }
        return at == lines.size();
    }
}
