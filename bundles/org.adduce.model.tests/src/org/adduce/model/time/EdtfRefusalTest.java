package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not EDTF, and where and how that is said. */
class EdtfRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021-02-30      | 8  | no such day",
        "1990-02-29      | 8  | no such day",
        "2004-06-31~     | 8  | no such day",
        "2004-06-00      | 8  | no such day",
        "2005-02-3X      | 8  | no such day",
        "XXX1-02-29      | 8  | no such day",
        "2004-13         | 5  | no month 13",
        "2004-00         | 5  | no month 00",
        "2004-20         | 5  | no month 20",
        "2004-42         | 5  | no month 42",
        "2004-2X         | 5  | no month 2X",
        "2004-1          | 5  | two digits",
        "2004-6-1        | 5  | two digits",
        "2004-           | 5  | the text ends here",
        "2004-06-        | 8  | a day of two digits",
        "2001-21-01      | 7  | no days",
        "2004-06-11T     | 11 | an hour",
        "2004-06-11T10   | 13 | :",
        "2004-06-11T25:00:00 | 11 | not an hour",
        "2004-06-11T10:60:00 | 14 | not a minute",
        "2004-06-11T23:59:60Z | 17 | not a second",
        "2004-06-11T24:00:01 | 11 | the day is over",
        "2004-06-11T10:10:1  | 17 | not a second",
        "2004-06-11T10:10:10. | 20 | after the decimal point",
        "2004-06-11T10:10:10+0430 | 20 | not an hour",
        "2004-06-11T10:10:10+15:00 | 19 | no such time zone",
        "2004-06-11T10:10:10-13:00 | 19 | no such time zone",
        "2004-06-11T10:10:10-00:00 | 19 | Z or +00:00",
        "2004-06-11t10:10:10 | 10 | the end of the date",
        "2004-06T10:10:10 | 7  | needs a whole date",
        "2004T10:10:10   | 4  | needs a whole date",
        "2004-06-1XT10:10:10 | 10 | needs a whole date",
        "2004-06-11?T10:10:10 | 11 | needs a whole date",
        "open            | 0  | a year of four digits",
        "unknown         | 0  | a year of four digits",
        "199u            | 3  | u",
        "12345           | 0  | Y before a year",
        "19850412        | 0  | Y before a year",
        "+2004           | 0  | a year of four digits",
        "-0000           | 0  | no year -0000",
        "-00             | 0  | no year -0000",
        "1X              | 0  | no unspecified digits",
        "85-04           | 0  | are no year",
        "Y2004           | 0  | without Y",
        "Y01234          | 0  | without Y",
        "Y               | 1  | the digits of a year",
        "Y-              | 2  | the digits of a year",
        "Y17E            | 4  | after E",
        "Y17E0           | 4  | at least 1",
        "Y-0E5           | 0  | no year -0000",
        "Y12345-06       | 6  | no month",
        "1950S           | 5  | significant",
        "1950S0          | 5  | at least 1",
        "195XS2          | 4  | the end of the date",
        "2004~~          | 5  | the end of the date",
        "2004-~?06       | 6  | a month",
        "..              | 0  | alone",
        "2004..          | 0  | needs brackets",
        "2004/2003       | 5  | before it begins",
        "2004-06-11/2004-06-10 | 11 | before it begins",
        "1984/85         | 5  | four digits",
        "19/20           | 0  | four digits",
        "2004/2005/2006  | 9  | the end of the date",
        "2004 / 2005     | 4  | the end of the date",
        "[]              | 1  | a year of four digits",
        "[..]            | 3  | a year of four digits",
        "[2004           | 5  | a comma",
        "[2004}          | 5  | a comma",
        "[2004,]         | 6  | a year of four digits",
        "[2004, 2005]    | 6  | no spaces",
        "[2004,..2005]   | 6  | a year of four digits",
        "[2004..,2005]   | 7  | a year of four digits",
        "[2004..2003]    | 7  | before it begins",
        "[2004-12..2005] | 10 | alike",
        "[2004-01-01T10:10:10Z] | 1 | only years, months, days and seasons",
        "[198]           | 1  | only years, months, days and seasons",
        "[2004/2005]     | 5  | a comma",
        "[[2004]]        | 1  | a year of four digits",
        "2004]           | 4  | the end of the date",
    })
    void saysWhereAndWhy(String text, int offset, String reason) {
        var refusal = catchThrowableOfType(WhenFormatException.class, () -> When.parse(text));
        assertThat(refusal).as(text).isNotNull().hasMessageContaining(reason);
        assertThat(refusal.offset()).as(refusal.getMessage()).isEqualTo(offset);
        assertThat(refusal.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 2004", "2004 ", "\u0662\u0660\u0660\u0664", "\uD835\uDFDA004", "\0",
        "2004-06\n", "?", "-", "/x", "P1Y", "R3/2004", "2004-W10", "2004-102", "2004/P1Y", "2004?-?06-(11)~", "{2004", "Y1E"})
    void refusesWhatIsNoDate(String text) {
        assertThatExceptionOfType(WhenFormatException.class).isThrownBy(() -> When.parse(text))
                .satisfies(e -> assertThat(e.offset()).isBetween(0, text.length()));
    }

    @Test
    void hostileTextIsRefusedOrReadAtOnce() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            var refused = List.of("[".repeat(100_000), "9".repeat(1_000_000), "2004/".repeat(100_000), "X".repeat(1000));
            for (var text : refused) {
                assertThatExceptionOfType(WhenFormatException.class).isThrownBy(() -> When.parse(text));
            }
            assertThat(When.parse("Y1E" + "9".repeat(990)).bounds()).isEqualTo(Bounds.UNKNOWN);
            assertThat(When.parse("Y" + "9".repeat(990)).bounds()).isEqualTo(Bounds.UNKNOWN);
            assertThat(When.parse("[" + "XXXX-02-29,".repeat(89) + "2004]").bounds().latestText()).startsWith("9996-02-29");
        });
    }

    @Test
    void lengthIsLimited() {
        var longest = "Y" + "1".repeat(999);
        assertThat(When.parse(longest).text()).isEqualTo(longest);
        assertThatExceptionOfType(WhenFormatException.class).isThrownBy(() -> When.parse(longest + "1"))
                .withMessageContaining("1000").satisfies(e -> assertThat(e.offset()).isEqualTo(1000));
    }
}
