package org.adduce.core.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.core.internal.file.XmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnkeptSearchTest {

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @Test
    void nothingIsFoundInPlainText() {
        assertThat(new UnkeptSearch("The yard\tstood\r\nstill \uD83D\uDE00\uE000\uFFFD").next(0)).isEqualTo(26);
        assertThat(new UnkeptSearch("").next(0)).isZero();
    }

    @Test
    void aPairIsKeptWhereverItStands() {
        for (int before = 1020; before < 1030; before++) {
            assertThat(new UnkeptSearch("x".repeat(before) + "\uD83D\uDE00\u0001").next(0)).isEqualTo(before + 2);
        }
    }

    @Test
    void halvesOfPairsAreNot() {
        assertThat(new UnkeptSearch("ab\uDE00").next(0)).isEqualTo(2);
        assertThat(new UnkeptSearch("ab\uD83D").next(0)).isEqualTo(2);
        assertThat(new UnkeptSearch("\uDE00\uD83D").next(0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asAskedForEachCharacter(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        random.ints(4000, 0, 400).forEach(kind -> text.append(kind > 9 ? "a" : "\u0001\n\t\r\uFFFE\uFFFF\uD83D\uDE00\u4E2D\uE000".substring(kind, kind + 1)));
        var search = new UnkeptSearch(text.toString());
        int found = search.next(0);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!XmlText.allows(text.codePointAt(at))) {
                assertThat(found).isEqualTo(at);
                found = search.next(at + 1);
            }
        }
        assertThat(found).isEqualTo(text.length());
    }
}
