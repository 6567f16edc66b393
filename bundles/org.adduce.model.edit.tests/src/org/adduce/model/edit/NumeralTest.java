package org.adduce.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.000, 0", "7, 7", "2026, 2026", "3.50, 3.5", "-1234, -1234", "0.12345678, 0.12345678", "1e3, 1000", "1e40, 1E+40", "1e999999999, 1E+999999999", "1e-30, 1E-30"})
    void whatIsShortStaysAsItIs(String number, String read) {
        assertThat(Numeral.of(new BigDecimal(number))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"12345, 12_345", "-12345.678901, -12_345.678901", "40000000000, 40_000_000_000", "4e10, 40_000_000_000", "123456, 123_456"})
    void fromFiveDigitsOnTheyStandInGroupsOfThree(String number, String read) {
        assertThat(Numeral.of(new BigDecimal(number))).isEqualTo(read.replace('_', '\u202F'));
    }
}
