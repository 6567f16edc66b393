package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastMomentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-13T08:00:59Z", "1969-12-31T23:59:59Z", "0000-02-29T00:00:00Z", "2024-02-29T12:30:00Z", "9999-12-31T23:59:59Z", "0999-01-01T00:00:00Z"})
    void isTheInstantThatIsWritten(String text) {
        assertThat(FastMoments.read(text)).contains(new Moment(Instant.parse(text)));
        assertThat(When.parse(text).bounds().earliestInstant()).contains(Instant.parse(text));
        assertThat(When.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T08:00:59Z", "2026-06-13T25:00:00Z", "2026-06-13T23:60:00Z", "2026-06-13T23:00:60Z", "2026-06-13T2x:00:00Z", "2026-06-13t08:00:59Z", "2026-13-13T08:00:59Z"})
    void whatIsNoneIsLeftToTheReaderOfAll(String text) {
        assertThat(FastMoments.read(text)).isEmpty();
        assertThatThrownBy(() -> When.parse(text)).isInstanceOf(WhenFormatException.class);
    }

    @Test
    void midnightAtTheEndOfADayIsLeftToTheReaderOfAll() {
        assertThat(FastMoments.read("2026-06-13T24:00:00Z")).isEmpty();
        assertThat(When.parse("2026-06-13T24:00:00Z").bounds().earliestInstant()).contains(Instant.parse("2026-06-14T00:00:00Z"));
    }
}
