package org.adduce.team.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TextMergeTest {

    @Test
    void wordsAndWhatIsBetweenThemJoinToTheText() {
        var text = "Rao said: \u201cit\u2019s fast\u201d\n\n  \u65e5\u672c e\u0301t\u00e9 \uD83D\uDE00!";
        assertThat(String.join("", Tokens.of(text))).isEqualTo(text);
        assertThat(Tokens.of("two  words\n")).containsExactly("two", "  ", "words", "\n");
        assertThat(Tokens.of("\u65e5\u672c")).hasSize(2);
    }

    @Test
    void changesOfDifferentWordsAreAllMade() {
        var result = TextMerge.of("one two three four", Set.of("uno two three four", "one two three quattro", "one two tre four"), false);
        assertThat(result.common()).isEqualTo("uno two tre quattro");
        assertThat(result.variants()).isEmpty();
    }

    @Test
    void theSameChangeIsMadeOnce() {
        assertThat(TextMerge.of("one two", Set.of("one three"), false).common()).isEqualTo("one three");
        var result = TextMerge.of("one two four", Set.of("one three four", "one three five"), false);
        assertThat(result.common()).isEqualTo("one three five");
    }

    @Test
    void contestedWordsStayApartAndTheRestIsInAll() {
        var result = TextMerge.of("a b c d e", Set.of("x b c d 5", "y b c d e"), false);
        assertThat(result.common()).isEqualTo("a b c d 5");
        assertThat(result.variants()).containsEntry("x b c d 5", "x b c d 5").containsEntry("y b c d e", "y b c d 5");
    }

    @Test
    void insertionsAtOnePlaceAreContestedUnlessLinesMayStandBesideEachOther() {
        assertThat(TextMerge.of("a", Set.of("a b", "a c"), false).variants()).hasSize(2);
        assertThat(TextMerge.of("a", Set.of("a\nb", "a\nc"), false).variants()).hasSize(2);
        assertThat(TextMerge.of("a", Set.of("a\nb", "a\nc"), true).common()).isEqualTo("a\nb\nc");
        assertThat(TextMerge.of("z", Set.of("b\nz", "c\nz"), true).common()).isEqualTo("b\nc\nz");
    }
}
