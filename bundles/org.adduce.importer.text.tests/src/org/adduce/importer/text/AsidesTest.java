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
            "The plan, according to Kovac, will cost twice as much. | Kovac: The plan ~ will cost twice as much",
            "La halle, selon Lena Kovac, est froide en mai. | Lena Kovac: La halle ~ est froide en mai",
            "The hall is cold in winter, according to Kovac, and nobody knows why. | Kovac: The hall is cold in winter",
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Kovac called the plan “an expensive way of finding water”. | Kovac: an expensive way of finding water",
            "The institute's director, Ana Ruiz, called the plan “an expensive way of finding water”. | Ana Ruiz: an expensive way of finding water",
            "“A ferry that runs twice is none,” the last captain, Ana Ruiz, told me. | Ana Ruiz: A ferry that runs twice is none,",
            "Kovac denied that the hall was cold in winter. | Kovac: denied that the hall was cold in winter" })
    void aVerdictAndADenialAreSomebodysToo(String text, String saying) {
        assertThat(Read.text(text).quoted()).containsExactly(saying);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Kovac called her book “The Quiet Ferry of Halden”.", "The plan, according to plan, will cost more." })
    void aTitleIsNoVerdict(String text) {
        assertThat(Read.text(text).quoted()).isEmpty();
    }

    @Test
    void heIsWhoBeginsTheSentencesBefore() {
        var read = Read.paragraphs("“The hall is cold in winter,” said Ana Ruiz.", "Jan Holm sees it otherwise. He argues that the yard is colder.");
        assertThat(read.quoted()).containsExactly("Ana Ruiz: The hall is cold in winter,", "Jan Holm: the yard is colder");
    }

    @Test
    void theLineBelowAQuotationSaysWhoseItIs() {
        assertThat(Read.paragraphs("I liked this very much, and so I copied it:", "“We have a shortage of landlords who sleep badly.”", "— Ingrid Maas, The Slow Ledger", "So do I.").quoted())
                .containsExactly("Ingrid Maas: We have a shortage of landlords who sleep badly.");
        assertThat(Read.paragraphs("“We have a shortage of landlords who sleep badly.”", "— and so on, they say.").quoted()).isEmpty();
    }
}
