package org.adduce.timeline.scale;

import static org.adduce.timeline.Instants.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final long DAY = 86_400_000L;

    private static long[] decade(long... others) {
        var days = LongStream.range(0, 100).map(i -> day("2015-01-01") + i * 36 * DAY);
        return LongStream.concat(days, LongStream.of(others)).toArray();
    }

    @Test
    void everythingIsShownWithSomeRoomAround() {
        var fit = Fit.of(decade()).orElseThrow();
        assertThat(fit.range().from()).isLessThan(day("2015-01-01"));
        assertThat(fit.range().to()).isGreaterThan(day("2015-01-01") + 99 * 36 * DAY);
        assertThat(fit.range().span()).isLessThan(110 * 36 * DAY);
        assertThat(fit.earlier() + fit.later()).isZero();
    }

    @Test
    void oneDateLongAgoDoesNotCrushTheRest() {
        var fit = Fit.of(decade(day("1850-01-01"))).orElseThrow();
        assertThat(fit.range().from()).isGreaterThan(day("2014-01-01"));
        assertThat(fit.earlier()).isEqualTo(1);
        assertThat(fit.later()).isZero();
    }

    @Test
    void forecastsThatThinOutStay() {
        var fit = Fit.of(decade(day("2028-01-01"), day("2031-01-01"), day("2035-01-01"))).orElseThrow();
        assertThat(fit.range().to()).isGreaterThan(day("2035-01-01"));
        assertThat(fit.later()).isZero();
    }

    @Test
    void ofAFewDatesAllAreShown() {
        var fit = Fit.of(new long[] {day("1850-01-01"), day("2020-01-01"), day("2024-01-01")}).orElseThrow();
        assertThat(fit.range().contains(day("1850-01-01"))).isTrue();
    }

    @Test
    void aSingleDayStandsAmongWeeks() {
        var fit = Fit.of(new long[] {day("2024-06-01"), day("2024-06-02")}).orElseThrow();
        assertThat(fit.range().span()).isGreaterThan(50 * DAY);
    }

    @Test
    void anEveningsThreadFillsThePicture() {
        var evening = LongStream.range(0, 30).map(i -> day("2024-06-01") + i * 360_000).toArray();
        assertThat(Fit.of(evening).orElseThrow().range().span()).isLessThan(DAY);
    }

    @Test
    void openEndsAreNoDates() {
        assertThat(Fit.of(new long[] {Long.MIN_VALUE, Long.MAX_VALUE})).isEmpty();
        assertThat(Fit.of(new long[0])).isEmpty();
    }
}
