package org.adduce.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.core.query.Race;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Race race = new Race();

    @Test
    void aChosenElementBringsWhatItContainsAndIsFramedByWhatContainsIt() {
        var selection = Selection.of(race.dossier, race.outer::equals);
        assertThat(selection.isWhole()).isFalse();
        assertThat(selection.isChosen(race.outer)).isTrue();
        assertThat(selection.isChosen(race.inner)).isFalse();
        assertThat(selection.includes(race.inner)).isTrue();
        assertThat(selection.includes(race.footnote)).isTrue();
        assertThat(selection.includes(race.thread)).isFalse();
        assertThat(selection.touches(race.thread)).isTrue();
        assertThat(selection.touches(race.dossier)).isTrue();
        assertThat(selection.touches(race.second)).isFalse();
        assertThat(selection.touches(race.film)).isFalse();
    }

    @Test
    void nothingChosenIsAnEmptyDossier() {
        var selection = Selection.of(race.dossier, element -> false);
        assertThat(selection.touches(race.dossier)).isTrue();
        assertThat(selection.touches(race.thread)).isFalse();
    }

    @Test
    void theWholeIsAll() {
        assertThat(Selection.whole().isWhole()).isTrue();
        assertThat(Selection.whole().isChosen(race.inner)).isTrue();
        assertThat(Selection.whole().includes(race.dossier)).isTrue();
    }
}
