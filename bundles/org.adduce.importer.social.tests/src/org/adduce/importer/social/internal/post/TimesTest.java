package org.adduce.importer.social.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({"1750000000, 2025-06-15T15:06:40Z", "1750000000.0, 2025-06-15T15:06:40Z", "1750000000.75, 2025-06-15T15:06:40.750Z", "1750000000123, 2025-06-15T15:06:40.123Z",
        "2026-06-13T08:00:00.5+02:00, 2026-06-13T06:00:00.500Z", "2026-06-13T08:00:00.123456Z, 2026-06-13T08:00:00.123Z", "2026-06-13 08:00, 2026-06-13T08:00:00",
        "2026-06-13, 2026-06-13", "Sat Dec 06 18:20:30 +0000 2025, 2025-12-06T18:20:30Z", "Mon feb 9 00:00:00 +0530 2026, 2026-02-08T18:30:00Z", "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z"})
    void areReadAsTheyAreWritten(String written, String expected) {
        assertThat(Times.of(written).map(When::text).orElse("")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000", "-5", "false", "2026-02-30", "2026-06-13T25:00:00Z", "Sat Feb 30 18:20:30 +0000 2025", "Sat Dec 06 18:20:61 +0000 2025", "Sat Dez 06 18:20:30 +0000 2025", "Sat Dec 06 18:20:30 +0000 25",
        "9999-12-31T23:59:59-05:00", "soon"})
    void whatIsNoneIsNone(String written) {
        assertThat(Times.of(written)).isEmpty();
    }

    @Test
    void whatIsTooLongForANumberIsNoTime() {
        assertThat(Times.of("9".repeat(50))).isEmpty();
    }
}
