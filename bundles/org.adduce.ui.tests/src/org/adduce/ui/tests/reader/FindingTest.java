package org.adduce.ui.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.adduce.ui.internal.reader.page.Finding;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static List<String> found(String text, String words) {
        return new Finding(text).all(words).stream().map(place -> place.of(text)).toList();
    }

    @Test
    void findsWordsWhateverTheirCaseAndAccents() {
        assertThat(found("Café, CAFE, cafés", "café")).containsExactly("Café", "CAFE", "café");
        assertThat(found("die Straße, STRASSE", "strasse")).containsExactly("Straße", "STRASSE");
    }

    @Test
    void findsWordsAcrossTheEndsOfLinesAndOddBlanks() {
        assertThat(found("three\n  years\u00a0behind", "three years behind")).containsExactly("three\n  years\u00a0behind");
    }

    @Test
    void placesAreThoseOfTheTextAfterLettersBeyondThePlane() {
        var text = "\ud83d\ude80 Kestrel \ufb01t";
        assertThat(found(text, "kestrel")).containsExactly("Kestrel");
        assertThat(found(text, "fit")).containsExactly("\ufb01t");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(found("words", " ")).isEmpty();
        assertThat(found("", "word")).isEmpty();
        assertThat(found("words", "missing")).isEmpty();
    }

    @Test
    void findsWhatStandsThereInAnyText() {
        var random = new Random(5);
        var letters = "aáB \n\tßé\u0301z";
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            random.ints(40, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            var whole = text.toString();
            int start = random.nextInt(30);
            var words = whole.substring(start, start + 5).strip();
            var hits = new Finding(whole).all(words);
            assertThat(hits).allSatisfy(hit -> assertThat(hit.start()).isBetween(0, hit.end()));
            assertThat(hits).isSortedAccordingTo(Comparator.comparingInt(hit -> hit.start()));
        }
    }
}
