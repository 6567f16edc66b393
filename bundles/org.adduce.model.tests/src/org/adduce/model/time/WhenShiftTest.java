package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenShiftTest {

    private static final String U7 = "@0b5e6d3a-1111-4222-8333-444455556666";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-06-11           | 3     | DAY    | 2024-06-14",
        "2024-06-11~          | -12   | DAY    | 2024-05-30~",
        "2024-06-11           | 40    | MONTH  | 2024-07-11",
        "2024-01-31           | 31    | MONTH  | 2024-02-29",
        "2024-06-11           | 400   | YEAR   | 2025-06-11",
        "2024-06-11           | 100   | YEAR   | 2024-06-11",
        "2024-06~             | 10    | DAY    | 2024-06~",
        "2024-06~             | 20    | DAY    | 2024-07~",
        "2024?                | 800   | MINUTE | 2026?",
        "?2004-06-~11         | 3     | DAY    | ?2004-06-~14",
        "2004-06~-11          | 3     | DAY    | ~2004-~06-14",
        "2004-06-11T10:10:10Z | 1     | DAY    | 2004-06-12T10:10:10Z",
        "2004-06-11T10:10:10+02:00 | 366 | YEAR | 2005-06-11T08:10:10Z",
        "201X                 | 4000  | DAY    | 202X",
        "000X                 | -3653 | DAY    | -000X",
        "-001X                | 7306  | DAY    | 000X",
        "2004-XX              | 366   | DAY    | 2005-XX",
        "2004-12-XX           | 31    | DAY    | 2005-01-XX",
        "201~                 | 3650  | DAY    | 202~",
        "19                   | 36525 | DAY    | 20",
        "-01                  | 36525 | DAY    | 00",
        "2001-24              | 91    | DAY    | 2002-21",
        "2001-29?             | 91    | DAY    | 2002-30?",
        "2001-37              | -122  | DAY    | 2000-39",
        "2001-41              | 183   | DAY    | 2002-40",
        "1950S2               | 36525 | DAY    | 2050S2",
        "Y12345               | -366  | DAY    | Y12344",
        "9999                 | 366   | DAY    | Y10000",
        "2024-06~/2024-08?    | 31    | DAY    | 2024-07~/2024-09?",
        "2024-06-11/2025      | 366   | DAY    | 2025-06-11/2026",
        "../1985              | 366   | DAY    | ../1986",
        "1985/                | -366  | DAY    | 1984/",
        "..2004-06-01/2004-06-20.. | 1 | DAY   | ..2004-06-02/2004-06-21..",
        "2001-37/2002-33      | 366   | DAY    | 2002-37/2003-33",
        "[1667,1670..1672]    | 366   | DAY    | [1668,1671..1673]",
        "{..1984~}            | 366   | DAY    | {..1985~}",
        "@u7-P6M~             | 31    | DAY    | @u7-P5M~",
        "@u7                  | 40    | MINUTE | @u7+P40D",
        "@u7                  | 366   | YEAR   | @u7+P1Y",
        "@u7-P10D             | 12    | DAY    | @u7+P2D",
        "@u7-P10D             | 31    | MONTH  | @u7+P20D",
        "@u7-PT2H             | 1     | DAY    | @u7+PT22H",
        "@u7/@u7+P2Y          | 31    | DAY    | @u7+P1M/@u7+P2Y1M",
        "XXXX-12-25           | 9999  | DAY    | XXXX-12-25",
        "2024-01-3X           | 31    | DAY    | 2024-01-3X",
        "9999-12-31           | 1     | DAY    | 9999-12-31",
        "999                  | 3653  | DAY    | 999",
        "0009S1               | 366   | DAY    | 0010S2",
        "1000S1               | -365243 | DAY  | 1000S1",
        "Y17E99               | 9999  | DAY    | Y17E99",
    })
    void movesTheWhole(String text, long days, Precision precision, String moved) {
        assertThat(WhenShift.moved(when(text), Duration.ofDays(days), precision)).isEqualTo(when(moved));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-06~          | 2024-05-20T12:00:00Z | DAY    | 2024-05-20~/2024-06~",
        "2024-06           | 2024-05-20T12:00:00Z | MONTH  | 2024-05/2024-06",
        "2024-06           | 2024-06-01T00:00:00Z | MONTH  | 2024-06",
        "2024-06           | 2024-05-20T12:34:56Z | MINUTE | 2024-05-20T12:34:00Z/2024-06",
        "2024-06?          | 2024-05-20T12:34:56Z | MINUTE | 2024-05-20?/2024-06?",
        "2024-06           | 2025-01-01T00:00:00Z | DAY    | 2024-06-30/2024-06",
        "2024-06~/2024-08? | 2023-01-01T00:00:00Z | YEAR   | 2023~/2024-08?",
        "../1985           | 1970-01-01T00:00:00Z | YEAR   | 1970/1985",
        "/1985             | 1970-01-01T00:00:00Z | YEAR   | 1970/1985",
        "1985/..           | 1990-01-01T00:00:00Z | MONTH  | 1990-01/..",
        "198~              | 1975-01-01T00:00:00Z | YEAR   | 1975~/1989~",
        "[1667,1670..1672] | 1660-01-01T00:00:00Z | YEAR   | [1660..1672]",
        "{..1984}          | 1970-01-01T00:00:00Z | YEAR   | {1970..1984}",
        "@u7-P6M~          | 2024-01-01T00:00:00Z | MONTH  | 2024-01~/@u7-P6M~",
    })
    void movesTheStart(String text, Instant earliest, Precision precision, String moved) {
        assertThat(WhenShift.withStart(when(text), earliest, precision)).isEqualTo(when(moved));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-06~             | 2024-07-10T12:00:00Z | DAY    | 2024-06~/2024-07-10~",
        "2024-06              | 2024-07-10T12:34:56Z | MINUTE | 2024-06/2024-07-10T12:35:00Z",
        "2024-06              | 2023-01-01T00:00:00Z | DAY    | 2024-06/2024-06-01",
        "2024-06-11T10:10:10Z | 2024-06-11T10:10:05Z | MINUTE | 2024-06-11T10:10:10Z/2024-06-11T10:11:00Z",
        "2024-06~/2024-08?    | 2025-01-01T00:00:00Z | YEAR   | 2024-06~/2025?",
        "1985/..              | 1990-01-01T00:00:00Z | MONTH  | 1985/1990-01",
        "../1985              | 1990-01-01T00:00:00Z | YEAR   | ../1990",
        "19                   | 2005-01-01T00:00:00Z | YEAR   | 1900/2005",
        "2001-21              | 2001-05-05T00:00:00Z | MONTH  | 2001-21/2001-05",
        "[1667,1670..1672]    | 1680-01-01T00:00:00Z | YEAR   | [1667..1680]",
        "{..1984}             | 1990-06-15T00:00:00Z | MINUTE | {..1990-06-15}",
        "[2004-06]            | +12345-01-01T00:00:00Z | MONTH | [2004..Y12345]",
        "@u7-P6M~             | 2024-01-01T00:00:00Z | MONTH  | @u7-P6M~/2024-01~",
    })
    void movesTheEnd(String text, Instant latest, Precision precision, String moved) {
        assertThat(WhenShift.withEnd(when(text), latest, precision)).isEqualTo(when(moved));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-06~          | DAY    | 2024-07-10~/2024-07-20~",
        "2024-06~          | MONTH  | 2024-07~",
        "1984~/1985?       | MONTH  | 2024-07~/2024-07?",
        "[1984]            | DAY    | [2024-07-10..2024-07-20]",
        "../1985           | YEAR   | 2024",
        "2024-06           | MINUTE | 2024-07-10T15:30:00Z/2024-07-20T15:30:00Z",
    })
    void movesBothEnds(String text, Precision precision, String moved) {
        var earliest = Instant.parse("2024-07-10T15:30:00Z");
        var latest = earliest.plus(Duration.ofDays(10));
        assertThat(WhenShift.withEnds(when(text), earliest, latest, precision)).isEqualTo(when(moved));
    }

    @Test
    void refusesEndsThatAreCrossed() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> WhenShift.withEnds(When.parse("2024"), Instant.EPOCH, Instant.EPOCH.minusMillis(1), Precision.DAY));
    }

    private static When when(String text) {
        return When.parse(text.replace("@u7", U7));
    }
}
