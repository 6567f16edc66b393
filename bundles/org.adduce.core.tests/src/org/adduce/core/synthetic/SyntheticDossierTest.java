package org.adduce.core.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.adduce.core.file.Bytes;
import org.adduce.core.query.Counts;
import org.adduce.model.text.Words;
import org.junit.jupiter.api.Test;

class SyntheticDossierTest {

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(Bytes.write(SyntheticDossier.generate(10, 5))).isEqualTo(Bytes.write(SyntheticDossier.generate(10, 5)));
        assertThat(Bytes.write(SyntheticDossier.generate(10, 5))).isNotEqualTo(Bytes.write(SyntheticDossier.generate(10, 6)));
    }

    @Test
    void itHasManyElementsASource() {
        assertThat(Counts.of(SyntheticDossier.generate(200, 1)).elements()).isBetween(200L * 15, 200L * 30);
        assertThat(SyntheticDossier.generate(0, 1).getSources()).isEmpty();
    }

    @Test
    void itsQuotesAreTrueAndItsVoicesNest() {
        var dossier = SyntheticDossier.generate(100, 2);
        for (var source : dossier.getSources()) {
            var snapshot = source.getSnapshots().get(0);
            for (var assertion : source.getAssertions()) {
                var quote = assertion.getQuotes().get(0);
                assertThat(Words.at(snapshot, quote.getAnchors().get(0))).isEqualTo(quote.getExact());
            }
            for (var voice : source.getUtterances()) {
                voice.getUtterances().forEach(inner ->
                    assertThat(voice.getAnchors().get(0).encloses(inner.getAnchors().get(0))).isTrue());
            }
        }
    }
}
