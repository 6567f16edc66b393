package org.adduce.ui.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

/** What went wrong is told whole, where it is one thing and where it is many. */
class TroubleWordsTest {

    private static IStatus several(int count) {
        var several = new MultiStatus(TroubleWordsTest.class, 0, "Not everything could be read.");
        IntStream.rangeClosed(1, count).forEach(number -> several.add(Status.error("crane" + number + ".pdf: It is empty.")));
        return several;
    }

    @Test
    void oneThingNeedsNoHeading() {
        assertThat(TroubleWords.of(Status.error("The quay is gone."))).isEqualTo("The quay is gone.");
        assertThat(TroubleWords.of(several(1))).isEqualTo("crane1.pdf: It is empty.");
    }

    @Test
    void ofSeveralThingsEachIsTold() {
        assertThat(TroubleWords.of(several(2))).isEqualTo("Not everything could be read.\ncrane1.pdf: It is empty.\ncrane2.pdf: It is empty.");
        assertThat(TroubleWords.of(several(9)).lines()).hasSize(10).last().isEqualTo("crane9.pdf: It is empty.");
    }

    @Test
    void ofVeryManyTheOthersAreCounted() {
        assertThat(TroubleWords.of(several(40)).lines()).hasSize(10).last().isEqualTo("\u2026 and 32 more");
    }
}
