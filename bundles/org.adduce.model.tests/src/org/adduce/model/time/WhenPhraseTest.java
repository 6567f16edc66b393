package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenPhraseTest {

    private static final String U7 = "@0b5e6d3a-1111-4222-8333-444455556666";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-06-12              | 12 June 2026",
        "2024-06~                | June 2024, about",
        "1984?                   | 1984, perhaps",
        "1984%                   | 1984, perhaps about",
        "0000                    | 1 BC",
        "-0043-03-15             | 15 March 44 BC",
        "2004?-06-11             | 11 June 2004 (year uncertain)",
        "2004-%06-11             | 11 June 2004 (month uncertain and approximate)",
        "?2004-06-~11            | 11 June 2004 (year uncertain, day approximate)",
        "1985-04-12T23:20:30Z    | 12 April 1985, 23:20:30 UTC",
        "1985-04-12T23:20+01:00  | 12 April 1985, 22:20 UTC",
        "198X                    | the 1980s",
        "201                     | the 2010s",
        "190X                    | the years 1900 to 1909",
        "19                      | the years 1900 to 1999",
        "-19                     | the years 1901 BC to 1802 BC",
        "XXXX                    | an unknown year",
        "1XX3                    | a year between 1003 and 1993",
        "2004-XX                 | a month in 2004",
        "1XXX-XX                 | a month in the years 1000 to 1999",
        "156X-12                 | December in the 1560s",
        "1984-1X                 | some time between 1 October 1984 and 31 December 1984",
        "1985-04-XX              | a day in April 1985",
        "1985-XX-XX              | a day in 1985",
        "156X-12-25              | 25 December in the 1560s",
        "196X-02-29              | 29 February in the 1960s",
        "XXXX-12-XX              | a day in December in an unknown year",
        "2004-06-1X              | some time between 10 June 2004 and 19 June 2004",
        "2001-21                 | spring of 2001",
        "2001-29~                | southern spring of 2001, about",
        "2001-~34                | the second quarter of 2001 (season approximate)",
        "Y12345                  | the year 12,345",
        "Y-17E7                  | the year 170,000,001 BC",
        "Y17E99                  | the year 17E99",
        "1950S2                  | a year between 1900 and 1999, estimated 1950",
        "1950S4                  | 1950",
        "2024-06-01~/2024-08-31~ | between 1 June and 31 August 2024, about",
        "2004-06/2006-08         | between June 2004 and August 2006",
        "2004-06/2004-08         | between June and August 2004",
        "1964/2008               | between 1964 and 2008",
        "1984?/2004%             | between perhaps 1984 and perhaps about 2004",
        "2023/..                 | from 2023 on",
        "2023~/                  | from about 2023 to an unknown end",
        "../1985                 | until 1985",
        "/1985                   | from an unknown beginning to 1985",
        "../..                   | at all times",
        "/..                     | from an unknown beginning on",
        "../                     | until an unknown end",
        "/                       | at an unknown time",
        "..2004-06/2005..        | between June 2004 or earlier and 2005 or later",
        "[1667,1668,1670..1672]  | one of 1667, 1668 and 1670 to 1672",
        "{1960,1961-12}          | all of 1960 and December 1961",
        "[..1984]                | 1984 or earlier",
        "[1760-12..]             | December 1760 or later",
        "{..1984}                | 1984 and all before",
        "[1984~]                 | about 1984",
    })
    void saysIt(String text, String phrase) {
        assertThat(WhenPhrase.english().of(When.parse(text))).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@u7-P6M~         | about 6 months before Rao's post",
        "@u7+P1Y6M?       | perhaps 1 year and 6 months after Rao's post",
        "@u7+P1Y2M3DT4H   | 1 year, 2 months, 3 days and 4 hours after Rao's post",
        "@u7+P2W          | 2 weeks after Rao's post",
        "@u7-PT90M        | 1 hour and 30 minutes before Rao's post",
        "@u7+PT0.5S       | less than a second after Rao's post",
        "@u7              | at the time of Rao's post",
        "@u7~             | at about the time of Rao's post",
        "@u7/@u7+P2Y      | within 2 years after Rao's post",
        "../@u7           | until the time of Rao's post",
        "@u7-P1M/@u7+P1M  | between 1 month before Rao's post and 1 month after Rao's post",
        "2024/@u7-P2W%    | between 2024 and perhaps about 2 weeks before Rao's post",
    })
    void saysDistances(String text, String phrase) {
        var when = When.parse(text.replace("@u7", U7));
        assertThat(WhenPhrase.english().of(when, id -> Optional.of("Rao's post"))).isEqualTo(phrase);
    }

    @Test
    void needsNoName() {
        assertThat(WhenPhrase.english().of(When.parse(U7 + "-P1D"))).isEqualTo("1 day before another element");
    }

    @Test
    void isEnglishWhereThereIsNoTranslation() {
        assertThat(new WhenPhrase(Locale.FRENCH).of(When.parse("2026-06-12"))).isEqualTo("12 June 2026");
    }
}
