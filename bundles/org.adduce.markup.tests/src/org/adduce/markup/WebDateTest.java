package org.adduce.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the many forms in which programs and people write them. */
class WebDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026                             | 2026
            2026-06                          | 2026-06
            2026-06-12                       | 2026-06-12
            20260612                         | 2026-06-12
            2026/6/2                         | 2026-06-02
            2026-06-12T09:14Z                | 2026-06-12T09:14:00Z
            2026-06-12T09:14:05.250+0200     | 2026-06-12T09:14:05.250+02:00
            2026-06-12T09:14:05.1234567Z     | 2026-06-12T09:14:05.123Z
            2026-06-12T09:14:05-02:30        | 2026-06-12T09:14:05-02:30
            2026-06-12T09:14:05+00:00        | 2026-06-12T09:14:05Z
            2026-06-12 09:14:05              | 2026-06-12T09:14:05
            2026-06-12 09:14:05 UTC          | 2026-06-12T09:14:05Z
            2026-06-12 09:14:05.0            | 2026-06-12T09:14:05
            2026-06-12T24:00:00Z             | 2026-06-13T00:00:00Z
            2026-06-12T23:59:60Z             | 2026-06-12T23:59:59Z
            2026-06-12T09:14:5+02:00         | 2026-06-12T09:14:05+02:00
            20260612T091405Z                 | 2026-06-12T09:14:05Z
            Fri, 12 Jun 2026 09:14:05 GMT    | 2026-06-12T09:14:05Z
            Fri, 12 Jun 26 09:14 EDT         | 2026-06-12T09:14:00-04:00
            12 Jun 2026 09:14:05 +0530       | 2026-06-12T09:14:05+05:30
            Mon, 12 June 2026 9:14:05 GMT+2  | 2026-06-12T09:14:05+02:00
            Friday, 12-Jun-98 09:14:05 GMT   | 1998-06-12T09:14:05Z
            Fri Jun 12 09:14:05 2026         | 2026-06-12T09:14:05
            Fri Jun 12 09:14:05 PDT 2026     | 2026-06-12T09:14:05-07:00
            Fri, 12 Jun 2026                 | 2026-06-12
            Fri, 12 Jun 2026 09:14:05 XYZ    | 2026-06-12T09:14:05
            June 12, 2026                    | 2026-06-12
            Published: Jun. 12, 2026, 9:14 p.m. | 2026-06-12T21:14:00
            12 June 2026 12:05 am            | 2026-06-12T00:05:00
            June 2026                        | 2026-06
            12. Juni 2026                    | 2026-06-12
            12 juin 2026                     | 2026-06-12
            12 de junio de 2026              | 2026-06-12
            12 июня 2026                     | 2026-06-12
            12.06.2026                       | 2026-06-12
            13/06/2026                       | 2026-06-13
            06/13/2026 10:30                 | 2026-06-13T10:30:00
            1781255645                       | 2026-06-12T09:14:05Z
            1781255645123                    | 2026-06-12T09:14:05Z
            """)
    void read(String written, String edtf) {
        assertThat(WebDate.read(written)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "06/07/2026", "2026-13-01", "31 Feb 2026", "202606", "12:30", "June", "99999999999999999999"})
    void notRead(String written) {
        assertThat(WebDate.read(written)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anythingElseIsNoDateOrOne(int seed) {
        var random = new Random(seed);
        var letters = "0123456789-:/., TZ+JunFriGMTpm\u00A0";
        var written = new StringBuilder();
        random.ints(random.nextInt(40), 0, letters.length()).forEach(at -> written.append(letters.charAt(at)));
        assertThat(WebDate.read(written.toString()).orElse("2026")).matches("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");
    }
}
