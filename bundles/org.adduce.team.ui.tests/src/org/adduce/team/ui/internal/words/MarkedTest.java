package org.adduce.team.ui.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.team.ui.internal.words.Marked.Sense;
import org.junit.jupiter.api.Test;

class MarkedTest {

    private static String shown(Marked marked) {
        var text = new StringBuilder(marked.text());
        for (var mark : marked.marks().reversed()) {
            boolean isOwn = mark.sense() == Sense.OWN;
            text.insert(mark.start() + mark.length(), isOwn ? "]" : ")").insert(mark.start(), isOwn ? "[" : "(");
        }
        return text.toString();
    }

    @Test
    void whatWentStandsBeforeWhatCameInItsPlace() {
        assertThat(shown(Marked.since("eight years behind, they say", "three years behind, they say"))).isEqualTo("(eight) [three] years behind, they say");
    }

    @Test
    void whatOnlyWentIsStillSeen() {
        assertThat(shown(Marked.since("a very long time ago", "a long time ago"))).isEqualTo("a (very) long time ago");
    }

    @Test
    void twoTextsWithLittleInCommonAreNotMixed() {
        assertThat(shown(Marked.since("The harbour was closed", "Nobody knows"))).isEqualTo("[Nobody knows]");
    }

    @Test
    void besideAnotherTextOnlyOnesOwnWordsAreShown() {
        assertThat(shown(Marked.besides("three years behind", "eight years behind"))).isEqualTo("[three] years behind");
    }

    @Test
    void equalTextsHaveNoMarks() {
        assertThat(Marked.besides("the same", "the same").isMarked()).isFalse();
        assertThat(Marked.since("the same", "the same").isMarked()).isFalse();
    }

    @Test
    void nothingHasNoMarks() {
        assertThat(Marked.own("")).isEqualTo(Marked.plain(""));
    }
}
