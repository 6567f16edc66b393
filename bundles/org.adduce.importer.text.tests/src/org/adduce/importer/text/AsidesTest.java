package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says something is told in the middle of the sentence or at its end, without quotation marks. */
class AsidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The plant, said Kovac, will open late. | Kovac: The plant ~ will open late",
            "The plant, Kovac said on Friday, will open late. | Kovac: The plant ~ will open late",
            "The delay, says the ministry, is the fault of the builder. | ?: The delay ~ is the fault of the builder",
            "The workers, the union argues, were promised the jobs. | ?: The workers ~ were promised the jobs",
            "Whether it is safe, Kovac added, will be seen in autumn. | Kovac: Whether it is safe ~ will be seen in autumn",
            "The plant will open late, Kovac said. | Kovac: The plant will open late",
            "The plant will open late, Kovac said on Friday. | Kovac: The plant will open late",
            "The plant will open late, the ministry said. | ?: The plant will open late",
            "The plant will open late, says the ministry. | ?: The plant will open late",
            "The plant will open late, said Kovac, who has run it for years. | Kovac: The plant will open late",
            "The plant will open late, said Kovac, and nobody knows why. | Kovac: The plant will open late",
            "If it rains, the plant floods, Kovac said. | Kovac: If it rains, the plant floods",
            "L'usine, dit la ministre, ne sera pas fermée. | ?: L'usine ~ ne sera pas fermée",
            "Das Werk, sagte Kovac, wird später fertig. | Kovac: Das Werk ~ wird später fertig",
            "Lena Kovac came in May. The plant, she said, will open late. | Lena Kovac: The plant ~ will open late" })
    void itIsToldBetweenCommas(String text, String saying) {
        assertThat(Read.text(text).quoted().stream().map(it -> it.replace("\n\n", " ~ "))).containsExactly(saying);
    }

    @ParameterizedTest
    @ValueSource(strings = { "When it rained, Kovac complained.", "As the hall froze, Kovac wrote.", "The plant, which Kovac said nothing about, is cold.", "In short, said Kovac.",
            "She brought tea, bread, and the paper.", "The yard, the hall and the plant, Kovac asked, what of them?" })
    void thisIsNobodysSpeech(String text) {
        assertThat(Read.text(text).quoted()).isEmpty();
    }

    @Test
    void whoseTheWordsBehindAreIsDoubted() {
        assertThat(Read.text("The plant will open late, said Kovac, and nobody knows why.").saying("will open").doubts()).isNotEmpty();
        assertThat(Read.text("The plant will open late, said Kovac, who has run it for years.").saying("will open").doubts()).isEmpty();
    }
}
