package org.adduce.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({"a,mo,12", "wk,d,7", "h,min,60", "km,m,1000", "kW.h,W.s,3600000", "GHz,MHz,1000", "t,kg,1000", "By,bit,8", "TBy,GBy,1000",
        "m/s,km/h,3.6", "m2,cm2,10000", "us,ns,1000", "J,W.s,1"})
    void convertsWhatMeasuresTheSame(String larger, String smaller, String times) {
        var one = Unit.of(larger);
        var other = Unit.of(smaller);
        assertThat(one.isComparableWith(other)).isTrue();
        assertThat(one.factor()).isCloseTo(other.factor().multiply(new BigDecimal(times)), Percentage.withPercentage(1e-9));
    }

    @Test
    void aShareIsAPlainNumber() {
        assertThat(Unit.of("%").isComparableWith(Unit.of(null))).isTrue();
        assertThat(Unit.of("%").factor()).isEqualByComparingTo("0.01");
    }

    @ParameterizedTest
    @CsvSource({"USD,EUR", "a,m", "{chips},{wafers}", "furlongs,m", "m,m2", "USD,%"})
    void doesNotConvertWhatMeasuresSomethingElse(String one, String other) {
        assertThat(Unit.of(one).isComparableWith(Unit.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"USD", "{chips}", "furlongs", "a", "W.h/kg"})
    void isComparableWithItself(String unit) {
        assertThat(Unit.of(unit)).isEqualTo(Unit.of(' ' + unit + ' '));
    }

    @ParameterizedTest
    @CsvSource({"'//'", "'.'", "'m9999999999'", "'0/0'", "'{{}'", "'-'"})
    void takesAnythingWritten(String text) {
        assertThat(Unit.of(text).factor()).isPositive();
    }
}
