package org.adduce.ui.internal.reader;

import java.util.HashMap;
import java.util.Map;
import org.adduce.model.Actor;
import org.adduce.ui.internal.reader.page.Voice;
import org.adduce.ui.internal.reader.page.Voices;

/** Numbers the speakers of a text in the order they first speak, so that each keeps one colour. */
final class Speakers {

    private final Map<Actor, Integer> numbers = new HashMap<>();

    /** Of the voices of one text. */
    Speakers(Voices voices) {
        voices.all().stream().map(voice -> voice.utterance().getSpeaker()).filter(actor -> actor != null)
                .forEach(actor -> numbers.putIfAbsent(actor, numbers.size()));
    }

    /** The number of a voice's speaker, from 0; -1 where nobody knows who speaks. A speaker who came later is numbered then. */
    int of(Voice voice) {
        var speaker = voice.utterance().getSpeaker();
        return speaker == null ? -1 : numbers.computeIfAbsent(speaker, actor -> numbers.size());
    }
}
