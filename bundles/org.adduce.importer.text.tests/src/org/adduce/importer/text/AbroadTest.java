package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.core.importing.Item;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that were copied in other languages: their times, their heads, how people greet each other there. */
class AbroadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "14. Juni 2026 um 09:12 Uhr | 2026-06-14T09:12:00", "So, 14. Juni 2026, 9:12 Uhr | 2026-06-14T09:12:00", "14 juin 2026 à 9 h 12 min | 2026-06-14T09:12:00",
            "14 juin 2026 à 9h12 | 2026-06-14T09:12:00", "1er juin 2026 | 2026-06-01", "14 de junio de 2026, 9:12 | 2026-06-14T09:12:00", "14 de junio de 2026 a las 9:12 | 2026-06-14T09:12:00",
            "vor 2 Tagen | 2026-06-29~", "il y a 3 jours | 2026-06-28~", "hace un mes | 2026-06~", "gestern um 18:30 Uhr | 2026-06-30~", "dim. 14 juin 2026 | 2026-06-14" })
    void timesArePrintedInManyLanguages(String time, String when) {
        var read = Read.text("Lena Kovac\n" + time + "\n\nKalt.\n\nJan Holm\n" + time + "\n\nWarm.\n");
        assertThat(said(read)).containsExactly("Lena Kovac " + when + ": Kalt.", "Jan Holm " + when + ": Warm.");
    }

    @Test
    void aVerbAndATimeBelowItAreAHead() {
        var read = Read.text("Hélène Vasseur dit :\n14 juin 2026 à 9 h 12 min\n\nIl fait froid.\n\nRépondre\n\nPing : La halle | Pierres\n\nLuc dit :\n14 juin 2026 à 10 h 05 min\n\nBonjour Hélène,\npas en mai.\n\nRépondre\n");
        assertThat(said(read)).containsExactly("Hélène Vasseur 2026-06-14T09:12:00: Il fait froid.", "Luc 2026-06-14T10:05:00: Bonjour Hélène,\npas en mai.");
        assertThat(answered(read)).containsExactly("-", "Hélène Vasseur");
    }

    @Test
    void withoutATimeItTellsWhatSomebodySaid() {
        var read = Read.text("Die Halle ist kalt, und das seit Jahren.\n\nKovac sagt:\n\nDer Hof ist kälter.\n\nWeber sagt:\n\nDer Hof ist warm.\n");
        assertThat(read.outer().getFirst().value(Literals.UTTERANCE__SPEAKER)).isEmpty();
    }

    @Test
    void aForumSaysWhosePostItIs() {
        var read = Read.text("Kalte Halle\n\nBeitrag von lena_k » Di 5. Sep 2023, 20:14\n\nSie ist kalt.\n\nNach oben\n\nBeitrag von Jan Holm » Di 5. Sep 2023, 21:30\n\nSie ist warm.\n");
        assertThat(said(read)).containsExactly("lena_k 2023-09-05T20:14:00: Sie ist kalt.", "Jan Holm 2023-09-05T21:30:00: Sie ist warm.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Hallo Lena,", "Danke Lena!", "Bonjour Lena,", "Merci Lena !", "Hola Lena,", "Gracias, Lena.", "Lena," })
    void whoIsGreetedIsAnswered(String greeting) {
        for (var name : List.of("Lena Kovac", "Lena_77")) {
            var read = Read.text(name + "\n14. Juni 2026\n\nKalt.\n\nTeo Ramos\n14. Juni 2026\n\nWarm.\n\nJan Holm\n15. Juni 2026\n\n" + greeting + "\nauch im Mai.\n");
            assertThat(answered(read)).containsExactly("-", "-", name);
        }
    }

    @Test
    void whatMustBeFilledInAndThePagesOfADiscussionAreNobodysWords() {
        var read = Read.text("Comments\n\nThreads\nCollapsed\n\n1 2 3 … 17 next\n\nLena Kovac\n2 hours ago\n\nKalt.\n\nAntworten\n\nJan Holm\n1 hour ago\n\nWarm.\n\nSchreibe einen Kommentar\n\nKommentar *\n\nE-Mail *\n");
        assertThat(read.outerWords()).containsExactly("Kalt.", "Warm.");
    }

    @Test
    void aNameDoesNotGoOnBelowABlankLine() {
        var read = Read.text("Luc Morel\n14. Juni 2026\n\nKalt.\n\nHolger\n14. Juni 2026\n\nWarm.\n\nDanke\n\nHolger\n15. Juni 2026\n\nHolger: “It is cold in the yard.”\n\nLuc Morel\n15. Juni 2026\n\nNein.\n");
        assertThat(read.actors()).containsExactly("Luc Morel", "Holger");
    }

    private static List<String> said(Read read) {
        return read.outer().stream().map(voice -> read.speaker(voice).orElse("?") + " " + read.when(voice).orElse("-") + ": " + read.words(voice)).toList();
    }

    private static List<String> answered(Read read) {
        return read.outer().stream().map(voice -> answered(read, voice)).toList();
    }

    private static String answered(Read read, Item voice) {
        return read.referred(voice, Literals.UTTERANCE__REPLY_TO).flatMap(read::speaker).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "En réponse à Lena Kovac", "En respuesta a Lena Kovac", "Als Antwort auf Lena Kovac", "In risposta a Lena Kovac" })
    void thePageSaysWhomOneAnswers(String line) {
        var read = Read.text("Lena Kovac\nIl y a 2 heures\n\nKalt.\n\nRépondre\n\nTeo Ramos\nIl y a 1 heure\n\nWarm.\n\nRépondre\n\nJan Holm\nIl y a 1 heure\n" + line + "\n\nAuch im Mai.\n\nRépondre\n\nVoir plus de commentaires\n");
        assertThat(answered(read)).containsExactly("-", "-", "Lena Kovac");
        assertThat(read.outerWords()).endsWith("Auch im Mai.");
    }

    @Test
    void aButtonAboveAHandleIsNobodysName() {
        var read = Read.text("@lena_k\nvor 2 Tagen\nKalt.\n\n231\n\nAntworten\n\n12 Antworten\n\n@mk99\nvor 2 Tagen (bearbeitet)\n@lena_k Warm.\n\nAntworten\n");
        assertThat(read.actors()).containsExactly("@lena_k", "@mk99");
        assertThat(answered(read)).containsExactly("-", "@lena_k");
    }

    @Test
    void whoIsGreetedDoesNotSayTheRest() {
        assertThat(Read.text("Pepa Lindo\n14 de junio de 2026\n\nNunca he visto un jardinero.\n\nRamón Iturbe\n14 de junio de 2026\n\nEstimada Pepa: vienen los jueves, a las seis de la mañana. Pepa, mire.\n").quoted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Von: | Gesendet: | An: | Betreff: | AW:", "De : | Envoyé : | À : | Objet : | RE :", "De: | Enviado: | Para: | Asunto: | RE:", "From: | Sent: | To: | Subject: | Re:" })
    void theNewerMailAnswersTheOlderBelowIt(String from, String sent, String to, String subject, String answer) {
        var read = Read.text(from + " Lena Kovac <lena@halden.example>\n" + sent + " 4. März 2024 09:14\n" + to + " Jan Holm\n" + subject + " " + answer + " Der Schlüssel\n\nHallo Jan,\n\nbeim Hausmeister.\n\n"
                + from + " Jan Holm <jan@halden.example>\n" + sent + " 1. März 2024 16:40\n" + to + " Lena Kovac\n" + subject + " Der Schlüssel\n\nLiebe Lena,\n\nwer hat ihn?\n");
        assertThat(said(read)).allMatch(it -> it.startsWith("Lena Kovac 2024-03-04T09:14:00") || it.startsWith("Jan Holm 2024-03-01T16:40:00"));
        assertThat(answered(read)).containsExactly("Jan Holm", "-");
    }

    @Test
    void anOlderMailAboutSomethingElseIsNotAnswered() {
        var read = Read.text("From: Lena Kovac <lena@halden.example>\nDate: 4 March 2024\nSubject: The key\n\nIt is cold.\n\nFrom: Jan Holm <jan@halden.example>\nDate: 1 March 2024\nSubject: The yard\n\nIt is warm.\n");
        assertThat(answered(read)).containsExactly("-", "-");
    }

    @Test
    void aNumberSaysHowDeepACommentStands() {
        var read = Read.text("Lena Kovac\n#1  —  vor 3 Stunden\n\nKalt.\n\nAntworten\n\nJan Holm\n#1.1  —  vor 2 Stunden\n\nWarm.\n\nAntworten\n\nTeo Ramos\n#2  —  vor 2 Stunden\n\nNass.\n\nAntworten\n\nLena Kovac\n#2.1  —  vor 1 Stunde\n\nWo?\n");
        assertThat(answered(read)).containsExactly("-", "Lena Kovac", "-", "Teo Ramos");
    }

    @Test
    void aNewsletterPrintsAvatarsInOtherLanguages() {
        var read = Read.text("Discussion à propos de ce post\n\nAvatar de User\nÉcrire un commentaire...\n\nAvatar de Lena Kovac\nLena Kovac\n4 mai\nAimé par Jan Holm\n\nIl fait froid.\n\nJ'aime (5)\nRépondre\nPartager\n\nAvatar de Jan Holm\nJan Holm\n4 mai\nAuteur\n\nVous avez raison.\n\nJ'aime\nRépondre\nPartager\n\n1 réponse de Jan Holm\n\n3 commentaires de plus...\n\nAucun post\n");
        assertThat(said(read)).containsExactly("Lena Kovac 2026?-05-04: Il fait froid.", "Jan Holm 2026?-05-04: Vous avez raison.");
        assertThat(answered(read)).containsExactly("-", "Lena Kovac");
    }
}
