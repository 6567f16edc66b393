package org.adduce.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.importing.Transcript.Span;
import org.adduce.model.text.CodePoints;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private final Transcript transcript = new Transcript();

    @Test
    void paragraphsAreKeptApartByOneEmptyLine() {
        transcript.paragraph("One");
        transcript.paragraph("Two\n");
        transcript.paragraph("Three");
        assertThat(transcript.text()).isEqualTo("One\n\nTwo\n\nThree");
    }

    @Test
    void aLineBeginsOnALineOfItsOwn() {
        transcript.line("One");
        transcript.line("Two");
        assertThat(transcript.text()).isEqualTo("One\nTwo");
    }

    @Test
    void placesCountCodePoints() {
        transcript.paragraph("\uD83D\uDC26 a bird");
        var second = transcript.paragraph("and \uD83D\uDC1D two");
        assertThat(words(second.span())).isEqualTo("and \uD83D\uDC1D two");
        assertThat(second.span()).isEqualTo(new Span(10, 19));
        assertThat(words(second.part(7, 10))).isEqualTo("two");
    }

    @Test
    void lineEndsAreEvenedOutAndPartsStillFound() {
        var piece = transcript.append("a\r\nb\rc\r\nd");
        assertThat(transcript.text()).isEqualTo("a\nb\nc\nd");
        assertThat(words(piece.part(8, 9))).isEqualTo("d");
        assertThat(words(piece.part(3, 6))).isEqualTo("b\nc");
    }

    @Test
    void whatNoDossierCanHoldIsReplacedAndCounted() {
        var piece = transcript.append("a\u0000b\uD800c");
        assertThat(transcript.text()).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(transcript.replaced()).isEqualTo(2);
        assertThat(words(piece.part(4, 5))).isEqualTo("c");
    }

    @Test
    void partsAreCutToThePiece() {
        var piece = transcript.append("abc");
        assertThat(piece.part(-3, 99)).isEqualTo(piece.span());
        assertThat(piece.part(2, 1)).isEqualTo(new Span(2, 2));
    }

    @Test
    void theKeyOfASnapshotIsTheOneOfTheText() {
        var source = Key.url("https://yard.example/halls");
        assertThat(transcript.snapshot(source)).isEqualTo(source.snapshot(""));
        transcript.paragraph("The hall \uD83D\uDC26");
        assertThat(transcript.snapshot(source)).isEqualTo(source.snapshot(transcript.text()));
        for (int part = 0; part < 40; part++) {
            transcript.paragraph("No. " + part + " \uD83D\uDC1D ".repeat(10_000));
        }
        assertThat(transcript.snapshot(source)).isEqualTo(source.snapshot(transcript.text()));
        transcript.line("and on");
        assertThat(transcript.snapshot(source)).isEqualTo(source.snapshot(transcript.text()));
    }

    @Test
    void aSpanReachesThroughALaterOne() {
        assertThat(new Span(2, 5).through(new Span(7, 9))).isEqualTo(new Span(2, 9));
    }

    @Test
    void aSpanBecomesAnAnchorOfItsSnapshot() {
        var snapshot = new UUID(1, 2);
        assertThat(new Span(3, 4).in(snapshot)).hasToString(snapshot + "#char=3,4");
    }

    @Test
    void aSpanThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPieceIsFoundAgainInTheWhole() {
        var random = new Random(11);
        var units = new String[] {"x", "\r\n", "\n", "\uD83D\uDE00", "\u00e9", " ", "\r"};
        var spans = new ArrayList<Span>();
        var expected = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            var words = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                words.append(units[random.nextInt(units.length)]);
            }
            words.append('|');
            spans.add((random.nextBoolean() ? transcript.paragraph(words.toString()) : transcript.append(words.toString())).span());
            expected.add(words.toString().replace("\r\n", "\n").replace('\r', '\n'));
        }
        for (int i = 0; i < spans.size(); i++) {
            assertThat(words(spans.get(i))).isEqualTo(expected.get(i));
        }
        assertThat(transcript.length()).isEqualTo(transcript.text().codePointCount(0, transcript.text().length()));
    }

    private String words(Span span) {
        var text = transcript.text();
        return text.substring(CodePoints.toUtf16(text, span.start()), CodePoints.toUtf16(text, span.end()));
    }
}
