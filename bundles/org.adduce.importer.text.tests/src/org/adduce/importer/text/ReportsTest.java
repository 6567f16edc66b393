package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told in other words of houses, their people and their papers. */
class ReportsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Analysts at Halden Bank estimate that 40% of it is idle. | ?: 40% of it is idle",
            "If analysts at Halden Bank estimate that it is cold in May, we wait. | ",
            "Dahl's new paper argues that the halls of every port are cold. | Dahl: the halls of every port are cold",
            "If Dahl's new paper argues that the hall is cold, we wait. | ",
            "According to a spokesman for Corvid, the hall is full until May. | Corvid: the hall is full until May",
            "According to a letter from the Halden Institute, the hall is full until May. | Halden Institute: the hall is full until May",
            "Maas claimed, without evidence, that the hall was cold. | Maas: the hall was cold",
            "Maas claimed victory, knowing that the hall was cold. | ",
            "The ministry warned that stocks are low. | ?: stocks are low",
            "The ministry warned that stocks are low, and Dahl agreed that they were too low to matter. | ?: stocks are low / Dahl: they were too low to matter",
            "Vance cautioned that none of this is settled yet. | Vance: none of this is settled yet",
            "Kovac agreed, and that was it for the hall. | " })
    void whoTellsOfThemIsHeard(String text, String quoted) {
        var read = Read.text("Ann Bell, 3 May 2026\n\nWe heard it. " + text + "\n\nBo Lind, 4 May 2026\n\nIndeed.\n");
        assertThat(read.quoted()).containsExactlyElementsOf(quoted == null ? List.<String>of() : List.of(quoted.split(" / ")));
    }
}
