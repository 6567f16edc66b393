package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.adduce.core.importing.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RIS and PubMed in the dialects of those who write them. */
class TaggedTest {

    @Test
    void tagsAreReadHoweverTheyAreSpaced() throws Exception {
        var work = Reading.ris("TY  - JOUR\r\nAU - Rao, Mira\r\n  A1  - Berg, Jan, Jr.\r\nTI- On\r\nsand\r\nJO  - J. Sand\r\nJF  - Journal of Sand\r\nSP  - 3\r\nEP  - 9\r\nER  - \r\n").work();
        assertThat(work.authors()).isEqualTo("Mira Rao; Jan Berg Jr.");
        assertThat(work.title()).isEqualTo("On sand");
        assertThat(work.variable("container-title")).isEqualTo("Journal of Sand");
        assertThat(work.variable("container-title-short")).isEqualTo("J. Sand");
        assertThat(work.variable("page")).isEqualTo("3-9");
    }

    @Test
    void aRecordWithoutEndIsReadAndTold() throws Exception {
        var read = Reading.ris("TY  - BOOK\nTI  - One\nTY  - BOOK\nTI  - Two");
        assertThat(read.works()).extracting(Reading.Work::title).containsExactly("One", "Two");
        assertThat(read.told()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PY  - 2012///|2012", "Y1  - 2013/04/18|2013-04-18", "PY  - 2013;DA  - 2013/04/18/|2013-04-18", "DA  - 2014/12/12|2014-12-12", "PY  - 1998/05|1998-05", "PY  - 2003//Spring|2003-21",
            "PY  - 12 May 2003|2003-05-12", "PY  - 2004-07-01|2004-07-01", "PY  - 2004;DA  - 2005/01/02|2004",
            "PY  - 2001-12/2002-01|2001-12/2002-01"})
    void dates(String lines, String when) throws Exception {
        assertThat(Reading.ris("TY  - GEN\nTI  - x\n" + lines.replace(';', '\n') + "\nER  - ").work().published()).isEqualTo(when);
    }

    @Test
    void aYearOfTwoDigitsIsNoCenturyAndACommaIsNobody() throws Exception {
        var read = Reading.ris("TY  - GEN\nTI  - x\nPY  - 99\nAU  - ,\nER  - ");
        assertThat(read.work().published()).isEmpty();
        assertThat(read.work().variable("date")).isEqualTo("99");
        assertThat(read.work().authors()).isBlank();
    }

    @Test
    void doisAreFoundWhereverTheyStand() throws Exception {
        assertThat(Reading.ris("TY  - JOUR\nM3  - doi:10.5555/7\nER  - ").work().variable("DOI")).isEqualTo("10.5555/7");
        assertThat(Reading.ris("TY  - JOUR\nUR  - https://doi.org/10.5555/8\nER  - ").work().variable("DOI")).isEqualTo("10.5555/8");
        assertThat(Reading.ris("TY  - JOUR\nM3  - Article\nER  - ").work().variable("genre")).isEqualTo("Article");
    }

    @Test
    void whatNoVariableHoldsKeepsItsTag() throws Exception {
        var work = Reading.ris("TY  - CHAP\nC1  - odd\nKW  - sand\nKW  - wind, north\nT2  - The Book\nA2  - Kovac, Lena\nSN  - 0596008279\nPB  - Tern\nCY  - Riga\nER  - ").work();
        assertThat(work.variable("C1")).isEqualTo("odd");
        assertThat(work.variable("keyword")).isEqualTo("sand; wind, north");
        assertThat(work.variable("container-title")).isEqualTo("The Book");
        assertThat(work.variable("editor")).isEqualTo("Kovac, Lena");
        assertThat(work.variable("ISBN")).isEqualTo("0596008279");
    }

    @Test
    void pubmedIsRead() throws Exception {
        var work = Reading.nbib("PMID- 123\nDP  - 2016 Apr 19-25\nTI  - Sand in\n      the wind.\nFAU - Rao, Mira\nAU  - Rao M\nCN  - Sand Group\nLID - 10.5555/9 [doi]\nAID - S-1 [pii]\nJT  - Journal of Sand\nIS  - 1234-5678 (Print)\nLA  - eng\nOT  - sand\nOT  - wind\nZZ  - odd\n").work();
        assertThat(work.title()).isEqualTo("Sand in the wind.");
        assertThat(work.authors()).isEqualTo("Mira Rao; Sand Group");
        assertThat(work.published()).isEqualTo("2016-04-19/2016-04-25");
        assertThat(work.variable("DOI")).isEqualTo("10.5555/9");
        assertThat(work.variable("pii")).isEqualTo("S-1");
        assertThat(work.variable("ISSN")).isEqualTo("1234-5678");
        assertThat(work.variable("keyword")).isEqualTo("sand, wind");
        assertThat(work.language()).isEqualTo("en");
        assertThat(work.variable("ZZ")).isEqualTo("odd");
    }

    @Test
    void nothingIsRefusedInPlainWords() {
        assertThatThrownBy(() -> Reading.ris("words")).isInstanceOf(ImportException.class).hasMessageContaining("TY  - ");
        assertThatThrownBy(() -> Reading.nbib("words")).isInstanceOf(ImportException.class).hasMessageContaining("PMID- ");
    }

