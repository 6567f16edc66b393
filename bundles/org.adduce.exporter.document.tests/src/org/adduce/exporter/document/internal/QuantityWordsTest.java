package org.adduce.exporter.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.adduce.model.Comparison;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quantity;
import org.junit.jupiter.api.Test;

class QuantityWordsTest {

    private static Quantity quantity(String low, String high, String unit) {
        var quantity = ModelFactory.eINSTANCE.createQuantity();
        quantity.setMeasure("lag");
        quantity.setComparator(Comparison.BETWEEN);
        quantity.setLow(new BigDecimal(low));
        quantity.setHigh(new BigDecimal(high));
        quantity.setUnit(unit);
        return quantity;
    }

    @Test
    void aUnitOfTimeIsSaidAsPeopleSayIt() {
        assertThat(QuantityWords.of(quantity("8", "10", "a"))).isEqualTo("lag: 8 to 10 years");
        assertThat(QuantityWords.of(quantity("1", "1", "mo"))).isEqualTo("lag: 1 month");
    }

    @Test
    void aUnitThatOnlyCountsIsNotTold() {
        assertThat(QuantityWords.of(quantity("8", "8", "1"))).isEqualTo("lag: 8");
        assertThat(QuantityWords.of(quantity("8", "8", "{boards}"))).isEqualTo("lag: 8 boards");
    }

    @Test
    void longNumbersStandInGroupsAndImmenseOnesAreNotWrittenOut() {
        assertThat(QuantityWords.of(quantity("4e10", "4e10", "EUR"))).isEqualTo("lag: 40\u202f000\u202f000\u202f000 EUR");
        assertThat(QuantityWords.of(quantity("1e900000000", "1e900000000", "EUR"))).isEqualTo("lag: 1E+900000000 EUR");
    }
}
