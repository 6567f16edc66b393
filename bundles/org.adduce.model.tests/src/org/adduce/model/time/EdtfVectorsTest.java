package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.adduce.corpora.Corpora;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the EDTF corpus: whether it is valid, its type, and its earliest and latest instant. */
class EdtfVectorsTest {

    static Stream<String> rows() throws IOException {
        return Files.readAllLines(Corpora.at("edtf/vectors.tsv")).stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsAsTheCorpusSays(String row) {
        assertThat(read(row.substring(0, row.indexOf('\t')))).isEqualTo(row);
    }

    private static String read(String text) {
        try {
            var when = When.parse(text);
            var bounds = when.bounds();
            return String.join("\t", text, "valid", when.type().label(), bounds.earliestText(), bounds.latestText());
        } catch (WhenFormatException e) {
            return text + "\tinvalid\t\t\t";
        }
    }
}
