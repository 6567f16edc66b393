package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading in slices. */
class TimelineReadingTest {

    /** So short that every slice is as small as slices get. */
    private static final long INSTANT = 1;
    private static final int PIECES_A_SLICE = 8;

    private static int slices(TimelineReading reading) {
        int slices = 1;
        while (!reading.readOn(INSTANT)) {
            slices++;
        }
        return slices;
    }

    /** All that a model says, section by section. */
    private static List<List<Object>> content(TimelineModel model) {
        return Stream.of(model.said(), model.about(), model.events(), model.shelf()).flatMap(List::stream).map(item -> content(model, item)).toList();
    }

    private static List<Object> content(TimelineModel model, Item item) {
        var lanes = item.lanesBy().values().stream().flatMap(List::stream).map(model::name).sorted().toList();
        return List.of(item.id(), item.kind(), item.time(), item.holder(), item.look(), item.weight(), item.lanesBy(), lanes, item.targets(),
                item.words().text(), model.related(item.id()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void slicesGiveTheSameModelAsReadingAtOnce(long seed) {
        var dossier = Crowds.dossier(700, seed);
        var reading = TimelineReading.of(dossier, Locale.UK);
        int slices = slices(reading);
        assertThat(slices).isGreaterThan(700 / 2 / PIECES_A_SLICE);
        assertThat(content(reading.model())).isEqualTo(content(TimelineModel.of(dossier, Locale.UK)));
    }

    @Test
    void oneLargeSourceIsReadInManySlices() {
        var dossier = Crowds.dossier(199, 6);
        assertThat(dossier.getSources()).hasSize(1);
        int inSource = dossier.getSources().getFirst().getAssertions().size() + dossier.getSources().getFirst().getUtterances().size();
        assertThat(slices(TimelineReading.of(dossier, Locale.UK))).isGreaterThan(inSource / PIECES_A_SLICE);
    }

    @Test
    void theModelIsWholeThoughOnlyPartWasReadBefore() {
        var dossier = Crowds.dossier(300, 7);
        var reading = TimelineReading.of(dossier, Locale.UK);
        assertThat(reading.readOn(INSTANT)).isFalse();
        assertThat(content(reading.model())).isEqualTo(content(TimelineModel.of(dossier, Locale.UK)));
    }

    @Test
    void aDossierOfNothingIsReadAtOnce() {
        var reading = TimelineReading.of(empty(), Locale.UK);
        assertThat(reading.readOn(INSTANT)).isTrue();
        assertThat(reading.model().dated()).isEmpty();
    }

    private static Dossier empty() {
        var dossier = Crowds.dossier(0, 8);
        dossier.getSources().clear();
        dossier.getClaims().clear();
        return dossier;
    }
}
