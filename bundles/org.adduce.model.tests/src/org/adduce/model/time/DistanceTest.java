package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances from the times of other elements; {@code @u7} stands for a whole id. */
class DistanceTest {

    private static final UUID U7 = UUID.fromString("0b5e6d3a-1111-4222-8333-444455556666");
    private static final UUID U8 = UUID.fromString("1c6f7e4b-1111-4222-8333-444455556666");

    @ParameterizedTest
    @CsvSource(emptyValue = "", value = {
        "2026-06-12,           @u7,            2026-06-12T00:00:00.000Z, 2026-06-12T23:59:59.999Z",
        "2026-06-12,           @u7+P2Y,        2028-06-12T00:00:00.000Z, 2028-06-12T23:59:59.999Z",
        "2026-06-12,           @u7-P6M~,       2025-12-12T00:00:00.000Z, 2025-12-12T23:59:59.999Z",
        "2026-06-12,           @u7/@u7+P2Y,    2026-06-12T00:00:00.000Z, 2028-06-12T23:59:59.999Z",
        "2026-06-12,           ../@u7,         -inf,                     2026-06-12T23:59:59.999Z",
        "2026-06-12,           @u7-P1W/,       2026-06-05T00:00:00.000Z, ''",
        "2026-06-12,           2024/@u7,       2024-01-01T00:00:00.000Z, 2026-06-12T23:59:59.999Z",
        "2026-06-12,           @u7/2030~,      2026-06-12T00:00:00.000Z, 2030-12-31T23:59:59.999Z",
        "2026-06,              @u7-P6M,        2025-12-01T00:00:00.000Z, 2025-12-31T23:59:59.999Z",
        "2026-06,              @u7+P1M,        2026-07-01T00:00:00.000Z, 2026-07-31T23:59:59.999Z",
        "2024-01-30,           @u7+P1M,        2024-02-29T00:00:00.000Z, 2024-02-29T23:59:59.999Z",
        "2024-02-29,           @u7+P1Y,        2025-02-28T00:00:00.000Z, 2025-02-28T23:59:59.999Z",
        "2024-01-31,           @u7+P1M1D,      2024-03-01T00:00:00.000Z, 2024-03-01T23:59:59.999Z",
        "2026-06-12T10:00:00Z, @u7+P1DT2H30M,  2026-06-13T12:30:00.000Z, 2026-06-13T12:30:00.000Z",
        "2026-06-12T10:00:00Z, @u7-PT0.5S,     2026-06-12T09:59:59.500Z, 2026-06-12T09:59:59.500Z",
        "2026-06-12T10:00:00Z, @u7+P1Y2M3W4DT5H6M7S?, 2027-09-06T15:06:07.000Z, 2027-09-06T15:06:07.000Z",
        "2023/..,              @u7+P1Y,        2024-01-01T00:00:00.000Z, +inf",
        "/2023,                @u7+P1Y,        '',                       2024-12-31T23:59:59.999Z",
        "2023,                 @u7+P99999999Y, '',                       ''",
    })
    void addsItselfToItsAnchor(String anchor, String text, String earliest, String latest) {
        var bounds = parse(text).resolve(id -> id.equals(U7) ? Optional.of(When.parse(anchor).bounds()) : Optional.empty());
        assertThat(bounds.earliestText()).isEqualTo(earliest);
        assertThat(bounds.latestText()).isEqualTo(latest);
    }

    @Test
    void isUnknownWhereItsAnchorIsUndated() {
        assertThat(parse("@u7-P6M").resolve(id -> Optional.empty())).isEqualTo(Bounds.UNKNOWN);
        assertThat(parse("@u7-P6M").bounds()).isEqualTo(Bounds.UNKNOWN);
        assertThat(parse("2024/@u7").bounds().earliestText()).isEqualTo("2024-01-01T00:00:00.000Z");
        assertThat(parse("2024/@u7").bounds().latest()).isEqualTo(Bound.UNKNOWN);
    }

    @Test
    void knowsItsAnchorsTypeAndEnds() {
        var when = parse("@u7/@" + U8 + "+P2Y~");
        assertThat(when).isInstanceOf(DistanceWhen.class);
        assertThat(when.type()).hasToString("Distance");
        assertThat(when.anchors()).isEqualTo(Set.of(U7, U8));
        assertThat(when.isApproximate()).isTrue();
        assertThat(when.isUncertain()).isFalse();
        assertThat(when.start()).isEqualTo(End.SHARP);
        assertThat(when.end()).isEqualTo(End.SOFT);
        assertThat(parse("@u7/..").end()).isEqualTo(End.OPEN);
        assertThat(parse("/@u7").start()).isEqualTo(End.UNKNOWN);
        assertThat(parse("@u7")).isEqualTo(parse("@u7")).isNotEqualTo(parse("@u7-P0D"));
        assertThat(When.parse("@" + U7.toString().toUpperCase()).anchors()).containsExactly(U7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@                | 1  | id of an element",
        "@1-1-1-1-1       | 1  | id of an element",
        "@0b5e6d3a111142228333444455556666 | 1 | id of an element",
        "@u7+             | 38 | P",
        "@u7+6M           | 38 | P",
        "@u7+P            | 39 | a duration",
        "@u7+PT           | 40 | a duration",
        "@u7+P1YT         | 42 | a duration",
        "@u7+P1           | 40 | letters YMWD",
        "@u7+P1H          | 40 | letters YMWD",
        "@u7+P1M1Y        | 42 | letters WD",
        "@u7+P1D1D        | 42 | the end of the duration",
        "@u7+P0.5Y        | 40 | letters YMWD",
        "@u7+PT1.5H       | 43 | letters S",
        "@u7+P999999999Y  | 39 | 8 digits",
        "@u7-P6M~~        | 42 | the end of the date",
        "@u7+P-6M         | 39 | a duration",
        "[@u7]            | 1  | a year of four digits",
    })
    void refusesWhatIsNoDistance(String text, int offset, String reason) {
        var refusal = catchThrowableOfType(WhenFormatException.class, () -> parse(text));
        assertThat(refusal).as(text).isNotNull().hasMessageContaining(reason);
        assertThat(refusal.offset()).as(refusal.getMessage()).isEqualTo(offset);
    }

    private static When parse(String text) {
        return When.parse(text.replace("u7", U7.toString()));
    }
}
