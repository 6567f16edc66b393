package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes of newsletters: who writes, the paper that he writes, and when, each on a line. */
class PapersTest {

    private static List<String> speakers(String text) {
        var read = Read.text(text);
        return read.outer().stream().map(voice -> read.speaker(voice).orElse("?")).toList();
    }

    @Test
    void whereBothLinesMayBeNamesTheUpperOneWrites() {
        assertThat(speakers("Mara Ferrante\nThree Numbers\n3d\n\nThe licences were not the reason.\n\nTomas Brandt\nThe Long Quarter\n2d\n\nI was at the plant in March.\n\nPriya Nandakumar\nSignals\n1d\n\nBoth forget the price of power.\n"))
                .containsExactly("Mara Ferrante", "Tomas Brandt", "Priya Nandakumar");
    }

    @Test
    void aSingleNoteIsItsWriters() {
        assertThat(speakers("Mara Ferrante\nThree Numbers\n3d\n\nThe licences were not the reason. The reason was yield.\n")).containsExactly("Mara Ferrante");
    }

    @Test
    void aGroupAboveANameDoesNotWrite() {
        assertThat(speakers("Heat Pump Owners\nLena Kovac\n3d\n\nOurs froze again.\n\nCold Halls Forum\nOskar Faber\n2d\n\nSo did ours.\n")).containsExactly("Lena Kovac", "Oskar Faber");
    }

    @Test
    void whatTheOneAboveSaidLastIsNoName() {
        assertThat(speakers("Lena Kovac\n3d\nOurs froze again.\nPoor Us\nOskar Faber\n2d\nSo did ours.\n")).containsExactly("Lena Kovac", "Oskar Faber");
    }

    @Test
    void oneTitleAboveEachNameIsNobody() {
        assertThat(speakers("Cold Halls\nLena Kovac\n3d\n\nOurs froze again.\n\nCold Halls\nOskar Faber\n2d\n\nSo did ours.\n")).containsExactly("Lena Kovac", "Oskar Faber");
    }

    @Test
    void whoAnswersUnderTheNoteWroteIt() {
        assertThat(speakers("Ines Delgado\nSalt Ledger\n3d\n\nThe premium is priced on who is asking.\n\nOld Purser\n2d\n\nRetired purser here.\n\nInes Delgado\n2d\nAuthor\n\nMay I use that?\n"))
                .containsExactly("Ines Delgado", "Old Purser", "Ines Delgado");
    }
}