    @Test
    void aValueALineAsEndNoteWritesIt() throws Exception {
        var work = Reading.ris("TY  - JOUR\nKW  - sand\nwind\nsea and\n  shore\nSN  - 1234-5678\n8765-4321\nUR  - https://a.example/1;https://a.example/2\nhttps://a.example/3\nN1  - first\nsecond\nER  -\n").work();
        assertThat(work.variable("keyword")).isEqualTo("sand, wind, sea and shore");
        assertThat(work.variable("ISSN")).isEqualTo("1234-5678 | 8765-4321");
        assertThat(work.url()).isEqualTo("https://a.example/1");
        assertThat(work.variable("URL")).isEqualTo("https://a.example/2 | https://a.example/3");
        assertThat(work.variable("note")).isEqualTo("first\nsecond");
    }

    @Test
    void theShorterOfTwoNamesOfAJournalIsItsAbbreviation() throws Exception {
        var work = Reading.ris("TY  - JOUR\nTI  - x\nJO  - J Sand\nT2  - Journal of Sand\nER  - ").work();
        assertThat(work.variable("container-title")).isEqualTo("Journal of Sand");
        assertThat(work.variable("container-title-short")).isEqualTo("J Sand");
    }

    @Test
    void aDateWithWordsIsTheDateWhereThereIsNoOther() throws Exception {
        assertThat(Reading.ris("TY  - JOUR\nTI  - x\nPY  - 2020/03/01/received\nER  - ").work().published()).isEqualTo("2020-03-01");
        assertThat(Reading.ris("TY  - JOUR\nTI  - x\nPY  - 2021\nY1  - 2020/03/01/received\nER  - ").work().published()).isEqualTo("2021");
    }

    @Test
    void pubmedPutsSuffixesLastAndMarksItsMainTopics() throws Exception {
        var work = Reading.nbib("PMID- 5\nDP  - 1998 Dec 28-1999 Jan 3\nTI  - Sand\nFAU - Berg, Jan Carl Jr\nMH  - *Sand\nMH  - Wind\n").work();
        assertThat(work.authors()).isEqualTo("Jan Carl Berg Jr");
        assertThat(work.published()).isEqualTo("1998-12-28/1999-01-03");
        assertThat(work.variable("keyword")).isEqualTo("Sand, Wind");
        assertThat(work.variable("MH-major")).isEqualTo("*Sand");
    }

    @Test
    void webOfScienceIsRead() throws Exception {
        var read = Reading.ris("FN Tern\nVR 1.0\nPT J\nAU Berg, A\n   Rao, M\nAF Berg, Ann\n   Rao, Mira\nTI Sand in\n   the wind\nSO SAND LETTERS\nDE sand; wind\nPD MAR-APR\nPY 2004\nBP 3\nEP 9\nDI 10.5555/7\nZZ odd\nER\n\n"
                + "PT C\nAU Kim, S\nTI Tides\nCT Tides 2005\nPD WIN\nPY 2005\n");
        var work = read.work();
        assertThat(work.title()).isEqualTo("Sand in the wind");
        assertThat(work.authors()).isEqualTo("Ann Berg; Mira Rao");
        assertThat(work.published()).isEqualTo("2004-03/2004-04");
        assertThat(work.variable("container-title")).isEqualTo("SAND LETTERS");
        assertThat(work.variable("page")).isEqualTo("3-9");
        assertThat(work.variable("DOI")).isEqualTo("10.5555/7");
        assertThat(work.variable("keyword")).isEqualTo("sand; wind");
        assertThat(work.variable("ZZ")).isEqualTo("odd");
        assertThat(read.works().getLast().published()).isEqualTo("2005-24");
        assertThat(read.works().getLast().variable("event-title")).isEqualTo("Tides 2005");
        assertThat(read.told()).singleElement().asString().contains("no ER");
    }

    @Test
    void linesWithoutTagAreTold() throws Exception {
        assertThat(Reading.nbib("PMID- 5\nTI  - Sand\nAU Rao M\n\nDP  - 2001\n").told()).satisfiesExactly(told -> assertThat(told).startsWith("3: "), told -> assertThat(told).startsWith("5: The record"));
        assertThat(Reading.ris("PT J\nAU Rao, M\nsand\nTI Sand\nER\n").told()).singleElement().asString().startsWith("3: ");
    }

    @Test
    void aSeasonBehindTheYearIsPartOfTheDate() throws Exception {
        var read = Reading.ris("TY  - JOUR\nTI  - Tides\nPY  - 1999///Spring\nER  - ");
        assertThat(read.work().published()).isEqualTo("1999-21");
        assertThat(read.work().variable("spring")).isEmpty();
    }

    @Test
    void aNumberBehindANameOfMedlineIsItsSuffix() throws Exception {
        var read = Reading.nbib("PMID- 1\nTI  - Tides\nFAU - Kovac, Lena 2nd\n");
        assertThat(read.work().authors()).isEqualTo("Lena Kovac 2nd");
    }
}
