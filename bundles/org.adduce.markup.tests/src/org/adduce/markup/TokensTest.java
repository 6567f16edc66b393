package org.adduce.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of attributes that hold several. */
class TokensTest {

    @ParameterizedTest
    @CsvSource({"'',''", "'  ',''", "a,a", "' a  b',a b", "'a\tb\nc ',a b c"})
    void wordsStandBetweenBlanks(String attribute, String words) {
        List<String> found = new ArrayList<>();
        assertThat(Tokens.any(attribute, word -> !found.add(word))).isFalse();
        assertThat(String.join(" ", found)).isEqualTo(words);
    }

    @Test
    void theFirstThatPassesEndsIt() {
        List<String> asked = new ArrayList<>();
        assertThat(Tokens.any("a b c", word -> asked.add(word) && word.equals("b"))).isTrue();
        assertThat(asked).containsExactly("a", "b");
    }
}
