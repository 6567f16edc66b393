package org.adduce.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.adduce.model.Annotation;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.Sample;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;

class QuotationTest {

    private static final String TEXT = "If you ask me they are not eight to ten years behind 😀 but rather three. "
            + "Three is still out of the race, and rather three than four.";

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Sample sample = new Sample();
    private final Source source = sample.source(TEXT);
    private final Snapshot snapshot = source.getSnapshots().get(0);

    private Quote quote(String words) {
        int start = TEXT.indexOf(words);
        return Quotation.of(snapshot, start, start + words.length());
    }

    private Quote attached(String words) {
        var quote = quote(words);
        Annotation annotation = sample.with(ModelFactory.eINSTANCE.createAnnotation());
        annotation.getQuotes().add(quote);
        source.getAnnotations().add(annotation);
        return quote;
    }

    @Test
    void takesTheWordsWithWhatStandsAroundThem() {
        var quote = quote("but rather three");
        assertThat(quote.getExact()).isEqualTo("but rather three");
        assertThat(TEXT).contains(quote.getPrefix() + quote.getExact() + quote.getSuffix());
        assertThat(quote.getPrefix()).hasSize(Quotation.CONTEXT);
        assertThat(quote.getState()).isEqualTo(QuoteState.FOUND);
        assertThat(quote.getId()).isNotNull();
        assertThat(quote.getAnchors()).singleElement().satisfies(anchor -> assertThat(snapshot.at(anchor)).isEqualTo("but rather three"));
    }

    @Test
    void neverCutsAPair() {
        int smile = TEXT.indexOf("😀");
        assertThat(Quotation.of(snapshot, smile + 1, smile + 4).getExact()).isEqualTo("😀 b");
        assertThat(Quotation.of(snapshot, smile - 3, smile + 1).getExact()).isEqualTo("nd 😀");
        assertThat(Quotation.of(snapshot, smile + 33, smile + 34).getPrefix()).doesNotContain("\uDE00");
    }

    @Test
    void findsTheSameWordsElsewhere() {
        var later = sample.snapshot(source, "A foreword. " + TEXT);
        var sighting = Quotation.find(quote("eight to ten years behind 😀"), later);
        assertThat(sighting.state()).isEqualTo(QuoteState.FOUND);
        assertThat(later.at(sighting.places().get(0))).isEqualTo("eight to ten years behind 😀");
    }

    @Test
    void tellsTheSameWordsApartByWhatStandsAround() {
        var later = sample.snapshot(source, "It was rather three, they say. " + TEXT);
        var second = Quotation.of(snapshot, TEXT.lastIndexOf("rather three"), TEXT.lastIndexOf("rather three") + 12);
        var sighting = Quotation.find(second, later);
        assertThat(sighting.state()).isEqualTo(QuoteState.FOUND);
        assertThat(sighting.places().get(0).start()).isEqualTo(later.getText().codePointCount(0, later.getText().lastIndexOf("rather three")));
    }

    @Test
    void saysSoWhereTwoPlacesAreAsLikely() {
        var quote = sample.with(ModelFactory.eINSTANCE.createQuote());
        quote.setExact("three");
        var later = sample.snapshot(source, "one three two three");
        assertThat(Quotation.find(quote, later)).isEqualTo(new Sighting(QuoteState.AMBIGUOUS,
                List.of(new Anchor(later.getId(), 4, 9), new Anchor(later.getId(), 14, 19))));
    }

    @Test
    void findsWordsOfWhichALetterWasChanged() {
        var later = sample.snapshot(source, "Well. If you ask me they arent eihgt to ten  years behind but rather three.");
        var sighting = Quotation.find(quote("they are not eight to ten years behind"), later);
        assertThat(sighting.state()).isEqualTo(QuoteState.ALTERED);
        assertThat(later.at(sighting.places().get(0))).isEqualTo("they arent eihgt to ten  years behind");
    }

    @Test
    void findsWhatWasReplacedBetweenTheSameWords() {
        var later = sample.snapshot(source, TEXT.replace("eight to ten", "say five"));
        var sighting = Quotation.find(quote("eight to ten"), later);
        assertThat(sighting.state()).isEqualTo(QuoteState.ALTERED);
        assertThat(later.at(sighting.places().get(0))).isEqualTo("say five");
    }

