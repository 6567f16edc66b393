package org.adduce.ui.internal.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Utterance;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;

/** Cites the words that are selected in a text: each voice's share apart, since nobody said what stands in two. */
public final class SelectedWords {

    private final Reading reading;
    private final Citer citer;

    /** Of a text. */
    public SelectedWords(Reading reading, Citer citer) {
        this.reading = reading;
        this.citer = citer;
    }

    /** Cites a selection; where nothing is selected all that the voice at the caret says. */
    public List<Written> of(Stretch selection, Optional<Utterance> atCaret) {
        var words = selection.trimmed(reading.text());
        if (words.isEmpty()) {
            return atCaret.map(voice -> List.of(citer.of(voice))).orElse(List.of());
        }
        return reading.voices().saying(words).filter(voice -> voice.extent().encloses(words)).map(voice -> List.of(citer.words(words.of(reading.text()), voice.utterance())))
                .orElseGet(() -> shares(words));
    }

    private List<Written> shares(Stretch words) {
        var shares = new ArrayList<Written>();
        for (var voice : reading.voices().in(words)) {
            if (voice.outer().isEmpty()) {
                voice.parts().stream().map(part -> part.within(words).trimmed(reading.text())).filter(part -> !part.isEmpty())
                        .forEach(part -> shares.add(citer.words(part.of(reading.text()), voice.utterance())));
            }
        }
        return shares.isEmpty() ? List.of(citer.words(words.of(reading.text()), reading.source())) : shares;
    }
}
