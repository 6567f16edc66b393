package org.adduce.ui.tests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.adduce.model.time.When;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.entry.TimeEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEntryTest {

    private final TimeEntry times = new TimeEntry(LocalDate.of(2026, 6, 12));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12 Jun 2026 | 2026-06-12", "12. June 2026 | 2026-06-12", "June 12, 2026 | 2026-06-12", "12th june 2026 | 2026-06-12",
        "2.6.2026 | 2026-06-02", "Sept 2024 | 2024-09", "2024 | 2024", "about 2024 | 2024~", "ca. June 2024 | 2024-06~", "2024, about | 2024~",
        "perhaps 2024 | 2024?", "June 2024? | 2024-06?", "summer 2024 | 2024-22", "Q3 2024 | 2024-35", "H1 2025 | 2025-40",
        "1980s | 198X", "the 1980s | 198X", "19th century | 18XX", "today | 2026-06-12", "yesterday | 2026-06-11",
        "between 1 June and 31 August 2024 | 2024-06-01/2024-08-31", "June to August 2024 | 2024-06/2024-08", "3 to 5 June 2024 | 2024-06-03/2024-06-05",
        "2020-2024 | 2020/2024", "2020 \u2013 2024 | 2020/2024", "from 2020 to about 2024 | 2020/2024~",
        "since 2023 | 2023/..", "from 2023 on | 2023/..", "until May 2024 | ../2024-05", "before 2024 | [..2024]", "after 12 Jun 2026 | [2026-06-12..]"})
    void readsPlainlyWrittenTimes(String typed, String edtf) {
        assertThat(times.read(typed)).isEqualTo(Entry.of(When.parse(edtf)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06~", "2023/..", "1985-XX", "2024-06-12T09:14:00Z", "@0b5e3c1a-1111-4222-8333-444455556666-P6M~", "{1999,2001}"})
    void keepsEdtfAsItIsWritten(String edtf) {
        assertThat(times.read("  " + edtf + " ")).isEqualTo(Entry.of(When.parse(edtf)));
    }

    @Test
    void takesNothingForNothing() {
        assertThat(times.read("  ")).isEqualTo(new Entry.Value<When>(Optional.empty()));
    }

    @Test
    void namesThePlaceOfTheErrorInWhatWasTyped() {
        assertThat(times.read(" 2025-13-01")).isInstanceOfSatisfying(Entry.Refused.class, refused -> {
            assertThat(refused.offset()).isEqualTo(6);
            assertThat(refused.message()).contains("13");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/06/2026", "31 February 2024", "Foober 2024", "soon", "2024 to 2020", "between June and", "~"})
    void refusesWhatIsNoTimeOrMayBeTwo(String typed) {
        assertThat(times.read(typed)).isInstanceOf(Entry.Refused.class);
    }
}
