package org.adduce.ui.internal.mark;

import java.util.List;
import org.adduce.model.Citation;
import org.adduce.model.text.TextIndex;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.internal.reader.page.Voice;

/** What a voice points at as its evidence for some of its words: citations in them, or right after them. */
public final class CitedFor {

    /** UTF-16 units between the last word and a citation that belongs to it: a full stop, a closing quotation mark, a blank. */
    private static final int AFTER = 3;

    private final Reading reading;
    private final Voice voice;

    public CitedFor(Reading reading, Voice voice) {
        this.reading = reading;
        this.voice = voice;
    }

    public List<Citation> words(Stretch words) {
        var reach = new Stretch(words.start(), Math.min(reading.text().length(), words.end() + AFTER));
        return voice.utterance().getCitations().stream().filter(citation -> isIn(citation, reach)).toList();
    }

    private boolean isIn(Citation citation, Stretch reach) {
        var anchor = citation.getAnchor();
        if (anchor == null || !anchor.snapshot().equals(reading.snapshot().getId())) {
            return false;
        }
        int start = TextIndex.of(reading.snapshot()).toUtf16(anchor.start());
        return reach.contains(start);
    }
}
