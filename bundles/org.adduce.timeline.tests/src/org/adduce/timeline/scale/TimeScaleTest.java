package org.adduce.timeline.scale;

import static org.adduce.timeline.Instants.day;
import static org.adduce.timeline.Instants.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private final TimeScale scale = new TimeScale(range("2024-01-01", "2025-01-01"), 100, 366);

    @Test
    void aDayTakesTheSameRoomEverywhere() {
        assertThat(scale.x(day("2024-01-01"))).isEqualTo(100);
        assertThat(scale.x(day("2024-03-01"))).isCloseTo(160, within(1e-6));
        assertThat(scale.x(day("2025-01-01"))).isEqualTo(scale.right());
    }

    @Test
    void aPlaceAndItsInstantBelongTogether() {
        assertThat(scale.instant(scale.x(day("2024-07-14")))).isEqualTo(day("2024-07-14"));
    }

    @Test
    void zoomingKeepsTheInstantUnderThePointer() {
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            double x = 100 + random.nextInt(366);
            var zoomed = scale.zoomedAt(x, Math.exp(random.nextDouble() * 6 - 3));
            assertThat(Math.abs(zoomed.instant(x) - scale.instant(x))).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void panningByAPixelMovesByAPixel() {
        assertThat(scale.panned(10).x(day("2024-07-14"))).isCloseTo(scale.x(day("2024-07-14")) + 10, within(1e-3));
    }

    @Test
    void nobodyZoomsOutOfTheLineOrIntoNothing() {
        assertThat(scale.zoomedAt(200, 1e12).range()).isEqualTo(new TimeRange(-TimeRange.LIMIT, TimeRange.LIMIT));
        assertThat(scale.zoomedAt(200, 1e-12).range().span()).isEqualTo(TimeRange.SHORTEST);
    }

    @Test
    void panningStopsAtTheEndsOfTheLineWithTheSameLength() {
        var end = scale.range().shifted(Long.MAX_VALUE);
        assertThat(end.to()).isEqualTo(TimeRange.LIMIT);
        assertThat(end.span()).isEqualTo(scale.range().span());
        assertThat(scale.range().shifted(Long.MIN_VALUE).from()).isEqualTo(-TimeRange.LIMIT);
    }

    @Test
    void whatIsOutOfSightIsReachedWithTheSameLengthWhereThatIsEnough() {
        var seen = range("2024-01-01", "2025-01-01");
        assertThat(seen.reaching(day("2024-12-30"), day("2030-01-01"))).isEqualTo(seen);
        var day = seen.reaching(day("2030-06-01"), day("2030-06-02"));
        assertThat(day.span()).isEqualTo(seen.span());
        assertThat(day.contains(day("2030-06-01"))).isTrue();
        assertThat(seen.reaching(day("2030-01-01"), day("2040-01-01"))).isEqualTo(range("2030-01-01", "2040-01-01"));
        assertThat(seen.reaching(day("2030-01-01"), Long.MAX_VALUE).contains(day("2030-01-01"))).isTrue();
        assertThat(seen.reaching(Long.MIN_VALUE, day("1990-01-01")).contains(day("1990-01-01"))).isTrue();
    }

    @Test
    void instantsBeyondTheLineLieAtItsEndsWithoutOverflow() {
        assertThat(scale.x(Long.MAX_VALUE)).isGreaterThan(1e6).isFinite();
        assertThat(scale.x(Long.MIN_VALUE)).isLessThan(-1e6).isFinite();
    }

    @Test
    void aHundredMillionYearsAreStillALine() {
        var wide = new TimeScale(TimeRange.of(Long.MIN_VALUE, Long.MAX_VALUE), 0, 1000);
        assertThat(wide.x(0)).isCloseTo(500, within(1e-6));
        assertThat(wide.instant(1000)).isEqualTo(TimeRange.LIMIT);
    }

    @Test
    void aRangeIsMendedOrRefused() {
        assertThat(TimeRange.of(day("2025-01-01"), day("2024-01-01"))).isEqualTo(scale.range());
        assertThat(TimeRange.of(5, 5).span()).isEqualTo(TimeRange.SHORTEST);
        assertThatThrownBy(() -> new TimeRange(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeScale(scale.range(), 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
