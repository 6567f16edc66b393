package org.adduce.ui.internal.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

/** On paper stands what is on the screen: voices under who speaks, marks, pages with nothing folded. */
class PrintoutTest {

    private static final String TEXT = "They are three years behind.\nI doubt it.";

    private final Bench bench = new Bench();
    private final Source thread = bench.source("Fab thread", "2026-06-12");
    private final Utterance lena = bench.voice(thread, bench.actor("lena_k"), "2026-06-13");
    private final Utterance mk = bench.voice(thread, bench.actor("mk99"), "2026-06-14");

    private void write() {
        thread.setKind(SourceKind.THREAD);
        var snapshot = bench.with(ModelFactory.eINSTANCE.createSnapshot());
        snapshot.setText(TEXT);
        thread.getSnapshots().add(snapshot);
        lena.getAnchors().add(new Anchor(snapshot.getId(), 0, 28));
        mk.getAnchors().add(new Anchor(snapshot.getId(), 29, TEXT.length()));
        mk.setReplyTo(lena);
        var assertion = bench.says(lena, Stance.ASSERTS, bench.claim("Three years"), "three years");
        assertion.getQuotes().getFirst().getAnchors().add(new Anchor(snapshot.getId(), 9, 20));
    }

    @Test
    void aTextHasItsVoicesUnderWhoSpeaksAndItsMarks() {
        write();
        var printout = PrintedText.of(Reading.of(thread).orElseThrow());
        assertThat(printout.title()).isEqualTo("Fab thread");
        assertThat(printout.lines()).extracting(Line::words).satisfiesExactly(
                line -> assertThat(line).isEqualTo("Fab thread"), line -> assertThat(line).contains("12 June 2026").doesNotStartWith(" "),
                line -> assertThat(line).startsWith("lena_k").contains("13 June 2026"), line -> assertThat(line).isEqualTo("They are three years behind."),
                line -> assertThat(line).startsWith("mk99"), line -> assertThat(line).isEqualTo("I doubt it."));
        assertThat(printout.lines().get(2).pieces().getFirst()).isEqualTo(new Piece("lena_k", Look.NAME));
        assertThat(printout.lines().get(3).pieces()).contains(new Piece("three years", Look.MARKED), new Piece("They are ", Look.PLAIN));
        assertThat(printout.lines().get(5).depth()).as("an answer is set in").isEqualTo(1);
    }

    @Test
    void ofWhatIsSelectedItsLinesArePrintedAlone() {
        write();
        var printout = PrintedText.of(Reading.of(thread).orElseThrow(), new Stretch(31, 36));
        assertThat(printout.lines()).extracting(Line::words).contains("I doubt it.").doesNotContain("They are three years behind.");
    }

    @Test
    void aPageTellsWhoSaysWhatInTheirWords() {
        var claim = bench.claim("Corvid is three years behind");
        bench.says(lena, Stance.DENIES, claim, "by no means");
        var printout = PrintedPage.of(bench.open(), claim);
        assertThat(printout.lines().get(1)).isEqualTo(Line.of(false, "Corvid is three years behind", Look.TITLE));
        assertThat(printout.lines()).flatExtracting(Line::pieces).contains(new Piece("lena_k", Look.NAME));
        assertThat(printout.lines()).anySatisfy(line -> assertThat(line.pieces()).anySatisfy(piece -> {
            assertThat(piece.look()).isEqualTo(Look.SAID);
            assertThat(piece.words()).contains("by no means");
        }));
    }

    @Test
    void aSourceWithoutATextSaysWhenAndWhereItWasPublished() {
        thread.setUrl("https://fab.example/17");
        var printout = PrintedPage.of(bench.open(), thread);
        assertThat(printout.lines()).extracting(Line::words).contains("Fab thread", "https://fab.example/17").anyMatch(line -> line.contains("12 June 2026"));
    }
}
