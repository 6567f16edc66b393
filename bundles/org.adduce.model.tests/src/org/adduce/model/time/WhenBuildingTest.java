package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenBuildingTest {

    @Test
    void fromADate() {
        assertThat(When.of(LocalDate.of(2026, 6, 12))).hasToString("2026-06-12");
        assertThat(When.of(LocalDate.of(-43, 3, 15))).hasToString("-0043-03-15");
        assertThat(When.of(LocalDate.of(0, 1, 1))).hasToString("0000-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> When.of(LocalDate.of(12345, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12T10:15:30Z,         2026-06-12T10:15:30Z",
        "2026-06-12T10:15:00Z,         2026-06-12T10:15:00Z",
        "2026-06-12T10:15:30.123456Z,  2026-06-12T10:15:30.123Z",
        "-0043-03-15T00:00:00Z,        -0043-03-15T00:00:00Z",
    })
    void fromAnInstant(Instant instant, String text) {
        assertThat(When.of(instant)).hasToString(text);
        assertThat(When.of(instant).bounds().earliestMillis()).isEqualTo(instant.toEpochMilli());
    }

    @Test
    void notFromAnInstantInAYearBeyondFourDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> When.of(Instant.parse("+12345-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-03T10:00:00Z, 2025-01-31T23:59:59.999Z, YEAR,   2024/2025",
        "2024-06-03T10:00:00Z, 2025-01-31T23:59:59.999Z, MONTH,  2024-06/2025-01",
        "2024-06-03T10:00:00Z, 2025-01-31T23:59:59.999Z, DAY,    2024-06-03/2025-01-31",
        "2024-06-03T10:00:10Z, 2025-01-31T23:59:59.999Z, MINUTE, 2024-06-03T10:00:00Z/2025-02-01T00:00:00Z",
        "2024-06-03T10:00:00Z, 2024-06-30T00:00:00Z,     MONTH,  2024-06",
        "2024-06-03T10:00:00Z, 2024-06-03T10:00:00Z,     MINUTE, 2024-06-03T10:00:00Z",
        "9998-01-01T00:00:00Z, +12345-01-01T00:00:00Z,   DAY,    9998-01-01/Y12345",
    })
    void betweenInstants(Instant earliest, Instant latest, Precision precision, String text) {
        assertThat(When.between(earliest, latest, precision)).hasToString(text);
    }

    @Test
    void notBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.between(Instant.EPOCH, Instant.EPOCH.minusMillis(1), Precision.YEAR));
    }
}
