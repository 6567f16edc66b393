package org.adduce.importer.web.internal.readable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextSizeTest {

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static TextSize sizeOf(String text) {
        return TextSize.of((text + "more, that does not count").toCharArray(), text.length());
    }

    @Test
    void aRunOfBlanksIsOne() {
        assertThat(sizeOf("the  yard,\n\u00A0 and\tmore ")).isEqualTo(new TextSize(19, 1, false, true));
    }

    @Test
    void commasOfAllScriptsCount() {
        assertThat(sizeOf("a\u060Cb\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C,").commas()).isEqualTo(9);
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(sizeOf("")).isEqualTo(new TextSize(0, 0, false, false));
    }

    @Test
    void aBlankBehindABlankIsNoneMore() {
        assertThat(sizeOf(" yard").lengthAfter(true)).isEqualTo(4);
        assertThat(sizeOf(" yard").lengthAfter(false)).isEqualTo(5);
        assertThat(sizeOf("yard").lengthAfter(true)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asCountedWithAPattern(int seed) {
        var text = new Random(seed).ints(60, 0, 9).mapToObj(at -> "ab\u4E2D,,  \u00A0\n".substring(at, at + 1)).collect(Collectors.joining());
        var evened = text.replaceAll("[ \u00A0\n]+", " ");
        assertThat(sizeOf(text)).isEqualTo(new TextSize(evened.length(), evened.replaceAll("[^,]", "").length(), evened.startsWith(" "), evened.endsWith(" ")));
    }
}
