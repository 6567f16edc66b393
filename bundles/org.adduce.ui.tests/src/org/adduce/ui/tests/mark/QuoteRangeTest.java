package org.adduce.ui.tests.mark;

import static org.adduce.ui.tests.PastedThread.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adduce.model.Assertion;
import org.adduce.model.ModelFactory;
import org.adduce.model.Stance;
import org.adduce.model.text.Quotation;
import org.adduce.model.value.Anchor;
import org.adduce.ui.internal.mark.QuoteRange;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.tests.PastedThread;
import org.junit.jupiter.api.Test;

class QuoteRangeTest {

    private final PastedThread thread = new PastedThread();
    private final Assertion assertion = asserted("three years");

    private Assertion asserted(String words) {
        var made = ModelFactory.eINSTANCE.createAssertion();
        made.setId(UUID.randomUUID());
        made.setStance(Stance.ASSERTS);
        made.getQuotes().add(Quotation.of(thread.snapshot, place(words).start(), place(words).end()));
        thread.source.getAssertions().add(made);
        return made;
    }

    private boolean adjust(Stretch words) {
        var reading = Reading.of(thread.source).orElseThrow();
        return QuoteRange.adjust(thread.dossier, reading, reading.marks().of(assertion).orElseThrow(), words);
    }

    @Test
    void quotesOtherWordsInOneGesture() {
        var before = assertion.getQuotes().getFirst().getAnchors().getFirst();
        assertThat(adjust(place("They are three years behind,"))).isTrue();
        var quote = assertion.getQuotes().getFirst();
        assertThat(quote.getExact()).isEqualTo("They are three years behind,");
        assertThat(thread.snapshot.at(quote.getAnchors().getFirst())).isEqualTo(quote.getExact());
        assertThat(assertion.getQuotes()).hasSize(1);
        thread.dossier.undo();
        assertThat(quote.getExact()).isEqualTo("three years");
        assertThat(quote.getAnchors()).containsExactly(before);
    }

    @Test
    void keepsWhatItQuotesOfOtherCaptures() {
        var other = new Anchor(UUID.randomUUID(), 0, 3);
        assertion.getQuotes().getFirst().getAnchors().add(other);
        adjust(place("three years behind"));
        assertThat(assertion.getQuotes().getFirst().getAnchors()).hasSize(2).contains(other);
    }

    @Test
    void blanksAndTheSameWordsAreNoChange() {
        assertThat(adjust(place("three years"))).isFalse();
        assertThat(adjust(new Stretch(place("They are").start() - 1, place("They are").start()))).isFalse();
        assertThat(thread.dossier.undoLabel()).isEmpty();
    }
}
