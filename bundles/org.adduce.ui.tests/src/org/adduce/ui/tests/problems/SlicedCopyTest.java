package org.adduce.ui.tests.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.Stance;
import org.adduce.ui.internal.problems.SlicedCopy;
import org.adduce.ui.tests.form.Bench;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class SlicedCopyTest {

    private static final int CLAIMS = 500;

    private final Bench bench = new Bench();

    private void fill() {
        var source = bench.source("Thread", "2026-06");
        var speaker = bench.actor("lena_k");
        speaker.getAliases().add("lena");
        for (int i = 0; i < CLAIMS; i++) {
            var claim = bench.claim("Claim " + i);
            var assertion = bench.says(bench.voice(source, speaker, "2026-06-12"), Stance.values()[i % Stance.values().length], claim, "words " + i);
            if (i > 0) {
                assertion.getReports().add(source.getAssertions().get(i - 1));
                claim.getConditions().add(bench.root.getClaims().get(i - 1));
            }
        }
    }

    @Test
    void givesTheWholeTreeInManySlices() {
        fill();
        var copy = new SlicedCopy(bench.open());
        int slices = 0;
        while (!copy.isDone()) {
            copy.work(0);
            slices++;
        }
        assertThat(slices).isGreaterThan(10);
        assertThat(copy.isGood()).isTrue();
        assertThat(EcoreUtil.equals(copy.copy(), bench.root)).isTrue();
    }

    @Test
    void refersToNothingInTheOriginal() {
        fill();
        var copy = new SlicedCopy(bench.open());
        copy.work(Long.MAX_VALUE / 2);
        assertThat(copy.isDone()).isTrue();
        copy.copy().eAllContents().forEachRemaining(element -> assertThat(element.eCrossReferences()).allMatch(target -> EcoreUtil.getRootContainer(target) == copy.copy()));
        assertThat(copy.copy().eResource()).isNull();
    }

    @Test
    void isWorthlessOnceTheDossierChanges() {
        fill();
        var dossier = bench.open();
        var copy = new SlicedCopy(dossier);
        copy.work(0);
        dossier.edit("Change", root -> root.getClaims().get(0).setText("Other words"));
        assertThat(copy.isGood()).isFalse();
    }
}
