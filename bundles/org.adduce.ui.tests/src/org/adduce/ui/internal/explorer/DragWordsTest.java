package org.adduce.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DragWordsTest {

    @Test
    void wordsThatFitAreTold() {
        assertThat(DragWords.shortened("The line runs by summer")).isEqualTo("The line runs by summer");
    }

    @Test
    void longWordsEndInDotsAndNoCharacterIsCutInTwo() {
        assertThat(DragWords.shortened("\uD83D\uDE80".repeat(50))).isEqualTo("\uD83D\uDE80".repeat(40) + "…");
    }
}