    @Test
    void saysSoWhereTheWordsAreGone() {
        var later = sample.snapshot(source, "This post was deleted by its author.");
        assertThat(Quotation.find(quote("they are not eight to ten years behind"), later).state()).isEqualTo(QuoteState.LOST);
        assertThat(Quotation.find(quote("rather three"), sample.snapshot(source, "")).state()).isEqualTo(QuoteState.LOST);
    }

    @Test
    void findsLongWordsByTheirEnds() {
        var random = new Random(7);
        var words = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            words.append("word").append(random.nextInt(10_000)).append(' ');
        }
        var before = sample.source(words.toString());
        var quote = Quotation.of(before.getSnapshots().get(0), 0, words.length());
        var later = sample.snapshot(before, "Edited. " + words.substring(0, 1000) + "and more " + words.substring(1000) + "End.");
        var sighting = Quotation.find(quote, later);
        assertThat(sighting.state()).isEqualTo(QuoteState.ALTERED);
        assertThat(later.at(sighting.places().get(0))).startsWith("word").hasSize(words.length() + 9);
    }

    @Test
    void gainsAnAnchorAndKeepsTheOld() {
        var quote = attached("rather three. Three is");
        var later = sample.snapshot(source, "Edited: " + TEXT);
        assertThat(Quotation.carryOver(quote, later).state()).isEqualTo(QuoteState.FOUND);
        assertThat(quote.getAnchors()).hasSize(2);
        assertThat(quote.getState()).isEqualTo(QuoteState.FOUND);
        assertThat(Quotation.isTrue(quote)).isTrue();
    }

    @Test
    void staysAlteredOnceASnapshotSaysOtherwise() {
        var quote = attached("they are not eight to ten years behind");
        Quotation.carryOver(quote, sample.snapshot(source, TEXT.replace("eight", "six")));
        assertThat(quote.getState()).isEqualTo(QuoteState.ALTERED);
        Quotation.carryOver(quote, sample.snapshot(source, TEXT));
        assertThat(quote.getState()).isEqualTo(QuoteState.ALTERED);
        assertThat(quote.getAnchors()).hasSize(3);
        assertThat(Quotation.isTrue(quote)).isFalse();
    }

    @Test
    void keepsItsAnchorsWhereItIsLost() {
        var quote = attached("they are not eight to ten years behind");
        Quotation.carryOver(quote, sample.snapshot(source, "Gone."));
        assertThat(quote.getState()).isEqualTo(QuoteState.LOST);
        assertThat(quote.getAnchors()).hasSize(1);
    }

    @Test
    void findsWhatWasAlteredALittleWhereverItStands() {
        var random = new Random(3);
        for (int round = 0; round < 100; round++) {
            var text = new StringBuilder();
            while (text.length() < 2000) {
                text.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
            }
            var before = sample.source(text.toString());
            int start = random.nextInt(1500);
            var quote = Quotation.of(before.getSnapshots().get(0), start, start + 30 + random.nextInt(300));
            int changed = start + random.nextInt(quote.getExact().length());
            text.setCharAt(changed, '#');
            text.insert(0, "Edited twice. ");
            var sighting = Quotation.find(quote, sample.snapshot(before, text.toString()));
            assertThat(sighting.state()).as("round %s", round).isEqualTo(QuoteState.ALTERED);
            assertThat(sighting.places().get(0).start()).as("round %s", round).isCloseTo(start + 14, within(3));
            assertThat(sighting.places().get(0).length()).as("round %s", round).isCloseTo(quote.getExact().length(), within(6));
        }
    }

    @Test
    void looksThroughAHugeTextInTime() {
        var huge = sample.source("the quick brown fox is not eight to tan years behind. " + "lorem ipsum dolor sit amet ".repeat(2_000_000));
        long began = CLOCK.getCurrentThreadCpuTime();
        var sighting = Quotation.find(quote("they are not eight to ten years behind"), huge.getSnapshots().get(0));
        assertThat(sighting.state()).isEqualTo(QuoteState.ALTERED);
        assertThat(CLOCK.getCurrentThreadCpuTime() - began).as("nanoseconds for 54 MB").isLessThan(60_000_000_000L);
    }
}
