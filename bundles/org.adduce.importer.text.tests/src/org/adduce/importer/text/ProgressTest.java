package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Hints;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Who waits for a long text is told how far it is. */
class ProgressTest {

    @Test
    void eachStageGoesFurtherAndAllAreNotMoreThanAll() throws Exception {
        var told = new ArrayList<Double>();
        new TextImporter().read("ada: It stood still.\nbo: It did not.\n".getBytes(StandardCharsets.UTF_8), Hints.of("", Read.CAPTURED), new NullProgressMonitor() {
            private int all;
            private double done;

            @Override
            public void beginTask(String name, int work) {
                all = work;
            }

            @Override
            public void internalWorked(double work) {
                worked(work);
            }

            @Override
            public void worked(int work) {
                worked((double) work);
            }

            private void worked(double work) {
                done += work;
                told.add(done / all);
            }
        });
        assertThat(told).hasSizeGreaterThanOrEqualTo(5).isSorted().allSatisfy(part -> assertThat(part).isBetween(0.0, 1.0));
        assertThat(List.copyOf(told)).doesNotHaveDuplicates();
    }
}
