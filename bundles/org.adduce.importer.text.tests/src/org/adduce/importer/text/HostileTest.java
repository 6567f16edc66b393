package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to exhaust a reader end in good time, and so does the work when nobody wants it any more. */
class HostileTest {

    private static final int SIZE = 400_000;
    /** Generous, for the machine may be busy; a reader whose cost grows with the square of the length takes hours. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @ParameterizedTest
    @ValueSource(strings = { "a", ">", "> a\n", "> a b c\nd e f\n", ">> >> x\n", "a\n", "\"a b c d.\" said Rao. ", "“a ", "[1] ", "/", "Rao: x\n", "Rao said that ", "Rao ", "@a", ". ", "(", " ",
            "12:12 12:12 12:12\n", "a. ", "😀", "https://a.b/c ", "Rao's avatar\nx\n", "Rao\n@rao\n\nx\n", "Rao\n12\n", "To quote Rao:\n\n", "[1] https://a.b/c\n\n", "according to Rao, ",
            "just ", "\"", "'", "1. a\n", "Nope.\n\n", "\u200F", "---\n", "|", "<a>", "[2026-06-12 09:14] ", "claiming ", "Mr. " })
    void endsInGoodTime(String piece) {
        var text = "Words. " + piece.repeat(SIZE / piece.length()) + " end";
        Assertions.assertTimeoutPreemptively(LIMIT, () -> assertThat(Read.text(text).text).endsWith("end"));
    }

    @ParameterizedTest
    @ValueSource(strings = { ".org is a name", ".a", "@a", "_a", "-a", "'s", "\u2019tis", "[", ">", "1.", "\u201C", ":", "a." })
    void aTextMayBeginAndEndWithAnySign(String text) {
        assertThat(Read.text(text).text).isEqualTo(text);
    }

    /** Short texts of signs that mean something to the reader, in any order: what stands at an edge is read like all else. */
    @Test
    void noOrderOfSignsIsTooMuch() {
        var signs = ".:,;@_-'\"\u2019\u201C\u201D()[]<>/|*#!?1a A\n\n\u00A0\u200F\t".split("");
        var words = List.of("said ", "Rao", "12 Jun 2026", "https://a.example/b", "Rao: ", "> ", "according to ", "[1] ", "Rao's avatar\n", "...", "@rao");
        var random = new Random(4);
        for (int run = 0; run < 4000; run++) {
            var text = new StringBuilder("a");
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                text.insert(0, random.nextInt(4) == 0 ? words.get(random.nextInt(words.size())) : signs[random.nextInt(signs.length)]);
            }
            assertThat(Read.text(text.toString()).text).as(text.toString()).endsWith("a");
        }
    }

    @Test
    void marksAreCountedToABoundedDepth() {
        var read = Read.text("So it was.\n" + ">".repeat(5000) + " deep\n\nAnd so it is.");
        assertThat(read.voices()).hasSizeLessThan(20);
    }

    @Test
    void tooLongATextIsRefusedInPlainWords() {
        var bytes = new byte[Decoding.LONGEST + 1];
        assertThatThrownBy(() -> new TextImporter().read(bytes, Hints.of("long.txt", Read.CAPTURED), new NullProgressMonitor())).isInstanceOf(ImportException.class)
                .hasMessageContaining("Split it into parts");
    }

    @Test
    void nothingIsRefusedInPlainWords() {
        assertThatThrownBy(() -> new TextImporter().read(" \n\t ".getBytes(StandardCharsets.UTF_8), Hints.of("", Read.CAPTURED), new NullProgressMonitor()))
                .isInstanceOf(ImportException.class).hasMessageContaining("no text");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 5, 10, 40, 100 })
    void isCancelledAtEveryStage(int looks) {
        var monitor = new NullProgressMonitor() {
            private int looked;

            @Override
            public boolean isCanceled() {
                return looked++ >= looks;
            }
        };
        var bytes = "Nope. The hall is cold.\n\n> The hall is cold.\n\nIt is.\n\n".repeat(2000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new TextImporter().read(bytes, Hints.of("", Read.CAPTURED), monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void anyEncodingKeepsItsOffsets() {
        var text = "😀 שלום\r\n\r\n“Grüße aus Gdynia,” said Lena Kovac.\r\n";
        for (var charset : new java.nio.charset.Charset[] { StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE }) {
            var read = Read.bytes(text.getBytes(charset), "");
            assertThat(read.quoted()).as("%s", charset).containsExactly("Lena Kovac: Grüße aus Gdynia,");
        }
        var marked = Read.bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "");
        assertThat(marked.text).startsWith("😀").doesNotContain("\r");
    }

    @Test
    void dataThatNobodyKnowsIsNobodysWordsUnlessThatIsAskedFor() {
        var importer = new TextImporter();
        var data = "\n{\"rows\": [1, 2".getBytes(StandardCharsets.UTF_8);
        assertThat(importer.recognise(data, "rows.JSON")).isEqualTo(Confidence.NONE);
        assertThat(importer.recognise(data, "")).isEqualTo(Confidence.POSSIBLE);
        assertThat(importer.recognise("hello".getBytes(StandardCharsets.UTF_8), "notes.json")).isEqualTo(Confidence.POSSIBLE);
    }

    @Test
    void textIsRecognisedAndBytesAreNot() {
        var importer = new TextImporter();
        assertThat(importer.recognise("hello".getBytes(StandardCharsets.UTF_8), "a.TXT")).isEqualTo(Confidence.LIKELY);
        assertThat(importer.recognise("hello".getBytes(StandardCharsets.UTF_8), "")).isEqualTo(Confidence.POSSIBLE);
        assertThat(importer.recognise("hello".getBytes(StandardCharsets.UTF_16), "")).isEqualTo(Confidence.POSSIBLE);
        assertThat(importer.recognise("%PDF-1.4\n1 0 obj".getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(Confidence.NONE);
        assertThat(importer.recognise("{\\rtf1\\ansi Hello}".getBytes(StandardCharsets.UTF_8), "")).isEqualTo(Confidence.NONE);
        assertThat(importer.recognise(new byte[] { 'P', 'K', 3, 4, 0, 0, 9 }, "a.txt")).isEqualTo(Confidence.NONE);
    }
}
