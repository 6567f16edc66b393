package org.adduce.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "(a b            | 0  | never closed",
        "a (b (c)        | 2  | never closed",
        "a) b            | 1  | nothing open",
        "\"a b           | 0  | never closed",
        "()              | 1  | missing",
        "a OR            | 4  | missing",
        "OR a            | 0  | missing",
        "a OR OR b       | 5  | missing",
        "speaker:        | 8  | speaker:*",
        "speaker: rao    | 8  | speaker:*",
        "speaker:\"\"    | 9  | speaker:*",
        "a speeker:rao   | 2  | Do you mean “speaker”",
        "zzz:rao         | 0  | no field “zzz”",
        "stance:denise   | 7  | asserts, denies, doubts",
        "said:2024-13    | 10 | 13",
        "said:\"2024-13\"| 11 | 13",
        "deleted:perhaps | 8  | neither true nor false",
        "low:many        | 4  | no number",
        "low:9..3        | 7  | before it begins",
        "stance:(denies OR denise) | 18 | expected one of",
    })
    void namesThePlaceAndTheRemedy(String query, int offset, String words) {
        var refusal = catchThrowableOfType(QueryFormatException.class, () -> Query.parse(query));
        assertThat(refusal).isNotNull().hasMessageContaining(words);
        assertThat(refusal.offset()).isEqualTo(offset);
    }

    @Test
    void nestsOnlySoDeep() {
        assertThat(Query.parse("(".repeat(100) + "a" + ")".repeat(100)).isEmpty()).isFalse();
        var refusal = catchThrowableOfType(QueryFormatException.class, () -> Query.parse("(".repeat(5000)));
        assertThat(refusal.offset()).isEqualTo(100);
    }

    @Test
    void refusesWhatNobodyWrites() {
        var refusal = catchThrowableOfType(QueryFormatException.class, () -> Query.parse("a".repeat(10_001)));
        assertThat(refusal.offset()).isEqualTo(10_000);
    }

    @Test
    void deniesOfDenialsNestInParenthesesOnly() {
        var dossier = new Race().dossier;
        assertThat(Query.parse("-(-(compute))").in(dossier).test(dossier)).isTrue();
    }
}
