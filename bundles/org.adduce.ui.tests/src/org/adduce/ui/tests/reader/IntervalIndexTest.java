package org.adduce.ui.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.adduce.ui.internal.reader.page.IntervalIndex;
import org.adduce.ui.internal.reader.page.Stretch;
import org.junit.jupiter.api.Test;

class IntervalIndexTest {

    @Test
    void findsWhatLookingAtEveryStretchFinds() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var places = stretches(random, random.nextInt(60));
            var index = new IntervalIndex<>(places, Function.identity());
            for (var asked : stretches(random, 20)) {
                assertThat(index.overlapping(asked)).containsExactlyInAnyOrderElementsOf(places.stream().filter(place -> place.overlaps(asked)).toList());
            }
        }
    }

    @Test
    void givesOuterBeforeInner() {
        var index = new IntervalIndex<>(List.of(new Stretch(2, 5), new Stretch(2, 9), new Stretch(0, 20)), Function.identity());
        assertThat(index.at(3)).containsExactly(new Stretch(0, 20), new Stretch(2, 9), new Stretch(2, 5));
    }

    private static List<Stretch> stretches(Random random, int count) {
        var places = new ArrayList<Stretch>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(100);
            places.add(new Stretch(start, start + 1 + random.nextInt(random.nextInt(60) + 1)));
        }
        return places;
    }
}
