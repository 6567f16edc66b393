package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What valid EDTF means, by ISO 8601-2:2019. Days stand for their first and last millisecond. */
class EdtfReadingTest {

    @ParameterizedTest
    @CsvSource({
        "1985,           Date, 1985-01-01, 1985-12-31",
        "1985-04,        Date, 1985-04-01, 1985-04-30",
        "1984-02,        Date, 1984-02-01, 1984-02-29",
        "1985-04-12,     Date, 1985-04-12, 1985-04-12",
        "0000-02-29,     Date, 0000-02-29, 0000-02-29",
        "-0004-02-29,    Date, -000004-02-29, -000004-02-29",
        "-0044-03-15,    Date, -000044-03-15, -000044-03-15",
        "-9999,          Date, -009999-01-01, -009999-12-31",
        "19,             Century, 1900-01-01, 1999-12-31",
        "00,             Century, 0000-01-01, 0099-12-31",
        "-01,            Century, -000100-01-01, -000001-12-31",
        "198,            Decade, 1980-01-01, 1989-12-31",
        "000,            Decade, 0000-01-01, 0009-12-31",
        "-198,           Decade, -001980-01-01, -001971-12-31",
        "201~,           Decade, 2010-01-01, 2019-12-31",
        "Y12345,         Year, +012345-01-01, +012345-12-31",
        "Y-12345?,       Year, -012345-01-01, -012345-12-31",
        "Y12E3,          Year, +012000-01-01, +012000-12-31",
        "Y-1E1,          Year, -000010-01-01, -000010-12-31",
        "1950S2,         Year, 1900-01-01, 1999-12-31",
        "1950S4,         Year, 1950-01-01, 1950-12-31",
        "1950S9,         Year, 1950-01-01, 1950-12-31",
        "-1950S2,        Year, -001999-01-01, -001900-12-31",
        "0050S1,         Year, 0050-01-01, 0059-12-31",
        "Y12345S3,       Year, +012300-01-01, +012399-12-31",
        "Y1712E2S3,      Year, +171000-01-01, +171999-12-31",
    })
    void datesAndYears(String text, String type, String first, String last) {
        assertDays(text, type, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "21, 01-01, 03-31", "22, 04-01, 06-30", "23, 07-01, 09-30", "24, 10-01, 12-31",
        "25, 01-01, 03-31", "26, 04-01, 06-30", "27, 07-01, 09-30", "28, 10-01, 12-31",
        "29, 10-01, 12-31", "30, 01-01, 03-31", "31, 04-01, 06-30", "32, 07-01, 09-30",
        "33, 01-01, 03-31", "34, 04-01, 06-30", "35, 07-01, 09-30", "36, 10-01, 12-31",
        "37, 01-01, 04-30", "38, 05-01, 08-31", "39, 09-01, 12-31",
        "40, 01-01, 06-30", "41, 07-01, 12-31",
    })
    void seasons(String code, String first, String last) {
        assertDays("2001-" + code, "Season", "2001-" + first, "2001-" + last);
        assertDays("-2001-" + code + "?", "Season", "-002001-" + first, "-002001-" + last);
        assertDays("200X-" + code, "Season", "2000-" + first, "2009-" + last);
    }

