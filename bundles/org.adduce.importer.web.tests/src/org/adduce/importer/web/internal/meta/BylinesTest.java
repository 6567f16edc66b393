package org.adduce.importer.web.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"By Lena Kovac", "Lena Kovac", "by Lena Kovac on Monday", "Lena Kovac UPDATED Today", "Lena Kovac | Harbour Notes", "Lena Kovac, staff reporter", "Lena Kovac 12 June 2026"})
    void aNameStandsAlone(String line) {
        assertThat(Bylines.authors(line)).containsExactly(Author.named("Lena Kovac"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lena Kovac and Jon Ward", "Lena Kovac, Jon Ward", "By Lena Kovac & Jon Ward at Noon"})
    void severalStandBesideEachOther(String line) {
        assertThat(Bylines.authors(line)).containsExactly(Author.named("Lena Kovac"), Author.named("Jon Ward"));
    }
}
