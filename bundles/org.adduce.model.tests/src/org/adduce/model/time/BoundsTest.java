package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @ParameterizedTest
    @CsvSource(emptyValue = "", value = {
        "1970-01-01T00:00:00Z,              1970-01-01T00:00:00.000Z",
        "2024-06-30T23:59:59.999999999Z,    2024-06-30T23:59:59.999Z",
        "0000-01-01T00:00:00Z,              0000-01-01T00:00:00.000Z",
        "-0001-12-31T23:59:59.999Z,         -000001-12-31T23:59:59.999Z",
        "-0009-01-01T00:00:00Z,             -000009-01-01T00:00:00.000Z",
        "+12345-01-01T00:00:00Z,            +012345-01-01T00:00:00.000Z",
        "+275760-09-13T00:00:00Z,           +275760-09-13T00:00:00.000Z",
        "+275760-09-13T00:00:00.001Z,       ''",
        "-271821-04-20T00:00:00Z,           -271821-04-20T00:00:00.000Z",
        "-271821-04-19T23:59:59.999Z,       ''",
        "+170000002-01-01T00:00:00Z,        ''",
    })
    void writesInstantsAsTheCommandLineDoes(String instant, String text) {
        var bounds = Bounds.of(Instant.parse(instant), Instant.parse(instant));
        assertThat(bounds.earliestText()).isEqualTo(text);
        assertThat(bounds.latestText()).isEqualTo(text);
    }

    @Test
    void tellsOpenFromUnknown() {
        var open = new Bounds(Bound.OPEN, Bound.OPEN);
        assertThat(open.earliestText()).isEqualTo("-inf");
        assertThat(open.latestText()).isEqualTo("+inf");
        assertThat(Bounds.UNKNOWN.earliestText()).isEmpty();
        assertThat(Bounds.UNKNOWN.latestText()).isEmpty();
        assertThat(open.earliestInstant()).isEmpty();
        assertThat(Bounds.UNKNOWN.latestInstant()).isEmpty();
    }

    @Test
    void givesMillisecondsForDrawing() {
        var june = When.parse("2024-06").bounds();
        assertThat(june.earliestMillis()).isEqualTo(Instant.parse("2024-06-01T00:00:00Z").toEpochMilli());
        assertThat(june.latestMillis()).isEqualTo(Instant.parse("2024-07-01T00:00:00Z").toEpochMilli() - 1);
        assertThat(june.earliestInstant()).contains(Instant.parse("2024-06-01T00:00:00Z"));
        assertThat(june.latestInstant()).contains(Instant.parse("2024-06-30T23:59:59.999Z"));
        assertThat(Bounds.UNKNOWN.earliestMillis()).isEqualTo(Long.MIN_VALUE);
        assertThat(Bounds.UNKNOWN.latestMillis()).isEqualTo(Long.MAX_VALUE);
        assertThat(Bounds.of(Instant.MIN, Instant.MAX).earliestMillis()).isEqualTo(Long.MIN_VALUE);
        assertThat(Bounds.of(Instant.MIN, Instant.MAX).latestMillis()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void keepsInstantsThatTheTextCannotHold() {
        var far = When.parse("Y170000002");
        assertThat(far.bounds().earliestInstant()).contains(Instant.parse("+170000002-01-01T00:00:00Z"));
        assertThat(far.bounds().latestMillis()).isEqualTo(Instant.parse("+170000003-01-01T00:00:00Z").toEpochMilli() - 1);
        assertThat(far.start()).isEqualTo(End.SHARP);
    }
}
