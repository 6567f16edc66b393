package org.adduce.ui.tests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.adduce.model.value.Certainty;
import org.adduce.ui.internal.form.entry.CertaintyEntry;
import org.adduce.ui.internal.form.entry.ColourEntry;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.entry.NumberEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueEntryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3 | 3", "0.250 | 0.250", "12,5 | 12.5", "0,125 | 0.125", "1 500 000 | 1500000", "1,500,000.5 | 1500000.5", "1.5e6 | 1.5E+6", "-3 | -3", "\u22123 | -3"})
    void readsNumbersWithTheirDigits(String typed, String number) {
        assertThat(NumberEntry.read(typed)).isEqualTo(Entry.of(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "1,234", "1.2.3", "1e9999", "--1", "5 %"})
    void refusesWhatIsNoNumberOrMayBeTwo(String typed) {
        assertThat(NumberEntry.read(typed)).isInstanceOf(Entry.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"30 % | 0.3 | 0.3", "30% | 0.3 | 0.3", "30 | 0.3 | 0.3", "0.3 | 0.3 | 0.3", "0,25 | 0.25 | 0.25", "30-50 % | 0.3 | 0.5", "30 % to 50 % | 0.3 | 0.5", "0 | 0 | 0", "100 % | 1 | 1"})
    void readsProbabilities(String typed, double low, double high) {
        assertThat(CertaintyEntry.read(typed)).isEqualTo(Entry.of(new Certainty("", low, high, "")));
    }

    @Test
    void givesWordsOfTheScaleItsNumbers() {
        assertThat(CertaintyEntry.read("Very likely")).isEqualTo(Entry.of(new Certainty("Very likely", 0.9, 1, CertaintyEntry.SCALE)));
        assertThat(CertaintyEntry.meaning(new Certainty("likely", 0.66, 1, CertaintyEntry.SCALE))).isEqualTo("66 % to 100 %, IPCC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"probably | 0.63 | 0.87 | Kent", "Almost certain | 0.87 | 0.99 | Kent", "fifty-fifty | 0.4 | 0.6 | Kent",
        "impossible | 0 | 0 | Kent", "improbable | 0.2 | 0.45 | ICD 203", "a remote chance | 0.01 | 0.05 | ICD 203",
        "better than even | 0.55 | 0.6 | survey 2015", "little chance | 0.1 | 0.2 | survey 2015"})
    void givesCommonWordsTheNumbersTheyAreUsuallyReadAs(String typed, double low, double high, String scale) {
        assertThat(CertaintyEntry.read(typed)).isEqualTo(Entry.of(new Certainty(typed, low, high, scale)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"one in three | 0.3333", "about one in three | 0.3333", "2 in 5 | 0.4", "a one in ten chance | 0.1", "one chance in a hundred | 0.01",
        "three out of four | 0.75"})
    void readsShares(String typed, double share) {
        assertThat(CertaintyEntry.read(typed)).isEqualTo(Entry.of(new Certainty(typed, share, share, "")));
        assertThat(CertaintyEntry.meaning(new Certainty(typed, share, share, ""))).endsWith(" %").doesNotContain("to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'd bet my hat", "perhaps", "possible", "four in three", "one in none", "one in zero", "everything in order"})
    void keepsOtherWordsWithoutNumbers(String words) {
        assertThat(CertaintyEntry.read(words)).isInstanceOfSatisfying(Entry.Value.class, entry -> {
            var certainty = (Certainty) entry.value().orElseThrow();
            assertThat(certainty.phrase()).isEqualTo(words);
            assertThat(certainty.isNumeric()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"130 %", "50-30 %"})
    void refusesWhatIsNoProbability(String typed) {
        assertThat(CertaintyEntry.read(typed)).isInstanceOf(Entry.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 %", "12.5 %", "30 % to 50 %", "likely", "as good as done"})
    void writesACertaintySoThatItIsReadAgain(String text) {
        assertThat(CertaintyEntry.read(text)).isInstanceOfSatisfying(Entry.Value.class,
                entry -> assertThat(CertaintyEntry.text((Certainty) entry.value().orElseThrow())).isEqualTo(text));
    }

    @Test
    void readsColours() {
        assertThat(ColourEntry.read("#3B7DD8")).isEqualTo(Entry.of("#3b7dd8"));
        assertThat(ColourEntry.read("fa0")).isEqualTo(Entry.of("#ffaa00"));
        assertThat(ColourEntry.read("blue")).isInstanceOf(Entry.Refused.class);
    }
}