    @ParameterizedTest
    @CsvSource({
        "201X,       2010-01-01, 2019-12-31",
        "2XXX,       2000-01-01, 2999-12-31",
        "XXXX,       0000-01-01, 9999-12-31",
        "1XX3,       1003-01-01, 1993-12-31",
        "-198X,      -001989-01-01, -001980-12-31",
        "-000X,      -000009-01-01, -000001-12-31",
        "-XXXX,      -009999-01-01, -000001-12-31",
        "2004-XX,    2004-01-01, 2004-12-31",
        "1984-1X,    1984-10-01, 1984-12-31",
        "1984-0X,    1984-01-01, 1984-09-30",
        "1560-X2,    1560-02-01, 1560-12-31",
        "1985-04-XX, 1985-04-01, 1985-04-30",
        "2004-02-XX, 2004-02-01, 2004-02-29",
        "2004-02-2X, 2004-02-20, 2004-02-29",
        "2005-02-2X, 2005-02-20, 2005-02-28",
        "1985-XX-XX, 1985-01-01, 1985-12-31",
        "1985-XX-31, 1985-01-31, 1985-12-31",
        "1985-0X-31, 1985-01-31, 1985-08-31",
        "1985-XX-3X, 1985-01-30, 1985-12-31",
        "1985-04-X1, 1985-04-01, 1985-04-21",
        "156X-12-25, 1560-12-25, 1569-12-25",
        "196X-02-29, 1960-02-29, 1968-02-29",
        "XXXX-02-29, 0000-02-29, 9996-02-29",
        "1XXX-12,    1000-12-01, 1999-12-31",
        "-1985-XX,   -001985-01-01, -001985-12-31",
        "201X~,      2010-01-01, 2019-12-31",
        "20XX-1X-?XX, 2000-10-01, 2099-12-31",
    })
    void unspecifiedDigits(String text, String first, String last) {
        assertDays(text, "Date", first, last);
        assertThat(When.parse(text).start()).isEqualTo(End.SOFT);
        assertThat(When.parse(text).end()).isEqualTo(End.SOFT);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04-12T23:20:30,           1985-04-12T23:20:30.000Z",
        "1985-04-12T23:20:30Z,          1985-04-12T23:20:30.000Z",
        "1985-04-12T23:20:30-04,        1985-04-13T03:20:30.000Z",
        "1985-04-12T23:20:30+04:30,     1985-04-12T18:50:30.000Z",
        "1985-04-12T23:20:30\u221204,   1985-04-13T03:20:30.000Z",
        "1985-04-12T23:20,              1985-04-12T23:20:00.000Z",
        "1985-04-12T23:20:30.5Z,        1985-04-12T23:20:30.500Z",
        "1985-04-12T23:20:30.123456789999Z, 1985-04-12T23:20:30.123Z",
        "1985-12-31T24:00:00Z,          1986-01-01T00:00:00.000Z",
        "1985-04-12T00:00:00+14:00,     1985-04-11T10:00:00.000Z",
        "-0001-12-31T24:00Z,            0000-01-01T00:00:00.000Z",
    })
    void timesOfDay(String text, String instant) {
        var when = When.parse(text);
        assertThat(when.type()).isEqualTo(WhenType.DATE);
        assertThat(when.bounds().earliestText()).isEqualTo(instant);
        assertThat(when.bounds().latestText()).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "1964/2008,                1964-01-01, 2008-12-31, SHARP, SHARP",
        "2004-02-01/2005,          2004-02-01, 2005-12-31, SHARP, SHARP",
        "2005/2006-02,             2005-01-01, 2006-02-28, SHARP, SHARP",
        "2004/2004,                2004-01-01, 2004-12-31, SHARP, SHARP",
        "2004-06-11/2004-06,       2004-06-11, 2004-06-30, SHARP, SHARP",
        "198X/1985,                1980-01-01, 1985-12-31, SOFT, SHARP",
        "1984~/2004-06?,           1984-01-01, 2004-06-30, SOFT, SOFT",
        "2004-06-~01/2004-06-20,   2004-06-01, 2004-06-20, SOFT, SHARP",
        "2004-06-XX/2004-07-03,    2004-06-01, 2004-07-03, SOFT, SHARP",
        "2001-21/2001-22,          2001-01-01, 2001-06-30, SHARP, SHARP",
        "Y-17000/2003,             -017000-01-01, 2003-12-31, SHARP, SHARP",
        "2004-06-01../2004-06-20,  2004-06-01, 2004-06-20, SOFT, SHARP",
        "2004-06-01/..2004-06-20,  2004-06-01, 2004-06-20, SHARP, SOFT",
    })
    void intervals(String text, String first, String last, End start, End end) {
        assertDays(text, "Interval", first, last);
        assertThat(When.parse(text).start()).isEqualTo(start);
        assertThat(When.parse(text).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", value = {
        "1985/..,     1985-01-01T00:00:00.000Z, +inf, SHARP, OPEN",
        "../1985-04~, -inf, 1985-04-30T23:59:59.999Z, OPEN, SOFT",
        "1985/,       1985-01-01T00:00:00.000Z, '', SHARP, UNKNOWN",
        "/1985-04-12, '', 1985-04-12T23:59:59.999Z, UNKNOWN, SHARP",
        "../..,       -inf, +inf, OPEN, OPEN",
        "/..,         '', +inf, UNKNOWN, OPEN",
        "/,           '', '', UNKNOWN, UNKNOWN",
        "..2004-06-01/2004-06-20.., -inf, +inf, OPEN, OPEN",
        "2004-06-11T10:10:10Z/..,   2004-06-11T10:10:10.000Z, +inf, SHARP, OPEN",
        "2004-06-11T10:10:10../,    2004-06-11T10:10:10.000Z, '', SOFT, UNKNOWN",
    })
    void openAndUnknownSides(String text, String earliest, String latest, End start, End end) {
        var when = When.parse(text);
        assertThat(when.type()).isEqualTo(WhenType.INTERVAL);
        assertThat(when.bounds().earliestText()).isEqualTo(earliest);
        assertThat(when.bounds().latestText()).isEqualTo(latest);
        assertThat(when.start()).isEqualTo(start);
        assertThat(when.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[1667,1668,1670..1672] | Set  | 1667-01-01T00:00:00.000Z | 1672-12-31T23:59:59.999Z",
        "{1667,1668,1670..1672} | List | 1667-01-01T00:00:00.000Z | 1672-12-31T23:59:59.999Z",
        "[1760-01,1760-02,1760-12..] | Set | 1760-01-01T00:00:00.000Z | +inf",
        "[..1760-12-03]         | Set  | -inf                     | 1760-12-03T23:59:59.999Z",
        "[1667,1760-12]         | Set  | 1667-01-01T00:00:00.000Z | 1760-12-31T23:59:59.999Z",
        "{1961-12,1960}         | List | 1960-01-01T00:00:00.000Z | 1961-12-31T23:59:59.999Z",
        "{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..} | List | -inf | +inf",
        "{1984..1990..}         | List | 1984-01-01T00:00:00.000Z | +inf",
        "[1984~,198X,2001-21]   | Set  | 1980-01-01T00:00:00.000Z | 2001-03-31T23:59:59.999Z",
        "[2001-21..2001-23]     | Set  | 2001-01-01T00:00:00.000Z | 2001-09-30T23:59:59.999Z",
        "[Y12345..]             | Set  | +012345-01-01T00:00:00.000Z | +inf",
    })
    void sets(String text, String type, String earliest, String latest) {
        var when = When.parse(text);
        assertThat(when.type()).hasToString(type);
        assertThat(when.bounds().earliestText()).isEqualTo(earliest);
        assertThat(when.bounds().latestText()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2004,          false, false", "2004?,         false, true", "2004~, true, false", "2004%, true, true",
        "2004-06~-11,   true,  false", "?2004-06-~11,  true,  true", "2004-%06-11, true, true",
        "?-2004-06,     false, true",  "~2004?-06,     true,  true", "2001-21~, true, false",
        "19?,           false, true",  "Y12345%,       true,  true", "1950S2~, true, false",
        "1984?/2004~,   true,  true",  "'[1984,1985?]', false, true", "2004-XX, false, false",
    })
    void qualifiers(String text, boolean approximate, boolean uncertain) {
        assertThat(When.parse(text).isApproximate()).isEqualTo(approximate);
        assertThat(When.parse(text).isUncertain()).isEqualTo(uncertain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y17E9", "Y-17E9", "Y17E999999", "Y-9E999999999999999999999", "Y99999999999999999999999S3"})
    void yearsBeyondAnInstantHaveNoBounds(String text) {
        var when = When.parse(text);
        assertThat(when.type()).isEqualTo(WhenType.YEAR);
        assertThat(when.bounds()).isEqualTo(Bounds.UNKNOWN);
        assertThat(when.start()).isEqualTo(End.UNKNOWN);
        assertThat(when.end()).isEqualTo(End.UNKNOWN);
    }

    @Test
    void valuesAreEqualByTheirText() {
        assertThat(When.parse("2004-06~")).isEqualTo(When.parse("2004-06~")).hasSameHashCodeAs(When.parse("2004-06~"))
                .hasToString("2004-06~").isNotEqualTo(When.parse("~2004-~06"));
        assertThat(When.parse("2004").anchors()).isEqualTo(Set.of());
    }

    private static void assertDays(String text, String type, String first, String last) {
        var when = When.parse(text);
        assertThat(when.text()).isEqualTo(text);
        assertThat(when.type()).hasToString(type);
        assertThat(when.bounds().earliestText()).isEqualTo(first + "T00:00:00.000Z");
        assertThat(when.bounds().latestText()).isEqualTo(last + "T23:59:59.999Z");
    }
}
