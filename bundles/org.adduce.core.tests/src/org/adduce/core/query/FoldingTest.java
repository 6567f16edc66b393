package org.adduce.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Köhler            | kohler",
        "STRASSE           | strasse",
        "Straße            | strasse",
        "Søren Łuk         | soren luk",
        "“It’s” – no       | \"it's\" - no",
        "ﬁeld ２０２４      | field 2024",
        "ΟΔΟΣ              | οδοσ",
        "Ὀδός              | οδοσ",
        "a\u00a0 \u2003b   | a b",
        "東京タワー        | 東京タワー",
        "co\u00adop        | coop",
    })
    void evensOut(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var text = random.ints(12, 1, 0x30000).filter(Character::isDefined).filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            assertThat(Folding.fold(Folding.fold(text))).as(text).isEqualTo(Folding.fold(text));
        }
    }
}
