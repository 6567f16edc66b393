package org.adduce.ui.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that are cut short in the review. */
class FirstWordsTest {

    @Test
    void aLineThatWasCutSaysSo() {
        assertThat(FirstWords.of("The crane\n stood still.")).isEqualTo("The crane stood still.");
        assertThat(FirstWords.of("The crane stood. ".repeat(40))).hasSize(161).endsWith(" The cra…");
    }

    @Test
    void theLineUnderDoubtfulWordsEndsWithAWord() {
        assertThat(FirstWords.end("The piers do not hold.", 0, 11)).isEqualTo("The piers".length());
        assertThat(FirstWords.end("The piers do not hold.", 0, 9)).isEqualTo("The piers".length());
        assertThat(FirstWords.end("Donaudampfschiff", 0, 5)).isEqualTo(5);
    }
}
