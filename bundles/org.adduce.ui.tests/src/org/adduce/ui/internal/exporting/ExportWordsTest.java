package org.adduce.ui.internal.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Loss;
import org.junit.jupiter.api.Test;

/** What a format could not hold is told in the words of the window. */
class ExportWordsTest {

    private static Loss loss(String type, String feature) {
        return new Loss(new UUID(0, 1), type, feature, "No place for it.");
    }

    @Test
    void fieldsAreCalledAsInTheWindow() {
        var report = new ExportReport(List.of(Path.of("quarrel.bib")), Map.of(),
                List.of(loss("Source", "commentsOn"), loss("Source", "commentsOn"), loss("Claim", ""), loss("Buoy", "colour")));
        assertThat(ExportWords.of(report)).contains("2 \u00d7 Source, comments on: No place for it.", "1 \u00d7 Claim: No place for it.", "1 \u00d7 Buoy, colour: ")
                .doesNotContain("commentsOn");
    }
}
