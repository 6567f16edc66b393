package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech inside a sentence as French, Spanish, German and Italian tell it. */
class SpeechAbroadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Le constat est clair : selon l'INRAE, les nappes ont perdu trois mètres. | INRAE: les nappes ont perdu trois mètres",
            "Selon la ministre, les travaux sont finis. | ?: les travaux sont finis",
            "D'après Claire Dubois, la halle est froide. | Claire Dubois: la halle est froide",
            "D'après ses services, les restrictions seront levées. | ?: les restrictions seront levées",
            "La halle est froide en hiver, selon l'archiviste de la commune. | ?: La halle est froide en hiver",
            "Según la señora del vivero, todavía es pronto para plantar. | ?: todavía es pronto para plantar",
            "Marc Delorme estime que cette promesse ne vaut rien. | Marc Delorme: cette promesse ne vaut rien",
            "La ministre affirme qu'elle fermera la halle en mai. | ?: elle fermera la halle en mai",
            "Ma grand-mère disait que la halle venait d'Auvergne. | ?: la halle venait d'Auvergne",
            "Le journaliste écrit que « personne n'a été consulté », c'est faux. | ?: personne n'a été consulté",
            "Comme disait mon grand-père : « La halle est froide. » | ?: La halle est froide.",
            "Gutes Bild 👍 Mein Meister sagte immer: „Lieber zu lang als zu kurz.“ | ?: Lieber zu lang als zu kurz.",
            "Ana Ruiz explicó que la nave es fría. | Ana Ruiz: la nave es fría",
            "Lena Kovac sagte, dass die Halle kalt ist. | Lena Kovac: die Halle kalt ist",
            "« La halle est froide en hiver », a déclaré mardi Bruno Astier. | Bruno Astier: La halle est froide en hiver",
            "Der Minister sagte gestern: „Die Halle ist kalt im Mai.“ | ?: Die Halle ist kalt im Mai.",
            "Le ministre a dit hier : « La halle est froide en mai. » | ?: La halle est froide en mai.",
            "La ministre des travaux a répété lundi : « La halle est froide en mai. » | ?: La halle est froide en mai.",
            "El ministro dijo ayer: «La nave es fría en mayo.» | ?: La nave es fría en mayo.",
            "Mi abuela siempre decía: \"La nave es fría en mayo.\" | ?: La nave es fría en mayo." })
    void itIsItsSpeakers(String text, String saying) {
        assertThat(Read.text(text).quoted()).containsExactly(saying);
    }

    @ParameterizedTest
    @ValueSource(strings = { "La halle est froide, selon les cas, en mai.", "Selon moi, la halle est froide.", "Il dit que non.", "Jeanne d'Arc est froide.", "Je crois que la halle est froide.",
            "Nach Plan, sagt man, ist die Halle kalt.", "Das sagte ich schon: „kalt“ ist die Halle.", "La halle, comme dit plus haut : « froide » en mai." })
    void thisIsNobodysSpeech(String text) {
        assertThat(Read.text(text).quoted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "« La halle est froide en hiver », a déclaré Bruno Astier, le maire, « et nous y restons ».", "«La halle est froide en hiver», a expliqué Bruno Astier, « et nous y restons »." })
    void theSecondHalfIsHisToo(String text) {
        assertThat(Read.text(text).quoted()).containsExactly("Bruno Astier: La halle est froide en hiver", "Bruno Astier: et nous y restons");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Jeanne d'Arc a dit : « La halle est froide. »", "« La halle est froide », a dit Jeanne d'Arc." })
    void aNameMayHaveASmallWordWithAnApostrophe(String text) {
        assertThat(Read.text(text).actors()).containsExactly("Jeanne d'Arc");
    }

    @Test
    void aSpanishNoEndsASentence() {
        assertThat(Read.text("Mi madre dice que no. Explica bien las cosas y los motivos.").quoted()).isEmpty();
    }
}
