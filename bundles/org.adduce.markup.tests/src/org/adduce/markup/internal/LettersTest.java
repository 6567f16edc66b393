package org.adduce.markup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static int plainUntil(String text, int start) {
        return letters(text, 0, text.length()).plainUntil(start);
    }

    private static Letters letters(String text, int from, int to) {
        var letters = new Letters();
        letters.take("what was there before, and is longer", 0, 36);
        letters.take(text, from, to);
        return letters;
    }

    @Test
    void singleBlanksBetweenLettersArePlain() {
        assertThat(plainUntil("cranes on the quay", 0)).isEqualTo(18);
    }

    @Test
    void aBlankAtTheEndIsLeft() {
        assertThat(plainUntil("cranes ", 0)).isEqualTo(6);
        assertThat(plainUntil("cranes  on", 0)).isEqualTo(6);
        assertThat(plainUntil("cranes \non", 0)).isEqualTo(6);
    }

    @Test
    void whatNeedsALookEndsIt() {
        assertThat(plainUntil("qu\u00ADay", 0)).isEqualTo(2);
        assertThat(plainUntil("\uD83D\uDE00 quay", 0)).isZero();
    }

    @Test
    void aPartOfATextIsToldOfByTheOffsetsOfTheText() {
        assertThat(letters("cranes on the quay", 7, 13).plainUntil(10)).isEqualTo(13);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asAPatternFindsIt(int seed) {
        var plain = Pattern.compile("[a\u00FC\u4E2D](?: ?[a\u00FC\u4E2D])*");
        var text = new Random(seed).ints(40, 0, 9).mapToObj(at -> "aa\u00FC\u4E2D  \n\u00AD\u2028".substring(at, at + 1)).collect(Collectors.joining());
        for (int start = 0; start < text.length(); start++) {
            var matcher = plain.matcher(text).region(start, text.length());
            if (text.charAt(start) != ' ') {
                assertThat(plainUntil(text, start)).as("%s at %d", text, start).isEqualTo(matcher.lookingAt() ? matcher.end() : start);
            }
        }
    }
}
