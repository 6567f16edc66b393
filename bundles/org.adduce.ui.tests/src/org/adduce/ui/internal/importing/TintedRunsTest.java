package org.adduce.ui.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.ui.internal.reader.page.Stretch;
import org.junit.jupiter.api.Test;

class TintedRunsTest {

    private static final int LENGTH = 40;
    private static final TintedRuns.Tint BLUE = new TintedRuns.Tint(0, 0);
    private static final TintedRuns.Tint RED = new TintedRuns.Tint(1, 0);

    private static TintedRuns runs(Stretch blue, Stretch red) {
        var runs = new TintedRuns(LENGTH, List.of(blue, red));
        runs.paint(blue, BLUE);
        runs.paint(red, RED);
        return runs;
    }

    /** The look of each letter; empty where nobody says it. */
    private static List<Optional<TintedRuns.Tint>> letters(TintedRuns runs) {
        return IntStream.range(0, LENGTH).mapToObj(at -> {
            var found = runs.of(new Stretch(at, at + 1));
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().place()).isEqualTo(new Stretch(at, at + 1));
            return Optional.ofNullable(found.getFirst().tint());
        }).toList();
    }

    @Test
    void aLineIsCoveredWithoutGaps() {
        int at = 8;
        for (var run : runs(new Stretch(5, 12), new Stretch(20, 30)).of(new Stretch(8, 25))) {
            assertThat(run.place().start()).isEqualTo(at);
            at = run.place().end();
        }
        assertThat(at).isEqualTo(25);
    }

    @Test
    void whatNobodySaysIsNotTinted() {
        assertThat(letters(runs(new Stretch(0, 5), new Stretch(6, LENGTH)))).containsOnlyOnce(Optional.empty()).startsWith(Optional.of(BLUE)).endsWith(Optional.of(RED));
    }

    @Test
    void exactlyWhatLooksOtherwiseIsFound() {
        var random = new Random(3);
        for (int turn = 0; turn < 300; turn++) {
            var one = runs(stretch(random), stretch(random));
            var other = runs(stretch(random), stretch(random));
            var before = letters(one);
            var after = letters(other);
            var expected = IntStream.range(0, LENGTH).filter(at -> !before.get(at).equals(after.get(at))).boxed().toList();
            assertThat(one.differences(other).stream().flatMap(place -> IntStream.range(place.start(), place.end()).boxed()).toList()).isEqualTo(expected);
        }
    }

    private static Stretch stretch(Random random) {
        int start = random.nextInt(LENGTH);
        return new Stretch(start, start + random.nextInt(LENGTH - start + 1));
    }
}
