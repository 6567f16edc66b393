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

    @Test
    void whoWroteANewsletterStandsBelowItsTitle() {
        var read = Read.text("The Quiet Ferry\n\nWhy small towns lose their boats first\nNadia Fehr\nFeb 18, 2025\n86\n12\n9\nShare\n\nThe ferry made its last crossing on a Tuesday.\n\nHere is what Kovac wrote in the logbook on the last day:\n\nEleven passengers, one dog.\n\nThat is the whole entry.\n\nSubscribe\n\n1\nRegional Plan, p. 61. https://plan.example/regional.pdf\n\nDiscussion about this post\n");
        assertThat(read.outer()).hasSize(1);
        assertThat(read.speaker(read.outer().getFirst())).contains("Nadia Fehr");
        assertThat(read.when(read.outer().getFirst())).contains("2025-02-18");
        assertThat(read.quoted()).containsExactly("Kovac: Eleven passengers, one dog.");
        assertThat(read.saying("Eleven passengers").doubts()).isNotEmpty();
    }

    @Test
    void anArticleSaysWhoPublishedItWhen() {
        var read = Read.text("Cable plant delayed again\n\nBy Marta Oyelaran\nPublished 14 June 2025\n\nThe plant opens late. Nobody named a date.\n");
        assertThat(read.speaker(read.outer().getFirst())).contains("Marta Oyelaran");
        assertThat(read.when(read.outer().getFirst())).contains("2025-06-14");
    }

    @Test
    void whatIsRestackedMayBeCalledAnything() {
        assertThat(speakers("Marisol Teague\n14h\n\nI spent a week counting bicycles.\n\n86\n12\n\nThe Slow Ledger\nRestacked\n\nWe do not have a shortage.\n\n204\n\nDan Rourke\n11h\n\nNice.\n")).containsExactly("Marisol Teague", "The Slow Ledger", "Dan Rourke");
    }
}
